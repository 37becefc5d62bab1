import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  AmountShape,
  CaseRef,
  FreeText,
  Id,
  Line,
  MarkChanges,
  MarkShape,
  PartialDay,
  PeriodShape,
  RecordRef,
  Saved,
  TotalShape,
} from '#main/contract/shapes.ts'

export const incomeStates = ['running', 'stopped', 'expected'] as const
export const costGroups = ['fixed', 'reserve', 'household'] as const

export const IncomeSheet = z.object({
  id: Id,
  /** Code of `income.rules.ts`. */
  kind: z.string(),
  /** As typed: "baan in de thuiszorg, 24 uur". */
  description: z.string(),
  amount: AmountShape,
  period: PeriodShape,
  /** Derived, half up to a cent; null when unknown, foreign, once or not counted; 0 when stopped. */
  monthlyCents: z.number().int().nullable(),
  state: z.enum(incomeStates),
  stoppedDay: PartialDay,
  /** What is still to be found out. */
  question: z.string(),
  mark: MarkShape,
})
export const CostSheet = z.object({
  id: Id,
  group: z.enum(costGroups),
  kind: z.string(),
  description: z.string(),
  amount: AmountShape,
  period: PeriodShape,
  monthlyCents: z.number().int().nullable(),
  mark: MarkShape,
})
const lineChanges = {
  kind: z.string().max(60),
  description: Line,
  /** As people write it; may carry the period ("1.310 per 4 weken"). */
  amountText: Line,
  period: PeriodShape,
  ...MarkChanges,
}
const addLine = {
  access: caseHelpers,
  scope: inCase,
  input: z.object({ caseId: Id, line: Line }),
  output: Saved,
  failures: [],
} as const

const ofIncome = recordOf('incomes')
const ofCost = recordOf('costs')

export const moneyContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.object({
      incomes: z.array(IncomeSheet),
      costs: z.array(CostSheet),
      incomeTotal: TotalShape,
      costTotal: TotalShape,
    }),
    failures: [],
  }),
  /** One line as typed: "baan thuiszorg ongeveer 1.310 per 4 weken". */
  addIncome: command(addLine),
  /** One line as typed: "boodschappen 110 per week". */
  addCost: command(addLine),
  amendIncome: command({
    access: caseHelpers,
    scope: ofIncome,
    input: z.object({
      id: Id,
      changes: z
        .object({ ...lineChanges, state: z.enum(incomeStates), stoppedDayText: Line, question: FreeText })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  amendCost: command({
    access: caseHelpers,
    scope: ofCost,
    input: z.object({ id: Id, changes: z.object({ ...lineChanges, group: z.enum(costGroups) }).partial() }),
    output: Saved,
    failures: [],
  }),
  removeIncome: command({
    access: caseHelpers,
    scope: ofIncome,
    input: RecordRef,
    output: Saved,
    failures: [],
  }),
  restoreIncome: command({
    access: caseHelpers,
    scope: ofIncome,
    input: RecordRef,
    output: Saved,
    failures: [],
  }),
  removeCost: command({ access: caseHelpers, scope: ofCost, input: RecordRef, output: Saved, failures: [] }),
  restoreCost: command({ access: caseHelpers, scope: ofCost, input: RecordRef, output: Saved, failures: [] }),
}
