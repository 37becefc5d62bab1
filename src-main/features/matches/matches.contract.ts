import { z } from 'zod'
import { caseWorkers, command, inCase, query } from '#main/contract/define.ts'
import { CaseRef, Day, FreeText, Id, Instant, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { ReasonShape } from '#main/features/matching/matching.contract.ts'
import { exclusionRules } from '#main/features/matching/matching-shape.rules.ts'
import { requestKinds } from '#main/features/waiting-list/waiting-list.rules.ts'
import { clicks, endReasons, matchRoles, matchStates, pairBarKinds } from './matches.rules.ts'

/** Days without a contact moment of this match; `asked` says that somebody has asked since. */
const Silence = z
  .object({ days: z.number().int(), level: z.enum(['quiet', 'long']), asked: z.boolean() })
  .nullable()

const row = {
  id: Id,
  caseId: Id,
  requestId: Id,
  residentName: z.string(),
  number: z.string(),
  volunteerId: Id,
  volunteerName: z.string(),
  kind: z.enum(requestKinds),
  state: z.enum(matchStates),
  proposedDay: Day,
  startedDay: Day.nullable(),
  endedDay: Day.nullable(),
  lastContactDay: Day.nullable(),
  silence: Silence,
  /** Why this volunteer gets no new match; on a running match that is an alarm. */
  alarms: z.array(z.enum(exclusionRules)),
}
export const MatchRow = z.object(row)
export const MatchSheet = z.object({
  ...row,
  volunteerPhone: z.string(),
  introductionDay: Day.nullable(),
  introductionPlace: z.string(),
  residentClick: z.enum(clicks).nullable(),
  volunteerClick: z.enum(clicks).nullable(),
  pausedDay: Day.nullable(),
  resumeDay: Day.nullable(),
  endReason: z.enum(endReasons).nullable(),
  endNote: z.string(),
  rhythmDays: z.number().int(),
  agreements: z.string(),
  replacesMatchId: Id.nullable(),
  total: z.number().int(),
  reasons: z.array(ReasonShape),
  steps: z.array(z.object({ at: Instant, by: z.string(), state: z.enum(matchStates), reason: z.string() })),
  roles: z.array(z.object({ id: Id, role: z.enum(matchRoles), fromDay: Day, note: z.string() })),
  evaluations: z.array(
    z.object({
      id: Id,
      day: Day,
      goesWell: z.string(),
      differently: z.string(),
      grade: z.number().int().nullable(),
      followUp: z.string(),
    }),
  ),
  /** Next evaluation that is usual: half way and at the end of six months (own decision). */
  evaluationDue: Day.nullable(),
})

export const BarRow = z.object({
  id: Id,
  volunteerId: Id,
  volunteerName: z.string(),
  kind: z.enum(pairBarKinds),
  note: z.string(),
})
const SheetRef = z.object({ id: Id, reader: z.enum(['resident', 'volunteer']) })

export const matchesContract = {
  /** For a maatje: their own match only, without reasons, the resident's click and evaluations. */
  ofCase: query({
    access: [...caseWorkers, 'maatje'],
    scope: inCase,
    input: CaseRef,
    output: z.array(MatchSheet),
    failures: [],
  }),
  /** Running ones first, longest silence first; `all` also those that ended. */
  list: query({
    access: caseWorkers,
    input: z.object({ show: z.enum(['open', 'all']) }),
    output: z.array(MatchRow),
    failures: [],
  }),
  /** Puts two people forward to each other. Hard rules are never overruled; `detail.rule` names the first that holds. */
  propose: command({
    access: caseWorkers,
    input: z.object({ requestId: Id, volunteerId: Id }),
    output: Saved,
    failures: ['excluded', 'already-proposed'],
  }),
  /** The resident or the volunteer would rather not: remembered for this pair, the request waits again. */
  decline: command({
    access: caseWorkers,
    input: z.object({ id: Id, by: z.enum(['resident', 'volunteer']), note: Line }),
    output: Saved,
    failures: ['not-now'],
  }),
  introduce: command({
    access: caseWorkers,
    input: z.object({ id: Id, dayText: Line, place: Line }),
    output: Saved,
    failures: ['not-now'],
  }),
  /** Neutral and without consequence: a no ends this proposal, and the pair is not proposed again. */
  click: command({
    access: caseWorkers,
    input: z.object({ id: Id, who: z.enum(['resident', 'volunteer']), click: z.enum(clicks) }),
    output: Saved,
    failures: ['not-now'],
  }),
  /** Begins once both said yes. */
  start: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: ['not-now', 'click-missing'],
  }),
  pause: command({
    access: caseWorkers,
    input: z.object({ id: Id, resumeDayText: Line, reason: Line }),
    output: Saved,
    failures: ['not-now'],
  }),
  resume: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: ['not-now'] }),
  end: command({
    access: caseWorkers,
    input: z.object({ id: Id, reason: z.enum(endReasons), note: FreeText, waitAgain: z.boolean() }),
    output: Saved,
    failures: ['not-now'],
  }),
  /** Another volunteer goes on; agreements and rhythm stay. The old match ends, the new one starts as a proposal. */
  replace: command({
    access: caseWorkers,
    input: z.object({ id: Id, volunteerId: Id }),
    output: Saved,
    failures: ['not-now', 'excluded'],
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({
      id: Id,
      changes: z
        .object({
          rhythmDays: z.number().int().min(1).max(365),
          agreements: FreeText,
          introductionDayText: Line,
          introductionPlace: Line,
          startedDayText: Line,
          resumeDayText: Line,
          endNote: FreeText,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  /** Somebody asked how it goes; the silence counts on from today. */
  noteAsked: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: ['not-now'] }),

  addRole: command({
    access: caseWorkers,
    input: z.object({ matchId: Id, role: z.enum(matchRoles), fromDayText: Line, note: Line }),
    output: Saved,
    failures: [],
  }),
  removeRole: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  restoreRole: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  addEvaluation: command({
    access: caseWorkers,
    input: z.object({
      matchId: Id,
      dayText: Line,
      goesWell: FreeText,
      differently: FreeText,
      grade: z.number().int().min(1).max(10).nullable(),
      followUp: FreeText,
    }),
    output: Saved,
    failures: [],
  }),
  removeEvaluation: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  restoreEvaluation: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),

  /** Who is not put together with this resident, and why. Seen here only. */
  bars: query({ access: caseWorkers, input: CaseRef, output: z.array(BarRow), failures: [] }),
  addBar: command({
    access: caseWorkers,
    input: z.object({ caseId: Id, volunteerId: Id, kind: z.enum(pairBarKinds), note: Line }),
    output: Saved,
    failures: [],
  }),
  removeBar: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  restoreBar: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),

  /** Introduction sheet for one of the two, without sensitive facts of the resident. Asks where. */
  saveSheet: command({
    access: caseWorkers,
    seen: 'export',
    input: SheetRef,
    output: z.object({ path: z.string() }),
    failures: ['cancelled', 'exists', 'not-writable'],
  }),
  printSheet: command({
    access: caseWorkers,
    seen: 'print',
    input: SheetRef,
    output: z.object({}),
    failures: ['no-printer'],
  }),
}
