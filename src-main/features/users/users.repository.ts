import { roles, type Role } from '#main/contract/define.ts'
import { toOneOf, toWords } from '#main/database/columns.ts'
import { given } from '#main/database/change-columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  passphraseChoosers,
  personStates,
  type DeputyPeriod,
  type PassphraseChooser,
  type PersonState,
} from './users.rules.ts'

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

/** Somebody who works here or did, as the list of users has them. */
export interface StoredPerson extends DeputyPeriod {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly roles: readonly Role[]
  readonly state: PersonState
  readonly slotId: string | null
  readonly passphraseBy: PassphraseChooser
  readonly passphraseAt: string | null
  readonly seenAt: string | null
}

/** Everybody, oldest first; who was removed as well. */
export async function peopleHere(db: ReadDb): Promise<readonly StoredPerson[]> {
  const rows = await db.selectFrom('people').selectAll().orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    phone: row.phone,
    roles: toWords(row.roles).map((role) => toOneOf(roles, role)),
    state: toOneOf(personStates, row.state),
    slotId: row.slot_id,
    deputyFrom: row.deputy_from,
    deputyUntil: row.deputy_until,
    passphraseBy: toOneOf(passphraseChoosers, row.passphrase_by),
    passphraseAt: row.passphrase_at,
    seenAt: row.seen_at,
  }))
}

export interface PersonChanges extends Loosely<DeputyPeriod> {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly roles?: readonly Role[] | undefined
  readonly state?: PersonState | undefined
  readonly slotId?: string | null | undefined
  readonly passphraseBy?: PassphraseChooser | undefined
  readonly passphraseAt?: string | undefined
}

const columnsOf = (changes: PersonChanges): ChangedValues<'people'> => ({
  ...given<ChangedValues<'people'>>({
    name: changes.name,
    phone: changes.phone,
    roles: changes.roles === undefined ? undefined : JSON.stringify([...new Set(changes.roles)]),
    state: changes.state,
    passphrase_by: changes.passphraseBy,
    passphrase_at: changes.passphraseAt,
    slot_id: changes.slotId,
    deputy_from: changes.deputyFrom,
    deputy_until: changes.deputyUntil,
  }),
})

/** Changes somebody; false when there is no such person. A change of nothing is no change. */
export async function changePerson(
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  changes: PersonChanges,
): Promise<boolean> {
  const values = columnsOf(changes)
  return Object.keys(values).length === 0 || amendRecord(tx, stamp, 'people', id, values)
}

export interface NewPerson {
  readonly name: string
  readonly phone: string
  readonly roles: readonly Role[]
  readonly slotId: string
  readonly passphraseBy: PassphraseChooser
}

/** Adds somebody who may come in. Answers their id. */
export const insertPerson = (tx: WriteDb, stamp: Stamp, person: NewPerson): Promise<string> =>
  insertRecord(tx, stamp, 'people', {
    name: person.name,
    phone: person.phone,
    roles: JSON.stringify([...new Set(person.roles)]),
    slot_id: person.slotId,
    state: 'active',
    deputy_from: null,
    deputy_until: null,
    passphrase_by: person.passphraseBy,
    passphrase_at: stamp.at,
    seen_at: null,
  })
