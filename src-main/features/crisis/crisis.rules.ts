import { daysBetween, precisionOf, type Day, type PartialDay } from '#main/core/calendar-day.ts'
import { termOn, type Norms } from '#main/core/norms.ts'
import {
  addWorkingDays,
  endOfLegalTerm,
  subtractWorkingDays,
  type NotCovered,
} from '#main/core/working-days.ts'
import type { Result } from '#main/core/result.ts'

export const crisisKinds = [
  'eviction',
  'gas-cut-off',
  'electricity-cut-off',
  'heat-cut-off',
  'water-cut-off',
  'health-insurance-cancelled',
  'household-goods-sale',
  'home-sale',
  'wage-or-bank-seizure',
  'bankruptcy-petition',
  'business-goods-seizure',
  'business-credit-ended',
  'other',
] as const
export type CrisisKind = (typeof crisisKinds)[number]

/** A threat was heard of, or a paper names it. */
export const crisisStages = ['threat', 'formal-notice'] as const
export type CrisisStage = (typeof crisisStages)[number]

/** Kinds that the law itself gives the short term (Wet gemeentelijke schuldhulpverlening art. 4 lid 2). */
export const statutoryKinds: readonly CrisisKind[] = [
  'eviction',
  'gas-cut-off',
  'electricity-cut-off',
  'heat-cut-off',
  'water-cut-off',
  'health-insurance-cancelled',
]

/** Statutory, or treated so by this receiver. */
export function isStatutory(kind: string, extraKinds: readonly string[] = []): boolean {
  return statutoryKinds.some((entry) => entry === kind) || extraKinds.includes(kind)
}

/** What the clocks are set by. */
export interface CrisisFacts {
  readonly kind: string
  /** Null or partial: the day of execution is not known well enough to count back from. */
  readonly executesOn: PartialDay | null
  /** Day on which we heard of it, in the Netherlands. */
  readonly reportedDay: Day
  /** Day on which the gemeente was told; null: not yet. */
  readonly gemeenteToldDay: Day | null
  /** Day on which the first talk was held; null or left out: not yet. */
  readonly talkHeldDay?: Day | null
}
export interface ClockSetting {
  readonly today: Day
  readonly norms: Norms
  /** From the receiver's profile; left out: the law alone. */
  readonly receiver?: {
    readonly extraCrisisKinds: readonly string[]
    readonly crisisTalkWorkingDays: number | null
  } | null
}

/** Signals, not verdicts; each has its Dutch words in `crisis.labels.ts`. */
export const crisisSignals = [
  'call-today',
  'call-overdue',
  'last-call-day',
  'last-call-day-passed',
  'talk-due-today',
  'talk-overdue',
  'talk-on-execution-day',
  'talk-after-execution',
  'execution-today',
  'execution-passed',
  'calendar-not-covered',
] as const
export type CrisisSignal = (typeof crisisSignals)[number]

export interface CrisisClocks {
  /** Days until execution; negative when it has passed; null when the day is not known. */
  readonly daysLeft: number | null
  /** Latest working day on which a call still puts the talk before the execution. */
  readonly lastUsefulCallDay: Day | null
  readonly lastUsefulCallPassed: boolean
  /** The short term holds. */
  readonly statutory: boolean
  readonly reportedDay: Day
  readonly gemeenteToldDay: Day | null
  /** Talk at the latest on, counted from the day the gemeente was told; null when not told or out of the calendar. */
  readonly talkDueDay: Day | null
  /** What `talkDueDay` would be when the gemeente is told today. */
  readonly talkDueIfToldToday: Day | null
  readonly signals: readonly CrisisSignal[]
}

function shortTerm({ today, norms, receiver }: ClockSetting): number {
  return receiver?.crisisTalkWorkingDays ?? termOn(norms, 'crisis-talk', today).count
}

/** Four weeks, and when they end in a weekend or on a holiday the next working day (Algemene termijnenwet art. 1). */
export const firstTalkDueOn = (toldDay: Day, norms: Norms): Result<Day, NotCovered> =>
  endOfLegalTerm(toldDay, termOn(norms, 'first-talk', toldDay).count, norms.calendar)

