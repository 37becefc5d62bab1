import { sql } from 'kysely'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import { matchStates } from '#main/features/matches/matches.rules.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'

// What volunteers need to know of their matches; the matches themselves belong to their own feature.

export interface MatchLoad {
  /** Not ended: each takes a place. */
  readonly open: number
  /** Of those, the ones in which two people know each other: from the introduction on. */
  readonly running: number
  /** `YYYY-MM-DD`; null: never asked. */
  readonly lastAsked: string | null
}
export const noLoad: MatchLoad = { open: 0, running: 0, lastAsked: null }

const loadRows = preparedSelect((db) =>
  db
    .selectFrom('matches')
    .select([
      'volunteer_id',
      sql<number>`sum(state <> 'ended')`.as('open'),
      sql<number>`sum(state in ('introduction', 'active', 'paused'))`.as('running'),
      sql<string>`max(proposed_day)`.as('last_asked'),
    ])
    .where('removed_at', 'is', null)
    .groupBy('volunteer_id'),
)

/** Of everybody who was ever asked, by volunteer, in one query. */
export async function matchLoads(db: ReadDb): Promise<ReadonlyMap<string, MatchLoad>> {
  const rows = await loadRows(db)
  return new Map(
    rows.map(({ volunteer_id, open, running, last_asked }) => [
      volunteer_id,
      { open, running, lastAsked: last_asked },
    ]),
  )
}

const ownRows = preparedSelect((db, volunteerId: string) =>
  db
    .selectFrom('matches as m')
    .innerJoin('cases as c', 'c.id', 'm.case_id')
    .innerJoin('residents as r', 'r.id', 'c.resident_id')
    .select(['m.id', 'm.case_id', 'm.state', 'm.proposed_day', 'm.started_day'])
    .select(['r.given_name', 'r.family_name', 'r.initials', 'r.alias'])
    .where('m.volunteer_id', '=', volunteerId)
    .where('m.removed_at', 'is', null)
    .where('c.frozen_since', 'is', null)
    .orderBy('m.proposed_day', 'desc')
    .orderBy('m.id', 'desc'),
)

/** Matches of one volunteer, newest first, with the name that lists may show. */
export async function matchesOf(db: ReadDb, volunteerId: string) {
  const rows = await ownRows(db, volunteerId)
  return rows.map((row) => ({
    matchId: row.id,
    caseId: row.case_id,
    residentName: shownName({
      givenName: row.given_name,
      familyName: row.family_name,
      initials: row.initials,
      alias: row.alias,
    }),
    state: toOneOf(matchStates, row.state),
    since: row.started_day ?? row.proposed_day,
  }))
}
