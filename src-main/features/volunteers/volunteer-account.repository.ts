import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, type Stamp } from '#main/database/records.ts'

/** Volunteers that are tied to an account. */
export const tiedVolunteers = (db: ReadDb) =>
  db
    .selectFrom('volunteers')
    .select(['id', 'person_id as personId', 'given_name as givenName', 'family_name as familyName'])
    .where('person_id', 'is not', null)
    .execute()

/** The account that a volunteer is tied to: `personId` is null for none. Undefined: no such volunteer. */
export const accountOfVolunteer = (db: ReadDb, volunteerId: string) =>
  db.selectFrom('volunteers').select('person_id as personId').where('id', '=', volunteerId).executeTakeFirst()

export const setAccount = (
  tx: WriteDb,
  stamp: Stamp,
  volunteerId: string,
  personId: string | null,
): Promise<boolean> => amendRecord(tx, stamp, 'volunteers', volunteerId, { person_id: personId })
