import type { FactMark } from '#main/core/fact.ts'
import { isStatutory } from '#main/features/crisis/crisis.rules.ts'
import { isHealthRelatedCreditor, isPrivateLender } from '#main/features/debts/debts.rules.ts'
import { costName, incomeName } from '#main/features/money/line-name.rules.ts'
import { costKindLabel, neutralCostLabel } from '#main/features/money/cost.labels.ts'
import { isHealthRelatedCost } from '#main/features/money/cost.rules.ts'
import { incomeKindLabel, neutralIncomeLabel } from '#main/features/money/income.labels.ts'
import { isHealthRelatedIncome } from '#main/features/money/income.rules.ts'
import type {
  Cleared,
  ClearedCost,
  ClearedCrisis,
  ClearedDebt,
  ClearedIncome,
} from './handover-cleared.rules.ts'
import type { CaseFacts, CostFact, CrisisFact, DebtFact, IncomeFact } from './handover-facts.rules.ts'
import type { Gate } from './handover-gate.rules.ts'
import { neutralWords, stayWords } from './handover.labels.ts'

type MoneyParts = Pick<Cleared, 'incomes' | 'costs' | 'debts' | 'crises'>

/** Income, costs, debts and the crises behind them. A line that stays leaves no number, no gap and no total. */
export function selectMoney(facts: CaseFacts, gate: Gate): MoneyParts {
  const incomes = lines(facts.incomes, 'income', stayWords.incomes, gate, clearIncome)
  const costs = lines(facts.costs, 'costs', stayWords.costs, gate, clearCost)
  const debts = lines(facts.debts, 'debts', stayWords.debts, gate, clearDebt)
  const debtOf = new Map(debts?.map(({ id, line }) => [id, line]))
  return {
    incomes: incomes?.map(({ line }) => line) ?? null,
    costs: costs?.map(({ line }) => line) ?? null,
    debts: debts?.map(({ line }) => line) ?? null,
    crises: selectCrises(facts, gate, debtOf),
  }
}

/** The lines of one part that may go; null when the resident did not say yes to the part. */
function lines<F extends { readonly id: string }, L>(
  all: readonly F[],
  part: string,
  what: string,
  gate: Gate,
  clear: (fact: F, gate: Gate) => L | null,
): { readonly id: string; readonly line: L }[] | null {
  const cleared = all.flatMap((fact) => {
    const line = clear(fact, gate)
    return line === null ? [] : [{ id: fact.id, line }]
  })
  // Asked only when a line is left that could go.
  if (cleared.length === 0) return null
  return gate.part(part, what) ? cleared : null
}

function clearIncome(income: IncomeFact, gate: Gate): ClearedIncome | null {
  const { kind, amount, period, state, stoppedDay, question } = income
  const words = {
    kind: incomeKindLabel(kind),
    neutral: neutralIncomeLabel(kind),
    telling: isHealthRelatedIncome(kind),
    full: incomeName(kind, income.description),
  }
  const passed = described(income, words, stayWords.income, gate)
  if (passed === null) return null
  const open = passed.whole ? gate.aside(question, stayWords.questionOf(stayWords.income(words.full))) : ''
  return {
    what: passed.what,
    turnover: kind === 'turnover',
    amount,
    period,
    state,
    stoppedDay,
    question: open,
  }
}

function clearCost(cost: CostFact, gate: Gate): ClearedCost | null {
  const { kind, amount, period } = cost
  const words = {
    kind: costKindLabel(kind),
    neutral: neutralCostLabel(kind),
    telling: isHealthRelatedCost(kind),
    full: costName(kind, cost.description),
  }
  const passed = described(cost, words, stayWords.cost, gate)
  return passed === null ? null : { what: passed.what, amount, period }
}

interface KindWords {
  readonly kind: string
  /** For a receiver that wants nothing about health. */
  readonly neutral: string
  /** The kind itself tells of health. */
  readonly telling: boolean
  /** Kind and description as they are read. */
  readonly full: string
}

