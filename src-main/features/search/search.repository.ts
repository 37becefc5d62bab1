import type { ReadDb } from '#main/database/handles.ts'
import type { Searchable } from './search.rules.ts'

/** What there is to find of one case; null when there is no such case. */
export async function searchableOf(db: ReadDb, caseId: string): Promise<Searchable | null> {
  const row = await db
    .selectFrom('cases')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select(['number', 'given_name', 'family_name', 'alias', 'postcode'])
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return null
  const phones = await db
    .selectFrom('contact_points')
    .select('value')
    .where('case_id', '=', caseId)
    .where('channel', 'in', ['phone', 'app', 'phone-and-app'])
    .where('removed_at', 'is', null)
    .execute()
  return {
    names: [row.given_name, row.family_name, row.alias],
    phones: phones.map(({ value }) => value),
    postcode: row.postcode,
    number: row.number,
  }
}
