import { z } from 'zod'
import type { ReadContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { ok } from '#main/core/result.ts'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { matchAlarms } from '#main/features/matching/matching-alarms.rules.ts'
import { matchingGround } from '#main/features/matching/matching-ground.use-cases.ts'
import { ReasonShape } from '#main/features/matching/matching.contract.ts'
import type { ExclusionRule } from '#main/features/matching/matching-shape.rules.ts'
import { matchTerms } from '#main/features/settings/settings.use-cases.ts'
import { matchedName } from '#main/features/volunteers/volunteers.labels.ts'
import { requestKinds } from '#main/features/waiting-list/waiting-list.rules.ts'
import { matchRows, type MatchListRow, type MatchScope } from './match-lists.repository.ts'
import { barsOf, evaluationsByMatch, rolesByMatch, stepsByMatch } from './match-parts.repository.ts'
import { asItsMaatjeSees } from './match-of-maatje.rules.ts'
import type { matchesContract } from './matches.contract.ts'
import { evaluationDueOn, isOpen, silenceOf, type MatchState } from './matches.rules.ts'

type Calls = typeof matchesContract

/** Why each volunteer gets no new match now; one who was taken off the lists is no volunteer any more. */
async function alarmsFor(db: ReadDb, today: Day): Promise<(volunteerId: string) => ExclusionRule[]> {
  const { candidates, policy } = await matchingGround(db, today)
  const byVolunteer = new Map(
    candidates.map((candidate) => [
      candidate.id,
      matchAlarms(candidate, policy, today).map(({ rule }) => rule),
    ]),
  )
  return (volunteerId) => byVolunteer.get(volunteerId) ?? ['not-deployable']
}

/** Matches with silence and alarms worked out for today, in the order in which they were made. */
export async function matchesWithSignals(db: ReadDb, scope: MatchScope, today: Day) {
  const rows = await matchRows(db, scope)
  if (rows.length === 0) return []
  const terms = await matchTerms(db)
  const alarmsOf = await alarmsFor(db, today)
  return rows.map((row) => {
    const { match, lastContactDay } = row
    return {
      ...row,
      residentName: shownName(row.named),
      volunteerName: matchedName(row.volunteer),
      silence: silenceOf({ ...match, lastContactDay }, terms, today),
      alarms: isOpen(match.state) ? alarmsOf(match.volunteerId) : [],
    }
  })
}
type Signalled = Awaited<ReturnType<typeof matchesWithSignals>>[number]

const toRow = ({
  match,
  lastContactDay,
  residentName,
  volunteerName,
  silence,
  alarms,
  ...row
}: Signalled) => ({
  id: match.id,
  caseId: match.caseId,
  requestId: match.requestId,
  residentName,
  number: row.number,
  volunteerId: match.volunteerId,
  volunteerName,
  kind: toOneOf(requestKinds, row.kind),
  state: match.state,
  proposedDay: match.proposedDay,
  startedDay: match.startedDay,
  endedDay: match.endedDay,
  lastContactDay,
  silence,
  alarms,
})

const rank: Readonly<Record<MatchState, number>> = {
  active: 0,
  paused: 1,
  introduction: 2,
  proposed: 3,
  ended: 4,
}

/** Running ones first, longest silence first; what ended last comes first of what ended. */
export async function listMatches({ db, ports }: ReadContext, { show }: InputOf<Calls['list']>) {
  const rows = (await matchesWithSignals(db, show, ports.clock.today())).map(toRow)
  const silent = ({ silence }: (typeof rows)[number]): number => silence?.days ?? 0
  return ok(
    rows.toSorted(
      (a, b) =>
        rank[a.state] - rank[b.state] ||
        silent(b) - silent(a) ||
        (b.endedDay ?? '').localeCompare(a.endedDay ?? ''),
    ),
  )
}

const Reasons = z.array(ReasonShape)
/** Reasons as they were shown; what another version wrote and this one cannot read is left out. */
const reasonsOf = ({ match }: MatchListRow) => Reasons.safeParse(match.reasons).data ?? []

/** What only the case itself shows of a match. */
const ownFacts = (row: Signalled) => ({
  volunteerPhone: row.phone,
  introductionDay: row.match.introductionDay,
  introductionPlace: row.match.introductionPlace,
  residentClick: row.match.residentClick,
  volunteerClick: row.match.volunteerClick,
  pausedDay: row.match.pausedDay,
  resumeDay: row.match.resumeDay,
  endReason: row.match.endReason,
  endNote: row.match.endNote,
  rhythmDays: row.match.rhythmDays,
  agreements: row.match.agreements,
  replacesMatchId: row.match.replacesMatchId,
  total: row.match.total,
  reasons: reasonsOf(row),
})

/**
 * The matches of a case with everything that hangs on them, the one that runs first, then newest first. A maatje sees
 * their own, without what is between the coordinator and the resident.
 */
export async function readMatches(
  { db, ports, limitedTo }: ReadContext,
  { caseId }: InputOf<Calls['ofCase']>,
) {
  const all = await matchesWithSignals(db, { caseId }, ports.clock.today())
  const rows =
    limitedTo === null ? all : all.filter(({ match }) => match.volunteerId === limitedTo.volunteerId)
  const steps = await stepsByMatch(db, caseId)
  const roles = await rolesByMatch(db, caseId)
  const evaluations = await evaluationsByMatch(db, caseId)
  const sheets = rows.map((row) => {
    const { id } = row.match
    const held = (evaluations.get(id) ?? []).map(({ evaluation }) => evaluation)
    const heldOn = held.map(({ day }) => day)
    return {
      ...toRow(row),
      ...ownFacts(row),
      steps: (steps.get(id) ?? []).map(({ step }) => step),
      roles: (roles.get(id) ?? []).map(({ role }) => role),
      evaluations: held,
      evaluationDue: evaluationDueOn(row.match, heldOn),
    }
  })
  const seen = limitedTo === null ? sheets : sheets.map(asItsMaatjeSees)
  return ok(seen.toReversed().toSorted((a, b) => rank[a.state] - rank[b.state]))
}

export async function readBars({ db }: ReadContext, { caseId }: InputOf<Calls['bars']>) {
  const bars = await barsOf(db, caseId)
  return ok(bars.map(({ volunteer, ...bar }) => ({ ...bar, volunteerName: matchedName(volunteer) })))
}
