import { toWords } from '#main/database/columns.ts'
import { given } from '#main/database/change-columns.ts'
import type { Classified } from '#main/database/classified.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import { organisationData, peopleData } from './users.personal-data.ts'

export const classified = {
  organisation: organisationData,
  people: peopleData,
} satisfies Classified<'organisation' | 'people'>

const noOrganisation = { name: '', phone: '', email: '', address: '' }
export type Organisation = typeof noOrganisation
type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The organisation that keeps this vault; empty texts where nothing is filled in. */
export async function readOrganisation(db: ReadDb): Promise<Organisation> {
  const row = await db
    .selectFrom('organisation')
    .select(['name', 'phone', 'email', 'address'])
    .executeTakeFirst()
  return row ?? noOrganisation
}

export async function amendOrganisation(
  tx: WriteDb,
  stamp: Stamp,
  changes: Loosely<Organisation>,
): Promise<void> {
  const values = given<ChangedValues<'organisation'>>(changes)
  if (Object.keys(values).length === 0) return
  const known = await tx.selectFrom('organisation').select('id').executeTakeFirst()
  if (known === undefined) await insertRecord(tx, stamp, 'organisation', { ...noOrganisation, ...values })
  else await amendRecord(tx, stamp, 'organisation', known.id, values)
}

/** Name, phone and roles of somebody with a slot; null when there is no such person. */
export async function readPerson(db: ReadDb, id: string) {
  const row = await db
    .selectFrom('people')
    .select(['name', 'phone', 'roles'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { name: row.name, phone: row.phone, roles: [...toWords(row.roles)] }
}

export async function amendPerson(
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  changes: Loosely<{ readonly name: string; readonly phone: string }>,
): Promise<void> {
  const values = given<ChangedValues<'people'>>(changes)
  if (Object.keys(values).length > 0) await amendRecord(tx, stamp, 'people', id, values)
}
