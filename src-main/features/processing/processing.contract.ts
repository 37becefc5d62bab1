import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { dataSubjects } from '#main/core/personal-data.ts'
import { Day, FreeText, Id, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { activities, agreementStates, legalGrounds, processorKinds } from './processing.rules.ts'

export const ProcessorSheet = z.object({
  id: Id,
  kind: z.enum(processorKinds),
  name: z.string(),
  contact: z.string(),
  /** What they do with which data. */
  what: z.string(),
  agreementDay: Day.nullable(),
  agreementUntil: Day.nullable(),
  note: z.string(),
  agreement: z.object({ state: z.enum(agreementStates), daysLeft: z.number().int().nullable() }),
})

const processorFields = {
  kind: z.enum(processorKinds),
  name: Line,
  contact: Line,
  what: FreeText,
  agreementDayText: Line,
  agreementUntilText: Line,
  note: FreeText,
}

/** The organisation's own words beside one line of the register. */
export const ProcessingNote = z.object({
  activity: z.enum(activities),
  legalGround: z.enum(legalGrounds),
  words: z.string(),
  security: z.string(),
  reviewedDay: Day.nullable(),
})

/** What is kept about one kind of people, for one purpose. */
export const RegisterPart = z.object({
  subject: z.enum(dataSubjects),
  /** Dutch headings of the lists. */
  lists: z.array(z.string()),
  special: z.boolean(),
  financial: z.boolean(),
  /** Dutch: how long. */
  kept: z.array(z.string()),
})
/** One line of the register of processing. */
export const RegisterLine = z.object({
  ...ProcessingNote.shape,
  /** Dutch: what it is called, and to whom it may go. */
  title: z.string(),
  receivers: z.string(),
  parts: z.array(RegisterPart),
})
export type RegisterLine = z.infer<typeof RegisterLine>

const saved = {
  output: z.object({ path: z.string() }),
  failures: ['cancelled', 'exists', 'not-writable'],
} as const

export const processingContract = {
  /** By name. */
  processors: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.array(ProcessorSheet),
    failures: [],
    seen: 'none',
  }),
  addProcessor: command({
    access: caseWorkers,
    input: z.object(processorFields),
    output: Saved,
    failures: ['ends-before-start'],
    seen: 'none',
  }),
  amendProcessor: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(processorFields).partial() }),
    output: Saved,
    failures: ['ends-before-start'],
    seen: 'none',
  }),
  removeProcessor: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: [],
    seen: 'none',
  }),
  restoreProcessor: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: [],
    seen: 'none',
  }),

  /** One for every activity, also where nothing was written yet. */
  notes: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.array(ProcessingNote),
    failures: [],
    seen: 'none',
  }),
  setNote: command({
    access: caseWorkers,
    input: z.object({
      activity: z.enum(activities),
      legalGround: z.enum(legalGrounds),
      words: FreeText,
      security: FreeText,
      reviewedDayText: Line,
    }),
    output: Saved,
    failures: [],
    seen: 'none',
  }),

  /** The register of processing, made from what the code declares and the organisation's own words. */
  register: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.object({ lines: z.array(RegisterLine), measures: z.array(z.string()) }),
    failures: [],
  }),
  /** Asks where, and writes the register. */
  saveRegister: command({
    access: caseWorkers,
    seen: 'export',
    input: z.object({ kind: z.enum(['pdf', 'xlsx']) }),
    ...saved,
  }),
  /** One page for residents: who we are, what we write down, why, who sees it, how long, rights, complaints. */
  saveSheet: command({ access: caseWorkers, seen: 'export', input: z.object({}), ...saved }),
  printSheet: command({
    access: caseWorkers,
    seen: 'print',
    input: z.object({}),
    output: z.object({}),
    failures: ['no-printer'],
  }),
  /** Facts and open questions for a data protection impact assessment; no verdict. */
  saveDpia: command({ access: caseWorkers, seen: 'export', input: z.object({}), ...saved }),
}
