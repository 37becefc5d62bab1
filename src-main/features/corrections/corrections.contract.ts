import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { AbsolutePath, Day, FreeText, Id, Instant, Line, Saved } from '#main/contract/shapes.ts'
import { tellingWays } from './corrections.rules.ts'

const RequestRef = z.object({ requestId: Id })
/** `correctionIds`: what the letter names, by field and never by value. Nothing for a request that corrects nothing. */
const LetterRef = z.object({ requestId: Id, receiverId: Id, correctionIds: z.array(Id) })

/** A value as it stands in the vault; lists and objects as their JSON. */
const Value = z.union([z.string(), z.number(), z.null()])

/** One field that was changed while a correction ran. */
export const CorrectionLine = z.object({
  id: Id,
  table: z.string(),
  recordId: Id,
  field: z.string(),
  /** Dutch name of the field, as in an export. */
  label: z.string(),
  oldValue: Value,
  /** What it became by this correction; null also when the record is gone. */
  newValue: Value,
  at: Instant,
  day: Day,
  byName: z.string(),
})

export const correctionsContract = {
  /** From now on the old value of every change in the data of this person is kept. */
  start: command({
    access: caseWorkers,
    input: RequestRef,
    output: Saved,
    failures: ['not-open', 'not-a-correction', 'nobody-to-correct'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  finish: command({
    access: caseWorkers,
    input: RequestRef,
    output: Saved,
    failures: ['not-started'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  of: query({
    access: caseWorkers,
    input: RequestRef,
    output: z.object({ running: z.boolean(), lines: z.array(CorrectionLine) }),
    failures: [],
    frozen: 'open',
  }),
  /** Who got a handover of this person before, newest first, and whether they were told. */
  receivers: query({
    access: caseWorkers,
    input: RequestRef,
    output: z.array(
      z.object({
        receiverId: Id,
        name: z.string(),
        sends: z.array(
          z.object({
            reference: z.string(),
            /** Null: it was made, and nobody noted that it went. */
            sentDay: Day.nullable(),
            madeDay: Day.nullable(),
          }),
        ),
        /** What was corrected and could be found in what was sent. A person ticks what goes into the letter. */
        had: z.array(z.object({ correctionId: Id, label: z.string() })),
        told: z.object({ day: Day, how: z.enum(tellingWays), note: z.string() }).nullable(),
      }),
    ),
    failures: [],
    frozen: 'open',
  }),
  /** Telling again replaces what was noted. */
  told: command({
    access: caseWorkers,
    input: z.object({
      requestId: Id,
      receiverId: Id,
      dayText: Line,
      how: z.enum(tellingWays),
      note: FreeText,
    }),
    output: Saved,
    failures: ['not-a-receiver'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  saveLetter: command({
    access: caseWorkers,
    input: LetterRef,
    output: z.object({ path: AbsolutePath }),
    failures: ['not-a-receiver', 'nothing-to-tell', 'cancelled', 'exists', 'not-writable'],
    frozen: 'open',
    seen: 'export',
  }),
  printLetter: command({
    access: caseWorkers,
    input: LetterRef,
    output: z.object({}),
    failures: ['not-a-receiver', 'nothing-to-tell', 'no-printer'],
    frozen: 'open',
    seen: 'print',
  }),
}
