import { Temporal } from 'temporal-polyfill'
import type { Instant } from '#main/core/moment.ts'

export const breachKinds = [
  'lost-device',
  'wrong-addressee',
  'stolen',
  'unauthorised-look',
  'published',
  'lost-paper',
  'other',
] as const
export type BreachKind = (typeof breachKinds)[number]

/** Whose data. */
export const breachPeople = [
  'residents',
  'household',
  'children',
  'volunteers',
  'receivers',
  'staff',
] as const
export type BreachPeople = (typeof breachPeople)[number]

/** What kind of data. `number`: a number that stands for a person with the government. */
export const breachData = [
  'names',
  'contact',
  'hidden-address',
  'financial',
  'health',
  'criminal',
  'number',
  'passwords',
  'other',
] as const
export type BreachData = (typeof breachData)[number]

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const
export const breachRisks = ['low', 'risk', 'high'] as const
export type BreachRisk = (typeof breachRisks)[number]
export const reportDecisions = ['report', 'do-not-report'] as const
export type ReportDecision = (typeof reportDecisions)[number]
export const informDecisions = ['inform', 'do-not-inform'] as const
export type InformDecision = (typeof informDecisions)[number]

/** Art. 33(1). */
export const reportHours = 72

/** `running`: more than a day left; `soon`: a day or less; `red`: six hours or less; `late`: over. */
export const breachLevels = ['running', 'soon', 'red', 'late'] as const
export type BreachLevel = (typeof breachLevels)[number]

export interface BreachClock {
  /** Instant at which the 72 hours end. */
  readonly dueAt: Instant
  /** Whole hours left, rounded down so that nothing is promised that is not there; negative when it is over. */
  readonly hoursLeft: number
  readonly level: BreachLevel
}

/** R17: 72 hours from becoming aware, on the clock of the world: a night in which summer time ends gives no hour more. */
export function breachClock(discoveredAt: Instant, now: Instant): BreachClock {
  const due = Temporal.Instant.from(discoveredAt).add({ hours: reportHours })
  const left = due.epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds
  const hoursLeft = Math.floor(left / 3_600_000)
  const level = left < 0 ? 'late' : hoursLeft < 6 ? 'red' : hoursLeft < 24 ? 'soon' : 'running'
  return { dueAt: due.toString({ fractionalSecondDigits: 3 }), hoursLeft, level }
}

interface Course {
  readonly reportDecision: ReportDecision | null
  readonly reportedAt: Instant | null
  readonly informDecision: InformDecision | null
  readonly informedDay: string | null
  readonly closedDay: string | null
}

/** The clock stops when it was reported, when somebody decided that it is not, and when it was closed. */
export const isRunning = ({ reportDecision, reportedAt, closedDay }: Course): boolean =>
  reportedAt === null && reportDecision !== 'do-not-report' && closedDay === null

/** What is left to do before it can be closed; null: nothing. */
export function closeProblem(course: Course): 'not-decided' | 'not-reported' | 'not-informed' | null {
  const { reportDecision, reportedAt, informDecision, informedDay } = course
  if (reportDecision === null || informDecision === null) return 'not-decided'
  if (reportDecision === 'report' && reportedAt === null) return 'not-reported'
  return informDecision === 'inform' && informedDay === null ? 'not-informed' : null
}
