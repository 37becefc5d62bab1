import type { Day } from '#main/core/calendar-day.ts'
import { toLocalDay } from '#main/core/moment.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { toMatch } from './matches.repository.ts'

/** Which matches a list shows. */
export type MatchScope = 'open' | 'all' | { readonly caseId: string }

/** Matches with what a list shows beside them. Last contact: of this volunteer in this case. */
const shownMatches = (db: ReadDb) =>
  db
    .selectFrom('matches')
    .innerJoin('volunteers', 'volunteers.id', 'matches.volunteer_id')
    .innerJoin('maatje_requests', 'maatje_requests.id', 'matches.request_id')
    .innerJoin('cases', 'cases.id', 'matches.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .selectAll('matches')
    .select(['volunteers.given_name as v_given', 'volunteers.family_name as v_family', 'volunteers.phone'])
    .select(['residents.given_name', 'residents.family_name', 'residents.initials', 'residents.alias'])
    .select(['cases.number', 'maatje_requests.kind'])
    .select((row) =>
      row
        .selectFrom('contact_moments')
        .select(({ fn }) => fn.max('contact_moments.at').as('at'))
        .whereRef('contact_moments.case_id', '=', 'matches.case_id')
        .whereRef('contact_moments.volunteer_id', '=', 'matches.volunteer_id')
        .where('contact_moments.removed_at', 'is', null)
        .as('last_contact'),
    )
    .where('matches.removed_at', 'is', null)
    .where('cases.frozen_since', 'is', null)
    .orderBy('matches.created_at')
    .orderBy('matches.id')

function chosen(db: ReadDb, scope: MatchScope) {
  const all = shownMatches(db)
  if (scope === 'all') return all
  if (scope === 'open') return all.where('matches.state', '!=', 'ended')
  return all.where('matches.case_id', '=', scope.caseId)
}

/** What came before the start is not of this match. */
function contactSince(startedDay: Day | null, lastContact: string | null): Day | null {
  if (startedDay === null || lastContact === null) return null
  const day = toLocalDay(lastContact)
  return day >= startedDay ? day : null
}

/** One query, oldest first. */
export async function matchRows(db: ReadDb, scope: MatchScope) {
  const rows = await chosen(db, scope).execute()
  return rows.map((row) => ({
    match: toMatch(row),
    number: row.number,
    kind: row.kind,
    phone: row.phone,
    volunteer: { givenName: row.v_given, familyName: row.v_family },
    named: {
      givenName: row.given_name,
      familyName: row.family_name,
      initials: row.initials,
      alias: row.alias,
    },
    lastContactDay: contactSince(row.started_day, row.last_contact),
  }))
}
export type MatchListRow = Awaited<ReturnType<typeof matchRows>>[number]
