import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  CaseRef,
  Day,
  Id,
  Instant,
  Line,
  MarkChanges,
  MarkShape,
  PartialDay,
  RecordRef,
  Saved,
} from '#main/contract/shapes.ts'
import { crisisSignals, crisisStages } from './crisis.rules.ts'

/** What the clocks say on the day of asking. Days are `YYYY-MM-DD`; null where it cannot be known. */
export const CrisisClocks = z.object({
  /** Days until execution; negative when it has passed. */
  daysLeft: z.number().int().nullable(),
  /** Latest working day on which a call still leaves the gemeente its term before the execution. */
  lastUsefulCallDay: Day.nullable(),
  lastUsefulCallPassed: z.boolean(),
  statutory: z.boolean(),
  /** Day the gemeente was told; null: not yet, "bel vandaag". */
  gemeenteToldDay: Day.nullable(),
  /** Talk at the latest on, from the day the gemeente was told; null when not told or the calendar does not reach. */
  talkDueDay: Day.nullable(),
  /** What `talkDueDay` would be when the gemeente is told today. */
  talkDueIfToldToday: Day.nullable(),
  /** What there is to say about it today; words in `crisis.labels.ts`. */
  signals: z.array(z.enum(crisisSignals)).readonly(),
})
export const CrisisSheet = z.object({
  id: Id,
  /** Code of `crisis.rules.ts`. */
  kind: z.string(),
  stage: z.enum(crisisStages),
  noticeDay: PartialDay,
  executesOn: PartialDay,
  /** `10:00` or empty. */
  executesAt: z.string(),
  /** The debt behind it, typed once. */
  debtId: Id.nullable(),
  reportedAt: Instant,
  resolvedAt: Instant.nullable(),
  clocks: CrisisClocks,
  mark: MarkShape,
})

const ofRow = recordOf('crises')

export const crisisContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(CrisisSheet),
    failures: [],
  }),
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, kind: z.string().max(60) }),
    output: Saved,
    failures: [],
  }),
  amend: command({
    access: caseHelpers,
    scope: ofRow,
    input: z.object({
      id: Id,
      changes: z
        .object({
          kind: z.string().max(60),
          stage: z.enum(crisisStages),
          noticeDayText: Line,
          executesOnText: Line,
          executesAtText: Line,
          debtId: Id.nullable(),
          resolved: z.boolean(),
          ...MarkChanges,
        })
        .partial(),
    }),
    output: Saved,
    failures: ['debt-of-other-case'],
  }),
  remove: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
  restore: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
}
