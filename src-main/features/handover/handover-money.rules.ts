import {
  addUp,
  addUpOnce,
  centsRange,
  isComplete,
  monthlyRange,
  type CentsRange,
  type Total,
} from '#main/core/money.ts'
import { formatAmountPerPeriod, formatCents, formatEuro, formatForeign } from '#main/core/money-format.ts'
import { scanDays } from '#main/core/day-scan.ts'
import { plainLine } from '#main/core/plain-text.ts'
import type { Cleared, ClearedCost, ClearedDebt, ClearedIncome } from './handover-cleared.rules.ts'
import { debtWords, flagWords, join, moneyWords, orUnknown, unknown } from './handover-sheet.labels.ts'
import { sectionWords, tableHeads } from './handover-sections.labels.ts'
import type { SheetTable } from './handover-sheet-shape.rules.ts'

const runningOf = (incomes: readonly ClearedIncome[]): ClearedIncome[] =>
  incomes.filter(({ state, turnover }) => state === 'running' && !turnover)

const isRunningLoan = ({ flags }: ClearedDebt): boolean => flags.includes('running-loan')
const isInformal = (debt: ClearedDebt): boolean => debt.informal && !isRunningLoan(debt)

/** Debts in the three groups that gemeenten treat apart: what is behind, what was borrowed among people, running loans. */
export const debtGroups = (debts: readonly ClearedDebt[]) => ({
  behind: debts.filter((debt) => !isInformal(debt) && !isRunningLoan(debt)),
  informal: debts.filter(isInformal),
  runningLoans: debts.filter(isRunningLoan),
})

/** Line nine: what is known of income, costs and debts, and how many amounts are not. */
export function moneyLine({ incomes, costs, debts }: Cleared): string {
  const { behind, informal, runningLoans } = debtGroups(debts ?? [])
  const onlyLoans = behind.length === 0 && informal.length + runningLoans.length > 0
  return join([
    monthly(moneyWords.income, runningOf(incomes ?? [])),
    incomes?.some(({ turnover }) => turnover) === true ? moneyWords.turnover : '',
    monthly(moneyWords.costs, costs ?? []),
    onlyLoans ? '' : `${moneyWords.debts} ${owed(behind)}`,
    informal.length === 0 ? '' : moneyWords.informal(owed(informal)),
    runningLoans.length === 0 ? '' : moneyWords.runningLoans(owed(runningLoans)),
  ])
}

/** What comes or goes only once weighs on no month. */
function monthly(word: string, lines: readonly (ClearedIncome | ClearedCost)[]): string {
  const counted = lines.filter(({ period }) => period !== 'once')
  return `${word} ${counted.length === 0 ? unknown : totalWords(addUp(counted), ` ${moneyWords.perMonth}`)}`
}

function owed(debts: readonly ClearedDebt[]): string {
  const amounts = debts.map(({ amount }) => amount)
  const guessed = amounts.length > 0 && amounts.every(({ kind }) => kind === 'about')
  return amounts.length === 0
    ? unknown
    : `${guessed ? moneyWords.about : ''}${totalWords(addUpOnce(amounts))}`
}

/** `€ 1.546,17 per maand bekend, 2 bedragen onbekend`. */
function totalWords(sum: Total, period = ''): string {
  const nothingKnown = sum.knownToCents === 0 && !isComplete(sum)
  const known =
    sum.knownCents === sum.knownToCents
      ? formatEuro(sum.knownCents)
      : `${formatEuro(sum.knownCents)} tot ${formatEuro(sum.knownToCents)}`
  return [
    ...(nothingKnown ? [] : [moneyWords.known(`${known}${period}`)]),
    ...sum.foreign.map(({ currency, minor }) => formatForeign(currency, minor)),
    ...(sum.unknownCount > 0 ? [moneyWords.unknownCount(sum.unknownCount)] : []),
  ].join(', ')
}

const rangeCell = (range: CentsRange | null): string => {
  if (range === null) return ''
  const { fromCents, toCents } = range
  return fromCents === toCents
    ? formatCents(fromCents)
    : `${formatCents(fromCents)} tot ${formatCents(toCents)}`
}

/** The last row: the sum in the amount column, the rest of the truth before it. */
function totalRow(sum: Total, columns: number): string[] {
  const rest = [
    ...sum.foreign.map(({ currency, minor }) => formatForeign(currency, minor)),
    ...(sum.unknownCount > 0 ? [moneyWords.unknownCount(sum.unknownCount)] : []),
  ]
  const amount =
    sum.knownToCents === 0 && rest.length > 0
      ? ''
      : rangeCell({ fromCents: sum.knownCents, toCents: sum.knownToCents })
  return [
    moneyWords.total,
    rest.map((word) => `+ ${word}`).join(' '),
    ...Array.from({ length: columns - 3 }, () => ''),
    amount,
  ]
}

