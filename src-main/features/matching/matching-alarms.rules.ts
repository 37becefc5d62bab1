import { boundsOf, type Day, type PartialDay } from '#main/core/calendar-day.ts'
import type { TrainingKind } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { TrainingFacts } from '#main/features/volunteers/volunteers.rules.ts'
import type { Exclusion, ExclusionRule, MatchPolicy } from './matching-shape.rules.ts'
import {
  certificateMonths,
  monthsBetween,
  volunteerExclusions,
  type VolunteerStanding,
} from './matching-volunteer.rules.ts'

/** No reason for alarm in a match that runs: the place is taken by that match, and a pause was agreed. */
const quietInAMatch: ReadonlySet<ExclusionRule> = new Set(['full', 'paused'])

/** What makes a running match with this volunteer an alarm; empty: nothing (R9). */
export const matchAlarms = (
  facts: VolunteerStanding,
  policy: MatchPolicy,
  today: Day,
): readonly Exclusion[] =>
  volunteerExclusions(facts, policy, today).filter(({ rule }) => !quietInAMatch.has(rule))

/** How a term stands. `soon` is the warning; `over` means no new match. */
export type TermState = 'fine' | 'soon' | 'over' | 'missing'
export interface CertificateTerm {
  readonly state: TermState
  /** Age in whole months; null: not seen. */
  readonly months: number | null
  /** Whole months until no new match is possible; zero when that is now, null when not seen. */
  readonly monthsToGo: number | null
}
export interface TrainingTerm {
  readonly kind: TrainingKind
  readonly validUntil: PartialDay
  readonly state: TermState
  readonly monthsToGo: number
}

export function certificateTerm(
  facts: Pick<VolunteerStanding, 'certificateState' | 'certificateDay'>,
  policy: MatchPolicy,
  today: Day,
): CertificateTerm {
  const months = certificateMonths(facts, today)
  if (months === null) return { state: 'missing', months, monthsToGo: null }
  const monthsToGo = Math.max(0, policy.certificateBlockMonths - months)
  if (monthsToGo === 0) return { state: 'over', months, monthsToGo }
  return { state: months >= policy.certificateWarnMonths ? 'soon' : 'fine', months, monthsToGo }
}

/** Trainings that end, soonest first; the warning comes as many months ahead as for the certificate. */
export function trainingTerms(
  trainings: readonly Pick<TrainingFacts, 'kind' | 'state' | 'validUntil'>[],
  policy: MatchPolicy,
  today: Day,
): readonly TrainingTerm[] {
  const ahead = policy.certificateBlockMonths - policy.certificateWarnMonths
  return trainings
    .flatMap(({ kind, state, validUntil }): TrainingTerm[] => {
      if (state !== 'done' || validUntil === null) return []
      const { last } = boundsOf(validUntil)
      const monthsToGo = Math.max(0, monthsBetween(today, last))
      const term = last < today ? 'over' : monthsToGo <= ahead ? 'soon' : 'fine'
      return [{ kind, validUntil, state: term, monthsToGo }]
    })
    .toSorted((one, other) => one.monthsToGo - other.monthsToGo)
}