/**
 * Latest day for the first talk when the gemeente is told on `toldDay`: 3 working days for the statutory kinds, else 4
 * weeks. Counting starts on the day after.
 */
export function talkDueOn(toldDay: Day, kind: string, setting: ClockSetting): Result<Day, NotCovered> {
  if (isStatutory(kind, setting.receiver?.extraCrisisKinds)) {
    return addWorkingDays(toldDay, shortTerm(setting), setting.norms.calendar)
  }
  return firstTalkDueOn(toldDay, setting.norms)
}

/**
 * Counts back from the execution so that the short term of working days still fits before it. Used for every kind: in
 * fewer days no gemeente can hold a talk. Execution on Tuesday 8 December 2026 gives Wednesday 2 December.
 */
export function lastUsefulCallDay(executesOn: PartialDay | null, setting: ClockSetting): Day | null {
  if (executesOn === null || precisionOf(executesOn) !== 'day') return null
  const day = subtractWorkingDays(executesOn, shortTerm(setting) + 1, setting.norms.calendar)
  return day.ok ? day.value : null
}

const valueOf = (day: Result<Day, NotCovered> | null): Day | null => (day?.ok === true ? day.value : null)

function callSignals(facts: CrisisFacts, today: Day, lastCall: Day | null): CrisisSignal[] {
  if (facts.gemeenteToldDay !== null) return []
  const signals: CrisisSignal[] = [facts.reportedDay < today ? 'call-overdue' : 'call-today']
  if (lastCall === today) signals.push('last-call-day')
  if (lastCall !== null && lastCall < today) signals.push('last-call-day-passed')
  return signals
}

function talkSignals(facts: CrisisFacts, today: Day, due: Day | null): CrisisSignal[] {
  if (due === null || (facts.talkHeldDay ?? null) !== null) return []
  const signals: CrisisSignal[] = []
  if (facts.gemeenteToldDay !== null && due === today) signals.push('talk-due-today')
  if (facts.gemeenteToldDay !== null && due < today) signals.push('talk-overdue')
  if (due === facts.executesOn) signals.push('talk-on-execution-day')
  const executesOn =
    facts.executesOn !== null && precisionOf(facts.executesOn) === 'day' ? facts.executesOn : null
  if (executesOn !== null && due > executesOn) signals.push('talk-after-execution')
  return signals
}

/**
 * The two clocks of a crisis: "bij ons gemeld: bel vandaag" runs from the day we knew, the statutory one only from the
 * day the gemeente was told. Gives dates and signals; a person decides.
 */
export function crisisClocks(facts: CrisisFacts, setting: ClockSetting): CrisisClocks {
  const { today } = setting
  const known = facts.executesOn !== null && precisionOf(facts.executesOn) === 'day'
  const daysLeft = known ? daysBetween(today, facts.executesOn) : null
  const lastCall = lastUsefulCallDay(facts.executesOn, setting)
  const due = facts.gemeenteToldDay === null ? null : talkDueOn(facts.gemeenteToldDay, facts.kind, setting)
  const dueIfToday = talkDueOn(today, facts.kind, setting)
  const uncovered = due?.ok === false || !dueIfToday.ok || (known && lastCall === null)
  return {
    daysLeft,
    lastUsefulCallDay: lastCall,
    lastUsefulCallPassed: lastCall !== null && lastCall < today,
    statutory: isStatutory(facts.kind, setting.receiver?.extraCrisisKinds),
    reportedDay: facts.reportedDay,
    gemeenteToldDay: facts.gemeenteToldDay,
    talkDueDay: valueOf(due),
    talkDueIfToldToday: valueOf(dueIfToday),
    signals: [
      ...callSignals(facts, today, lastCall),
      ...talkSignals(facts, today, facts.gemeenteToldDay === null ? valueOf(dueIfToday) : valueOf(due)),
      ...(daysLeft === 0 ? (['execution-today'] as const) : []),
      ...(daysLeft !== null && daysLeft < 0 ? (['execution-passed'] as const) : []),
      ...(uncovered ? (['calendar-not-covered'] as const) : []),
    ],
  }
}