export function incomeTable(incomes: readonly ClearedIncome[]): SheetTable {
  const rows = incomes.map((income) => {
    if (income.state === 'stopped')
      return [income.what, moneyWords.stopped(income.stoppedDay), formatCents(0)]
    if (income.state === 'expected')
      return [income.what, join([formatAmountPerPeriod(income), moneyWords.expected]), '']
    return [income.what, formatAmountPerPeriod(income), orUnknownCell(income)]
  })
  return {
    header: tableHeads.income,
    rows,
    totalRow: totalRow(addUp(runningOf(incomes)), 3),
    amountColumns: [2],
  }
}

const orUnknownCell = (line: ClearedIncome | ClearedCost): string => {
  const range = monthlyRange(line)
  if (range !== null) return rangeCell(range)
  return line.amount.kind === 'unknown' && line.period !== 'once' ? unknown : ''
}

export const turnoverTable = (incomes: readonly ClearedIncome[]): SheetTable => ({
  header: tableHeads.turnover,
  rows: incomes.map((income) => [income.what, formatAmountPerPeriod(income)]),
  totalRow: null,
  amountColumns: [],
})

export const costTable = (costs: readonly ClearedCost[]): SheetTable => ({
  header: tableHeads.costs,
  rows: costs.map((cost) => [cost.what, formatAmountPerPeriod(cost), orUnknownCell(cost)]),
  totalRow: totalRow(addUp(costs), 3),
  amountColumns: [2],
})

const amountCell = ({ amount }: ClearedDebt): string => {
  const range = centsRange(amount)
  if (range === null)
    return amount.kind === 'foreign' ? formatForeign(amount.currency, amount.minor) : unknown
  return amount.kind === 'about' ? `ongeveer ${rangeCell(range)}` : rangeCell(range)
}

/** A note that names the day itself needs no second telling. */
const saysDay = (note: string, day: string): boolean =>
  scanDays(plainLine(note), day).some((span) => span.day === day)

const details = (debt: ClearedDebt): string =>
  join([
    debt.note,
    flagWords(debt.flags),
    debt.lastContactDay === null || saysDay(debt.note, debt.lastContactDay)
      ? ''
      : debtWords.lastContact(debt.lastContactDay),
  ])

/** Numbered over what is on the form, so that nothing can be counted that is not. */
export function debtTable(debts: readonly ClearedDebt[]): SheetTable {
  const rows = debts.map((debt, index) => [
    String(index + 1),
    [debt.creditor, debt.collector === '' ? '' : debtWords.via(debt.collector), details(debt)]
      .filter((line) => line !== '')
      .join('\n'),
    orUnknown(debt.reference),
    join([
      debt.letterDay === null || saysDay(debt.note, debt.letterDay) ? '' : debtWords.letter(debt.letterDay),
      debt.seen ? debtWords.seen(debt.seenOn) : debtWords.told,
    ]),
    amountCell(debt),
  ])
  const sum = addUpOnce(debts.map(({ amount }) => amount))
  const [first = '', rest = '', ...others] = totalRow(sum, 4)
  // The column of the creditor is the wide one.
  const total = ['', [first, rest].filter((word) => word !== '').join(' '), '', ...others]
  return { header: tableHeads.debts, rows, totalRow: total, amountColumns: [4] }
}

export function loanTable(debts: readonly ClearedDebt[]): SheetTable {
  const rows = debts.map((debt) => [debt.creditor, details(debt), amountCell(debt)])
  return {
    header: tableHeads.loans,
    rows,
    totalRow: totalRow(addUpOnce(debts.map(({ amount }) => amount)), 3),
    amountColumns: [2],
  }
}

/** What is on the form but not known. */
export const unknownAmounts = ({ incomes, costs, debts }: Cleared): string[] =>
  [
    ...(incomes ?? [])
      .filter(({ amount, state }) => amount.kind === 'unknown' && state !== 'stopped')
      .map(({ what }) => what),
    ...(costs ?? []).filter(({ amount }) => amount.kind === 'unknown').map(({ what }) => what),
  ]
    .map(sectionWords.amountOf)
    .concat(
      (debts ?? [])
        .filter(({ amount }) => amount.kind === 'unknown')
        .map(({ creditor }) => sectionWords.debtOf(creditor)),
    )
