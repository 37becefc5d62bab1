import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { AbsolutePath, Day, Id, Instant, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { TrainingSheet, VolunteerSheet } from '#main/features/volunteers/volunteers.contract.ts'
import { dayParts } from '#main/features/volunteers/volunteer-words.rules.ts'
import {
  alternativeCodes,
  fileProblems,
  problemSeverities,
  questionCodes,
  severities,
  volunteerFields,
  type ImportProblemCode,
} from './volunteer-import.rules.ts'
import { takes } from './volunteer-import-stored.reader.ts'

const isProblemCode = (text: string): text is ImportProblemCode => Object.hasOwn(problemSeverities, text)
const problemCodes = Object.keys(problemSeverities).filter(isProblemCode)
const Field = z.enum(volunteerFields)
const LineNumber = z.number().int().min(1)

const ImportLine = z.object({
  line: LineNumber,
  /** As they came in, under their own headers. */
  cells: z.array(z.object({ header: z.string(), text: z.string() })),
  name: z.string(),
  /** With the answers given so far; where nobody answered, the first alternative. */
  facts: VolunteerSheet.omit({ id: true, personId: true }),
  trainings: z.array(TrainingSheet.omit({ id: true })),
  questions: z.array(
    z.object({
      id: z.string(),
      field: Field,
      code: z.enum(questionCodes),
      part: z.string(),
      alternatives: z.array(
        z.object({ code: z.enum(alternativeCodes), dayParts: z.array(z.enum(dayParts)) }),
      ),
      answer: z.object({ alternative: z.enum(alternativeCodes), day: Day.optional() }).nullable(),
    }),
  ),
  problems: z.array(
    z.object({ field: Field.nullable(), code: z.enum(problemCodes), severity: z.enum(severities) }),
  ),
  /** Somebody in the vault who looks the same. */
  twin: z.object({ volunteerId: Id, name: z.string() }).nullable(),
  /** A new volunteer, or left out. */
  take: z.enum(takes),
})

export const ImportSheet = z.object({
  importId: Id,
  startedAt: Instant,
  source: z.enum(['csv', 'xlsx']),
  columns: z.array(
    z.object({
      column: z.number().int(),
      header: z.string(),
      /** First filled cells of this column. */
      samples: z.array(z.string()),
      field: Field.nullable(),
      certainty: z.enum(['sure', 'guess', 'chosen']),
      /** False: numbers of identity and the like, of which nothing is kept. */
      kept: z.boolean(),
    }),
  ),
  lines: z.array(ImportLine),
  /** Problems of the file as a whole: lines above the header, quotes that never close. */
  problems: z.array(
    z.object({
      line: LineNumber,
      field: Field.nullable(),
      code: z.enum(problemCodes),
      severity: z.enum(severities),
    }),
  ),
  counts: z.object({
    lines: z.number().int(),
    add: z.number().int(),
    skip: z.number().int(),
    openQuestions: z.number().int(),
    problems: z.number().int(),
  }),
})

const started = { output: z.object({ importId: Id }), failures: [...fileProblems, 'not-readable'] } as const

export const volunteerImportContract = {
  /** Asks for a file and reads it. Nothing becomes a volunteer yet. */
  choose: command({
    access: caseWorkers,
    input: z.object({}),
    output: started.output,
    failures: [...started.failures, 'cancelled'],
  }),
  /** The same for a file whose place is known already. */
  fromFile: command({
    access: caseWorkers,
    input: z.object({ path: AbsolutePath }),
    output: started.output,
    failures: started.failures,
  }),
  /** Lists that were begun and neither accepted nor dropped. */
  open: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.array(z.object({ importId: Id, startedAt: Instant, lines: z.number().int() })),
    failures: [],
  }),
  /** What would come of it as it stands: the dry run. */
  read: query({ access: caseWorkers, input: z.object({ importId: Id }), output: ImportSheet, failures: [] }),
  mapColumn: command({
    access: caseWorkers,
    input: z.object({ importId: Id, column: z.number().int().min(0), field: Field.nullable() }),
    output: Saved,
    failures: [],
  }),
  /** Null takes an answer back. `dayText` only for the day of a certificate. */
  answer: command({
    access: caseWorkers,
    input: z.object({
      importId: Id,
      line: LineNumber,
      questionId: z.string().max(200),
      alternative: z.enum(alternativeCodes).nullable(),
      dayText: Line,
    }),
    output: Saved,
    failures: [],
  }),
  take: command({
    access: caseWorkers,
    input: z.object({ importId: Id, line: LineNumber, take: z.enum(takes) }),
    output: Saved,
    failures: [],
  }),
  /** Makes volunteers of the lines with `add`, all or none; then the cells are forgotten. */
  accept: command({
    access: caseWorkers,
    input: z.object({ importId: Id }),
    output: z.object({ imported: z.number().int(), volunteerIds: z.array(Id) }),
    failures: ['already-accepted'],
  }),
  /** Forgets the list. */
  drop: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
}