/** What a line is called, as far as it may be read; null when the whole line stays. */
function described(
  line: { readonly description: string; readonly mark: FactMark },
  words: KindWords,
  label: (what: string) => string,
  gate: Gate,
): { readonly what: string; readonly whole: boolean } | null {
  const { full } = words
  const pass = gate.pass(line.mark, label(full))
  if (pass === null) return null
  if (gate.ofRefusingPartner(line.description)) {
    gate.hold(label(full), 'answered-no')
    return null
  }
  const whole = pass === 'whole'
  if (gate.refusesHealth(line.description, words.telling)) {
    gate.hold(stayWords.wordOf(label(full)), 'health')
    return { what: words.neutral, whole }
  }
  const told = whole && gate.echoes(line.description) ? 'echo' : whole ? null : 'names'
  if (told !== null && full !== words.kind) gate.hold(stayWords.nameOf(label(full)), told)
  return { what: told === null ? gate.words(full) : words.kind, whole }
}

function clearDebt(debt: DebtFact, gate: Gate): ClearedDebt | null {
  const what = stayWords.debt(debt.creditorName)
  const pass = gate.pass(debt.mark, what)
  if (pass === null) return null
  if (pass === 'nameless') gate.hold(stayWords.nameOf(what), 'names')
  const named = pass === 'whole'
  const healthy = gate.refusesHealth(
    `${debt.creditorName} ${debt.collectorName}`,
    isHealthRelatedCreditor(debt.creditorKind),
  )
  if (healthy) gate.hold(stayWords.wordOf(what), 'health')
  // A note says again who it is: it stays with the name.
  const note = named && !healthy ? gate.aside(debt.note, stayWords.noteOf(what)) : ''
  return {
    creditor: creditorOf(debt, named && !healthy, gate),
    collector: named && !healthy ? collectorOf(debt, gate) : '',
    reference: named ? debt.reference.trim() : '',
    note,
    seen: debt.mark.source === 'document-seen',
    seenOn: debt.mark.source === 'document-seen' ? debt.mark.sourceDay : null,
    amount: debt.amount,
    letterDay: debt.letterDay,
    lastContactDay: debt.lastContactDay,
    flags: debt.flags,
    informal: isPrivateLender(debt.creditorKind) || debt.flags.includes('informal'),
  }
}

function creditorOf(debt: DebtFact, named: boolean, gate: Gate): string {
  if (named && debt.creditorName.trim() !== '') return gate.words(debt.creditorName.trim())
  return isPrivateLender(debt.creditorKind) || debt.flags.includes('informal')
    ? neutralWords.lender
    : neutralWords.creditor
}

const collectorOf = (debt: DebtFact, gate: Gate): string =>
  debt.collectorName.trim() === ''
    ? neutralWords.collectorOf(debt.collectorKind)
    : gate.words(debt.collectorName.trim())

function selectCrises(
  facts: CaseFacts,
  gate: Gate,
  debts: ReadonlyMap<string, ClearedDebt>,
): ClearedCrisis[] {
  const open = facts.crises.filter(({ resolvedAt }) => resolvedAt === null)
  if (open.length === 0 || !gate.part('crisis', stayWords.crisis)) return []
  const sorted = open.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  return sorted.flatMap((crisis): ClearedCrisis[] => {
    if (gate.pass(crisis.mark, stayWords.crisis) === null) return []
    return [clearCrisis(crisis, crisis.debtId === null ? null : (debts.get(crisis.debtId) ?? null))]
  })
}

/** The nearest day first, then what has no day, then what has passed; on one day the kind with the short term. */
function orderOf({ executesOn, kind, clocks }: CrisisFact): string {
  const passed = clocks.daysLeft !== null && clocks.daysLeft < 0
  return `${passed ? 3 : executesOn === null ? 2 : 1} ${executesOn ?? ''} ${isStatutory(kind) ? 1 : 2}`
}

const clearCrisis = (
  { kind, stage, executesOn, executesAt, clocks }: CrisisFact,
  debt: ClearedDebt | null,
): ClearedCrisis => ({
  kind,
  stage,
  executesOn,
  executesAt,
  daysLeft: clocks.daysLeft,
  toldDay: clocks.gemeenteToldDay,
  talkDueDay: clocks.talkDueDay ?? clocks.talkDueIfToldToday,
  debt,
})
