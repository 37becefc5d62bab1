import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { monthlyCents, periods, type Amount, type Period } from '#main/core/money.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { dayColumn, fromAmount, fromMark, toAmount, toMark, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues, NewValues } from '#main/database/records.ts'
import type { CostGroup } from './cost.rules.ts'
import { incomeMonthlyCents, type IncomeState } from './income.rules.ts'

const incomeStates: readonly IncomeState[] = ['running', 'stopped', 'expected']
const costGroups: readonly CostGroup[] = ['fixed', 'reserve', 'household']

interface LineFacts {
  readonly kind: string
  readonly description: string
  readonly amount: Amount
  readonly period: Period
}
export interface IncomeFacts extends LineFacts {
  readonly state: IncomeState
  readonly stoppedDay: string | null
  readonly question: string
}
export interface CostFacts extends LineFacts {
  readonly group: CostGroup
}
type Changes<T> = { readonly [K in keyof (T & FactMark)]?: (T & FactMark)[K] | undefined }

const toIncome = (row: Awaited<ReturnType<typeof incomeRows>>[number]) => {
  const figures = {
    kind: row.kind,
    amount: toAmount(row),
    period: toOneOf(periods, row.period),
    state: toOneOf(incomeStates, row.state),
  }
  return {
    ...figures,
    id: row.id,
    description: row.description,
    monthlyCents: incomeMonthlyCents(figures),
    stoppedDay: row.stopped_day,
    question: row.question,
    mark: toMark(row),
  }
}

const incomeRows = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('incomes')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

export const incomesOf = async (db: ReadDb, caseId: string) => (await incomeRows(db, caseId)).map(toIncome)

const toCost = (row: Awaited<ReturnType<typeof costRows>>[number]) => {
  const line = { amount: toAmount(row), period: toOneOf(periods, row.period) }
  return {
    ...line,
    id: row.id,
    group: toOneOf(costGroups, row.cost_group),
    kind: row.kind,
    description: row.description,
    monthlyCents: monthlyCents(line),
    mark: toMark(row),
  }
}

const costRows = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('costs')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

export const costsOf = async (db: ReadDb, caseId: string) => (await costRows(db, caseId)).map(toCost)

const unmarked = fromMark(toldAndFree)

export const newIncome = (facts: IncomeFacts): Omit<NewValues<'incomes'>, 'case_id'> => ({
  kind: facts.kind,
  description: facts.description,
  ...fromAmount(facts.amount),
  period: facts.period,
  state: facts.state,
  stopped_day: dayColumn(facts.stoppedDay),
  question: facts.question,
  ...unmarked,
})

export const newCost = (facts: CostFacts): Omit<NewValues<'costs'>, 'case_id'> => ({
  cost_group: facts.group,
  kind: facts.kind,
  description: facts.description,
  ...fromAmount(facts.amount),
  period: facts.period,
  ...unmarked,
})

const lineColumns = (facts: Changes<LineFacts>) => ({
  kind: facts.kind,
  description: facts.description,
  ...(facts.amount === undefined ? {} : fromAmount(facts.amount)),
  period: facts.period,
  ...fromMarkChanges(facts),
})

export const incomeColumns = (facts: Changes<IncomeFacts>) =>
  given<ChangedValues<'incomes'>>({
    ...lineColumns(facts),
    state: facts.state,
    stopped_day: facts.stoppedDay,
    question: facts.question,
  })

export const costColumns = (facts: Changes<CostFacts>) =>
  given<ChangedValues<'costs'>>({ ...lineColumns(facts), cost_group: facts.group })
