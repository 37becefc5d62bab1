import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import {
  amendOrganisation,
  amendPerson,
  readOrganisation,
  readPerson,
  type Organisation,
} from './users.repository.ts'

export type { Organisation }

/** The organisation as it stands in letterheads and footers. */
export const organisationOf = (db: ReadDb): Promise<Organisation> => readOrganisation(db)

/** Somebody with a slot; null when there is no such person. */
export const personOf = (db: ReadDb, id: string) => readPerson(db, id)

export interface OwnChanges {
  readonly organisation: { readonly [K in keyof Organisation]?: Organisation[K] | undefined }
  readonly person: { readonly name?: string | undefined; readonly phone?: string | undefined }
}

/** Changes the organisation and the person who is here, inside the unit of work of the caller. */
export async function changeOwn(tx: WriteDb, stamp: Stamp, changes: OwnChanges): Promise<void> {
  await amendOrganisation(tx, stamp, changes.organisation)
  await amendPerson(tx, stamp, stamp.actorId, changes.person)
}
