import type { Day } from '#main/core/calendar-day.ts'
import type { CrisisClocks } from '#main/features/crisis/crisis.rules.ts'

interface Urgent {
  readonly clocks: Pick<CrisisClocks, 'daysLeft' | 'gemeenteToldDay' | 'statutory'>
}

/** An execution that is still to come goes first, one without a known day next, one that has passed last. */
function rank({ clocks: { daysLeft } }: Urgent): number {
  if (daysLeft === null) return 1_000_000
  return daysLeft >= 0 ? daysLeft : 2_000_000 - daysLeft
}

/** Most pressing first: by days left; on the same day the one of which the gemeente does not know yet. */
export function byUrgency<T extends Urgent>(crises: readonly T[]): T[] {
  const untold = ({ clocks }: T): number => (clocks.gemeenteToldDay === null ? 0 : 1)
  const short = ({ clocks }: T): number => (clocks.statutory ? 0 : 1)
  return crises.toSorted((a, b) => rank(a) - rank(b) || untold(a) - untold(b) || short(a) - short(b))
}

/** What still has to be found out in a case. */
export interface OpenPoints {
  /** Income with a question written beside it. */
  readonly incomeQuestions: number
  /** Income, costs and debts without an amount. */
  readonly unknownAmounts: number
  /** What was not asked yet: guardianship, interpreter, companion, handover, whether a way to reach somebody is safe. */
  readonly unanswered: number
  /** Remarks that something is missing. */
  readonly missing: number
}
export const countOpen = (points: OpenPoints): number =>
  points.incomeQuestions + points.unknownAmounts + points.unanswered + points.missing

/** Feedback is late from the day after the day it was expected on. */
export const isFeedbackOverdue = (dueDay: Day, today: Day): boolean => dueDay < today

/** How many cases of late are shown to go on with. */
export const recentCount = 8
