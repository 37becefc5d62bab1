import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
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
}
