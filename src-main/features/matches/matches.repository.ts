import type { Selectable } from 'kysely'
import { given } from '#main/database/change-columns.ts'
import { dayColumn, fromJson, toJson, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import { insertRecord, logChange, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  clicks,
  endReasons,
  matchStates,
  type Click,
  type EndReason,
  type MatchState,
} from './matches.rules.ts'
import type { MatchesTable } from './matches.table.ts'

export const toMatch = (row: Selectable<MatchesTable>) => ({
  id: row.id,
  caseId: row.case_id,
  requestId: row.request_id,
  volunteerId: row.volunteer_id,
  state: toOneOf(matchStates, row.state),
  proposedDay: row.proposed_day,
  introductionDay: row.introduction_day,
  introductionPlace: row.introduction_place,
  residentClick: toOneOfOrNull(clicks, row.resident_click),
  volunteerClick: toOneOfOrNull(clicks, row.volunteer_click),
  startedDay: row.started_day,
  pausedDay: row.paused_day,
  resumeDay: row.resume_day,
  endedDay: row.ended_day,
  endReason: toOneOfOrNull(endReasons, row.end_reason),
  endNote: row.end_note,
  rhythmDays: row.rhythm_days,
  agreements: row.agreements,
  askedDay: row.silence_asked_day,
  replacesMatchId: row.replaces_match_id,
  total: row.total,
  /** As it was stored; whoever shows it checks the shape. */
  reasons: toJson(row.reasons),
})
export type Match = ReturnType<typeof toMatch>

const oneRow = preparedSelect((db, id: string) =>
  db.selectFrom('matches').selectAll().where('id', '=', id).where('removed_at', 'is', null),
)

/** Null when there is no such match. */
export async function matchOf(db: ReadDb, id: string): Promise<Match | null> {
  const [row] = await oneRow(db, id)
  return row === undefined ? null : toMatch(row)
}

/** Matches of a request that have not ended. */
export async function openMatchesOfRequest(db: ReadDb, requestId: string): Promise<Match[]> {
  const rows = await db
    .selectFrom('matches')
    .selectAll()
    .where('request_id', '=', requestId)
    .where('state', '!=', 'ended')
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(toMatch)
}

interface Proposal {
  readonly caseId: string
  readonly requestId: string
  readonly volunteerId: string
  readonly day: string
  readonly total: number
  readonly reasons: unknown
  readonly rhythmDays: number
  readonly agreements: string
  readonly replacesMatchId: string | null
}

/** A proposal with its first step. Answers its id. */
export async function insertMatch(tx: WriteDb, stamp: Stamp, proposal: Proposal): Promise<string> {
  const id = await insertRecord(tx, stamp, 'matches', {
    case_id: proposal.caseId,
    request_id: proposal.requestId,
    volunteer_id: proposal.volunteerId,
    state: 'proposed',
    proposed_day: proposal.day,
    introduction_day: null,
    introduction_place: '',
    resident_click: null,
    volunteer_click: null,
    started_day: null,
    paused_day: null,
    resume_day: null,
    ended_day: null,
    end_reason: null,
    end_note: '',
    rhythm_days: proposal.rhythmDays,
    agreements: proposal.agreements,
    silence_asked_day: null,
    replaces_match_id: proposal.replacesMatchId,
    total: proposal.total,
    reasons: fromJson(proposal.reasons),
  })
  await insertMatchStep(tx, stamp, id, 'proposed', '')
  return id
}

export interface MatchChanges {
  readonly state: MatchState
  readonly introductionDay: string | null
  readonly introductionPlace: string
  readonly residentClick: Click | null
  readonly volunteerClick: Click | null
  readonly startedDay: string | null
  readonly pausedDay: string | null
  readonly resumeDay: string | null
  readonly endedDay: string | null
  readonly endReason: EndReason | null
  readonly endNote: string
  readonly rhythmDays: number
  readonly agreements: string
  readonly askedDay: string | null
}
const day = (value: string | null | undefined) => (value === undefined ? undefined : dayColumn(value))

export const matchColumns = (facts: { readonly [K in keyof MatchChanges]?: MatchChanges[K] | undefined }) =>
  given<ChangedValues<'matches'>>({
    state: facts.state,
    introduction_day: day(facts.introductionDay),
    introduction_place: facts.introductionPlace,
    resident_click: facts.residentClick,
    volunteer_click: facts.volunteerClick,
    started_day: day(facts.startedDay),
    paused_day: day(facts.pausedDay),
    resume_day: day(facts.resumeDay),
    ended_day: day(facts.endedDay),
    end_reason: facts.endReason,
    end_note: facts.endNote,
    rhythm_days: facts.rhythmDays,
    agreements: facts.agreements,
    silence_asked_day: day(facts.askedDay),
  })

export async function insertMatchStep(
  tx: WriteDb,
  stamp: Stamp,
  matchId: string,
  state: MatchState,
  reason: string,
): Promise<void> {
  const id = stamp.nextId()
  await tx
    .insertInto('match_steps')
    .values({ id, match_id: matchId, at: stamp.at, actor_id: stamp.actorId, state, reason })
    .execute()
  await logChange(tx, stamp, 'match_steps', id, 'add', ['state', 'reason'])
}
