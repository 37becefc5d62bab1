import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, type Stamp } from '#main/database/records.ts'
import { matchRoles, matchStates, pairBarKinds, type PairBarKind } from './matches.rules.ts'

// What hangs on matches of a case: steps, roles, evaluations; and the pairs that are kept apart.

/** Course of every match of a case, oldest first, by match. */
export async function stepsByMatch(db: ReadDb, caseId: string) {
  const rows = await db
    .selectFrom('match_steps as step')
    .innerJoin('matches', 'matches.id', 'step.match_id')
    .leftJoin('people', 'people.id', 'step.actor_id')
    .select(['step.match_id', 'step.at', 'step.state', 'step.reason', 'people.name as by'])
    .where('matches.case_id', '=', caseId)
    .orderBy('step.at')
    .orderBy('step.id')
    .execute()
  const list = rows.map((row) => ({
    matchId: row.match_id,
    step: { at: row.at, by: row.by ?? '', state: toOneOf(matchStates, row.state), reason: row.reason },
  }))
  return Map.groupBy(list, ({ matchId }) => matchId)
}

/** Roles in every match of a case, oldest first, by match. */
export async function rolesByMatch(db: ReadDb, caseId: string) {
  const rows = await db
    .selectFrom('match_roles')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('from_day')
    .orderBy('created_at')
    .execute()
  const list = rows.map((row) => ({
    matchId: row.match_id,
    role: { id: row.id, role: toOneOf(matchRoles, row.role), fromDay: row.from_day, note: row.note },
  }))
  return Map.groupBy(list, ({ matchId }) => matchId)
}

/** Evaluations of every match of a case, oldest first, by match. */
export async function evaluationsByMatch(db: ReadDb, caseId: string) {
  const rows = await db
    .selectFrom('match_evaluations')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('day')
    .orderBy('created_at')
    .execute()
  const list = rows.map((row) => ({
    matchId: row.match_id,
    evaluation: {
      id: row.id,
      day: row.day,
      goesWell: row.goes_well,
      differently: row.differently,
      grade: row.grade,
      followUp: row.follow_up,
    },
  }))
  return Map.groupBy(list, ({ matchId }) => matchId)
}

/** Days of evaluations of every open match, by match. */
export async function evaluationDays(db: ReadDb): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('match_evaluations as evaluation')
    .innerJoin('matches', 'matches.id', 'evaluation.match_id')
    .select(['evaluation.match_id', 'evaluation.day'])
    .where('matches.state', '!=', 'ended')
    .where('evaluation.removed_at', 'is', null)
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.match_id)
  return new Map([...grouped].map(([id, list]) => [id, list.map((row) => row.day)]))
}

/** Who is not put together with this resident, in the order in which it was written down. */
export async function barsOf(db: ReadDb, caseId: string) {
  const rows = await db
    .selectFrom('pair_bars as bar')
    .innerJoin('volunteers', 'volunteers.id', 'bar.volunteer_id')
    .select(['bar.id', 'bar.volunteer_id', 'bar.kind', 'bar.note'])
    .select(['volunteers.given_name', 'volunteers.family_name'])
    .where('bar.case_id', '=', caseId)
    .where('bar.removed_at', 'is', null)
    .orderBy('bar.created_at')
    .orderBy('bar.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    volunteerId: row.volunteer_id,
    volunteer: { givenName: row.given_name, familyName: row.family_name },
    kind: toOneOf(pairBarKinds, row.kind),
    note: row.note,
  }))
}

/** Keeps two people apart from now on. The same word about the same pair is written down once. */
export async function insertBar(
  tx: WriteDb,
  stamp: Stamp,
  bar: { caseId: string; volunteerId: string; kind: PairBarKind; note: string },
): Promise<void> {
  const known = (await barsOf(tx, bar.caseId)).some(
    ({ volunteerId, kind }) => volunteerId === bar.volunteerId && kind === bar.kind,
  )
  if (known) return
  await insertRecord(tx, stamp, 'pair_bars', {
    case_id: bar.caseId,
    volunteer_id: bar.volunteerId,
    kind: bar.kind,
    note: bar.note,
  })
}

/** The case of a match; null when there is none. */
export async function caseOfMatch(db: ReadDb, matchId: string): Promise<string | null> {
  const row = await db
    .selectFrom('matches')
    .select('case_id')
    .where('id', '=', matchId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.case_id ?? null
}

export async function isVolunteer(db: ReadDb, volunteerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('volunteers')
    .select('id')
    .where('id', '=', volunteerId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
