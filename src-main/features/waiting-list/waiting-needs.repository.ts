import { sql } from 'kysely'
import { precisionOf, type Day } from '#main/core/calendar-day.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { householdKinds, intakePlaces } from '#main/features/cases/cases.rules.ts'
import { pairBarKinds, type PairBarKind } from '#main/features/matches/matches.rules.ts'
import type { CaseTells } from './request-from-case.rules.ts'
import { readWish } from './wish.reader.ts'
import { toRequest } from './waiting-list.repository.ts'

/** Everybody who waits, everybody ever, or one. A fixed number of queries whichever it is. */
export type RequestScope = 'waiting' | 'all' | { readonly requestId: string; readonly caseId: string }

const openStates = ['proposed', 'introduction', 'active', 'paused']
const named = [
  'residents.given_name',
  'residents.family_name',
  'residents.initials',
  'residents.alias',
  'residents.postcode',
  'residents.place as resident_place',
  'cases.number',
] as const

/** Requests with what lists and matching show of their case. Closed cases wait for nobody. */
export async function requestRows(db: ReadDb, scope: RequestScope) {
  const all = db
    .selectFrom('maatje_requests')
    .innerJoin('cases', 'cases.id', 'maatje_requests.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .selectAll('maatje_requests')
    .select(named)
    .where('maatje_requests.removed_at', 'is', null)
    .where('cases.frozen_since', 'is', null)
  const waiting = all.where('maatje_requests.state', '=', 'waiting').where('cases.phase', '!=', 'closed')
  const chosen =
    scope === 'all'
      ? all
      : scope === 'waiting'
        ? waiting
        : all.where('maatje_requests.id', '=', scope.requestId)
  const rows = await chosen.execute()
  return rows.map((row) => ({
    ...toRequest(row),
    number: row.number,
    postcode: row.postcode,
    residentPlace: row.resident_place,
    named: {
      givenName: row.given_name,
      familyName: row.family_name,
      initials: row.initials,
      alias: row.alias,
    },
  }))
}
export type RequestRow = Awaited<ReturnType<typeof requestRows>>[number]

const caseOf = (scope: RequestScope): string | null => (typeof scope === 'string' ? null : scope.caseId)

/** Days of open crises by case; null where the day is not known well enough. */
export async function openCrisisDays(db: ReadDb, scope: RequestScope): Promise<Map<string, (Day | null)[]>> {
  const caseId = caseOf(scope)
  const open = db
    .selectFrom('crises')
    .select(['case_id', 'executes_on'])
    .where('resolved_at', 'is', null)
    .where('removed_at', 'is', null)
  const rows = await (caseId === null ? open : open.where('case_id', '=', caseId)).execute()
  const known = (day: string | null) => (day !== null && precisionOf(day) === 'day' ? day : null)
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([id, list]) => [
      id,
      list.map((row) => known(row.executes_on)),
    ]),
  )
}

/** Pairs that are not put together, by case. */
export async function barsByCase(
  db: ReadDb,
  scope: RequestScope,
): Promise<Map<string, { volunteerId: string; kind: PairBarKind }[]>> {
  const caseId = caseOf(scope)
  const kept = db
    .selectFrom('pair_bars')
    .select(['case_id', 'volunteer_id', 'kind'])
    .where('removed_at', 'is', null)
    .orderBy('created_at')
  const rows = await (caseId === null ? kept : kept.where('case_id', '=', caseId)).execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([id, list]) => [
      id,
      list.map((row) => ({ volunteerId: row.volunteer_id, kind: toOneOf(pairBarKinds, row.kind) })),
    ]),
  )
}

/** Matches of cases, oldest first: who had or has one, and which are open. */
export async function matchesByCase(db: ReadDb, scope: RequestScope) {
  const caseId = caseOf(scope)
  const all = db
    .selectFrom('matches')
    .innerJoin('volunteers', 'volunteers.id', 'matches.volunteer_id')
    .select(['matches.id', 'matches.case_id', 'matches.request_id', 'matches.volunteer_id'])
    .select(['matches.state', 'matches.started_day', 'volunteers.given_name', 'volunteers.family_name'])
    .where('matches.removed_at', 'is', null)
    .orderBy('matches.created_at')
  const rows = await (caseId === null ? all : all.where('matches.case_id', '=', caseId)).execute()
  const list = rows.map((row) => ({
    matchId: row.id,
    caseId: row.case_id,
    requestId: row.request_id,
    volunteerId: row.volunteer_id,
    open: openStates.includes(row.state),
    /** It ran, or is running: more than a proposal. */
    ran: row.started_day !== null,
    volunteer: { givenName: row.given_name, familyName: row.family_name },
  }))
  return Map.groupBy(list, (match) => match.caseId)
}

/** What a case tells about the maatje that could be asked; null when there is no such case. */
export async function caseTells(db: ReadDb, caseId: string) {
  const row = await db
    .selectFrom('cases')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select(['cases.opened_at', 'cases.opened_place', 'cases.companion_wanted', 'cases.household_kind'])
    .select('cases.companion_wish')
    .select(['residents.languages', 'residents.interpreter_needed', 'residents.interpreter_language'])
    .select(['residents.birth_day', 'residents.postcode', 'residents.given_name', 'residents.family_name'])
    .select(['residents.initials', 'residents.alias'])
    .select([
      sql<number>`exists (select 1 from debts where debts.case_id = cases.id and debts.removed_at is null)`.as(
        'has_debts',
      ),
      sql<number>`exists (select 1 from household_members as member where member.case_id = cases.id
        and member.removed_at is null and member.kind = 'child')`.as('has_children'),
    ])
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return null
  const answers = ['yes', 'no', 'unknown'] as const
  const household = toOneOfOrNull(householdKinds, row.household_kind)
  const tells: Omit<CaseTells, 'hasCrisis'> = {
    openedDay: toLocalDay(row.opened_at),
    openedPlace: toOneOf(intakePlaces, row.opened_place),
    languages: row.languages,
    interpreterNeeded: toOneOfOrNull(answers, row.interpreter_needed),
    interpreterLanguage: row.interpreter_language,
    companionWanted: toOneOfOrNull(answers, row.companion_wanted),
    birthDay: row.birth_day,
    hasDebts: row.has_debts !== 0,
    hasChildren: row.has_children !== 0 || household?.endsWith('with-children') === true,
    wish: readWish(row.companion_wish),
  }
  const { given_name, family_name, initials, alias } = row
  const names = { givenName: given_name, familyName: family_name, initials, alias }
  return { tells, postcode: row.postcode, named: names }
}
