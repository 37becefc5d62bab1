import { issue } from '#main/app/amend.ts'
import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { dayReader, markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import { readAmount, type AmountRead } from '#main/core/money-reader.ts'
import { addUp, type Period } from '#main/core/money.ts'
import { ok } from '#main/core/result.ts'
import { groupOfCost, isCostKind } from './cost.rules.ts'
import { incomeTotal, isIncomeKind } from './income.rules.ts'
import { readCostLines, readIncomeLines } from './money-lines.reader.ts'
import type { moneyContract } from './money.contract.ts'
import { costColumns, costsOf, incomeColumns, incomesOf, newCost, newIncome } from './money.repository.ts'

type Calls = typeof moneyContract
const incomes = caseRecords('incomes')
const costs = caseRecords('costs')

export async function readMoney({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const [incomeLines, costLines] = [await incomesOf(db, caseId), await costsOf(db, caseId)]
  return ok({
    incomes: incomeLines,
    costs: costLines,
    incomeTotal: incomeTotal(incomeLines),
    costTotal: addUp(costLines),
  })
}

/** What was typed, as one line or one for each kind in it. What no field holds stays in description or question. */
export async function addIncome(context: WriteContext, { caseId, line }: InputOf<Calls['addIncome']>) {
  if (line.trim() === '') return issue('line', 'text-missing')
  const [first, ...others] = readIncomeLines(line, context.ports.clock.today())
  const rows = others.map(({ draft }) => newIncome(draft))
  return incomes.addAll(context, caseId, [newIncome(first.draft), ...rows], ['new-income'])
}

export async function addCost(context: WriteContext, { caseId, line }: InputOf<Calls['addCost']>) {
  if (line.trim() === '') return issue('line', 'text-missing')
  const [first, ...others] = readCostLines(line, context.ports.clock.today())
  const rows = others.map(({ draft }) => newCost(draft))
  return costs.addAll(context, caseId, [newCost(first.draft), ...rows], ['new-cost'])
}

/** An amount may be typed with its period; a period that is chosen in the same change wins. */
function spreadAmount<
  T extends { readonly amount?: AmountRead | undefined; readonly period?: Period | undefined },
>(read: T) {
  return { ...read, amount: read.amount?.amount, period: read.period ?? read.amount?.period ?? undefined }
}

export async function amendIncome(context: WriteContext, { id, changes }: InputOf<Calls['amendIncome']>) {
  if (changes.kind !== undefined && !isIncomeKind(changes.kind)) return issue('changes.kind', 'invalid_value')
  const { clock } = context.ports
  return incomes.amend(context, {
    id,
    changes,
    readers: { ...markReaders(clock), amountText: readAmount, stoppedDayText: dayReader(clock) },
    columns: (read) => incomeColumns(spreadAmount(read)),
  })
}

/** A cost of another kind moves to the group of that kind, unless a group is chosen with it. */
export async function amendCost(context: WriteContext, { id, changes }: InputOf<Calls['amendCost']>) {
  const { kind } = changes
  if (kind !== undefined && !isCostKind(kind)) return issue('changes.kind', 'invalid_value')
  const ownGroup = kind === undefined ? undefined : groupOfCost(kind)
  return costs.amend(context, {
    id,
    changes,
    readers: { ...markReaders(context.ports.clock), amountText: readAmount },
    columns: (read) => costColumns({ ...spreadAmount(read), group: read.group ?? ownGroup }),
  })
}

type Ref = InputOf<Calls['removeIncome']>
export const removeIncome = (context: WriteContext, { id }: Ref) => incomes.remove(context, id)
export const restoreIncome = (context: WriteContext, { id }: Ref) => incomes.restore(context, id)
export const removeCost = (context: WriteContext, { id }: Ref) => costs.remove(context, id)
export const restoreCost = (context: WriteContext, { id }: Ref) => costs.restore(context, id)
