import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { Day, FreeText, Id, Line, Saved } from '#main/contract/shapes.ts'
import { personKinds } from '#main/core/person-kinds.ts'
import {
  holdReasons,
  keepReasons,
  retentionActions,
  retentionCategories,
  startPoints,
} from './retention.rules.ts'

const CategoryShape = z.enum(retentionCategories)
const PersonShape = z.object({ kind: z.enum(personKinds), id: Id })

const Term = z.object({
  category: CategoryShape,
  months: z.number().int(),
  action: z.enum(retentionActions),
  start: z.enum(startPoints),
  /** What can be chosen. */
  actions: z.array(z.enum(retentionActions)),
  /** Months below which the law does not let us go; 0 is none. */
  atLeastMonths: z.number().int(),
  /** False: a proposal, "door het bestuur te bepalen". */
  decided: z.boolean(),
  decidedDay: Day.nullable(),
  note: z.string(),
})

/** Somebody, or something, with a term. */
const Item = z.object({
  category: CategoryShape,
  /** Root record of the person. */
  ref: Id,
  person: PersonShape,
  name: z.string(),
  /** Number of the case; empty where there is none. */
  number: z.string(),
  /** A case to open; null where there is none. */
  caseId: Id.nullable(),
  startDay: Day,
  dueDay: Day,
  kept: z.array(z.enum(keepReasons)),
  /** Until when the hold runs; null: no hold. */
  heldUntil: Day.nullable(),
})
export type RetentionItem = z.infer<typeof Item>

const Hold = z.object({
  id: Id,
  person: PersonShape,
  /** Empty when the person is gone. */
  name: z.string(),
  reason: z.enum(holdReasons),
  untilDay: Day,
  note: z.string(),
  /** The end day is over: it keeps nothing any more. */
  over: z.boolean(),
})

/** One line of the list that is gone through. `ref` null: everything that is due of a category shown as a number. */
const Choice = z.object({ category: CategoryShape, ref: Id.nullable() })
/** Sentences more than a list of a week has are no list of a week. */
const Choices = z.array(Choice).max(10_000)
export type RetentionChoice = z.infer<typeof Choice>

const TableCount = z.object({ table: z.string(), title: z.string(), rows: z.number().int() })

/** How long what is kept, and the list of every week. */
export const retentionContract = {
  terms: query({
    access: [...caseWorkers, 'keeper'],
    seen: 'none',
    input: z.object({}),
    output: z.array(Term),
    failures: [],
  }),

  /** `decidedDayText`: when the board decided; empty is not yet. */
  setTerm: command({
    access: [...caseWorkers, 'keeper'],
    seen: 'none',
    input: z.object({
      category: CategoryShape,
      months: z.number().int().min(0).max(600),
      action: z.enum(retentionActions),
      decidedDayText: Line,
      note: FreeText,
    }),
    output: Saved,
    failures: ['action-not-possible', 'term-too-short'],
  }),

  list: query({
    access: caseWorkers,
    seen: 'read',
    input: z.object({}),
    output: z.object({
      today: Day,
      /** In the order of the categories; every category, also the empty ones. */
      categories: z.array(
        z.object({
          category: CategoryShape,
          months: z.number().int(),
          action: z.enum(retentionActions),
          decided: z.boolean(),
          due: z.array(Item),
          /** Comes in the next thirty days. */
          soon: z.array(Item),
          /** Due, and kept for a reason. */
          held: z.array(Item),
          /** Of a category that is shown as a number: due, and kept. */
          dueRows: z.number().int(),
          heldRows: z.number().int(),
        }),
      ),
      /** Open cases in which nothing changed for two years: a question, nothing more. Quietest first. */
      quiet: z.array(z.object({ caseId: Id, name: z.string(), number: z.string(), lastChangeDay: Day })),
      lastRunDay: Day.nullable(),
    }),
    failures: [],
  }),

  /** Not lifted; running first. */
  holds: query({
    access: caseWorkers,
    seen: 'read',
    input: z.object({}),
    output: z.array(Hold),
    failures: [],
  }),

  hold: command({
    access: caseWorkers,
    frozen: 'open',
    input: z.object({
      person: PersonShape,
      reason: z.enum(holdReasons),
      untilDayText: Line,
      note: FreeText,
    }),
    output: Saved,
    /** `until-in-past`: the end day has been. */
    failures: ['until-in-past'],
  }),

  lift: command({
    access: caseWorkers,
    frozen: 'open',
    input: z.object({ id: Id }),
    output: Saved,
    failures: ['already-lifted'],
  }),

  /** What a batch would do. Changes nothing. */
  preview: command({
    access: caseWorkers,
    frozen: 'open',
    seen: 'read',
    input: z.object({ choices: Choices }),
    output: z.object({
      /** How many choices are due. */
      count: z.number().int(),
      goes: z.array(TableCount),
      /** Not due, kept, or gone in the meantime. */
      refused: z.array(
        Choice.extend({ why: z.enum(['not-due', 'held', 'gone']), kept: z.array(z.enum(keepReasons)) }),
      ),
      /** To type back. */
      confirm: z.string(),
    }),
    failures: [],
  }),

  /** `confirm` is what `preview.confirm` said. What is not due stays, and is counted. */
  apply: command({
    access: caseWorkers,
    frozen: 'open',
    seen: 'erase',
    input: z.object({ choices: Choices, confirm: Line }),
    output: z.object({
      done: z.number().int(),
      refused: z.number().int(),
      proofIds: z.array(Id),
    }),
    failures: ['confirm-differs', 'nothing-due'],
  }),
} as const
