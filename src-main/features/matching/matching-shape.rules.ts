import type { Day } from '#main/core/calendar-day.ts'
import type { PairBarKind } from '#main/features/matches/matches.rules.ts'
import type { RequestFacts } from '#main/features/waiting-list/waiting-list.rules.ts'
import type { DayPart, TrainingKind } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'

/** A volunteer as matching sees one. */
export interface Candidate extends Omit<
  VolunteerFacts,
  'note' | 'wishes' | 'emergencyName' | 'emergencyPhone'
> {
  readonly id: string
  readonly name: string
  /** Family name first, for ties and lists. */
  readonly sortKey: string
  /** Trainings that are done and still valid today. */
  readonly validTrainings: readonly TrainingKind[]
  /** Trainings that were done but ended. */
  readonly endedTrainings: readonly TrainingKind[]
  /** Proposed, in introduction, active or paused matches inside Thuisbasis; they take a place. */
  readonly openMatches: number
  /** Last day on which this volunteer was asked for a match; null: never. */
  readonly lastAsked: Day | null
}

/** A request as matching sees one. */
export interface Need extends Omit<RequestFacts, 'note' | 'state'> {
  readonly id: string
  readonly caseId: string
  /** Name as lists may show it. */
  readonly residentName: string
  /** Empty when unknown. */
  readonly postcode: string
  /** Day on which a crisis of this case executes; null: none, or not known. */
  readonly crisisDay: Day | null
  readonly hasCrisis: boolean
  /** Pairs that are not put together, by volunteer. */
  readonly bars: readonly { readonly volunteerId: string; readonly kind: PairBarKind }[]
  /** Volunteers who had, or have, a match in this case: continuity. */
  readonly earlierVolunteerIds: readonly string[]
}

/** Terms and demands that an organisation sets for itself. */
export interface MatchPolicy {
  /** From this age of the certificate in months a warning. */
  readonly certificateWarnMonths: number
  /** From this age no new match. */
  readonly certificateBlockMonths: number
  readonly trainingNeeded: boolean
  readonly agreementNeeded: boolean
}

/** Rules that exclude. Closed: each has a Dutch sentence, and each says what would solve it. */
export const exclusionRules = [
  'not-deployable',
  'paused',
  'full',
  'certificate-not-seen',
  'certificate-too-old',
  'agreement-not-signed',
  'training-not-done',
  'training-ended',
  'language-missing',
  'gender-not-as-wished',
  'gender-not-filled-in',
  'day-parts-do-not-fit',
  'day-parts-not-filled-in',
  'related',
  'acquainted',
  'no-click',
  'resident-declined',
  'volunteer-declined',
  'not-alone',
  'limit-at-home',
  'area-not-reachable',
] as const
export type ExclusionRule = (typeof exclusionRules)[number]

/** One act by which an exclusion would go away. `null` in lists: nothing helps. */
export const helpingActs = [
  'make-deployable',
  'end-pause',
  'free-a-place',
  'see-certificate',
  'renew-certificate',
  'sign-agreement',
  'finish-training',
  'refresh-training',
  'record-interpreter',
  'ask-gender',
  'ask-day-parts',
  'ask-other-day-part',
  'go-with-two',
  'meet-outside',
  'ask-area',
] as const
export type HelpingAct = (typeof helpingActs)[number]

export interface Exclusion {
  readonly rule: ExclusionRule
  /** Null: nothing solves it (a relative stays a relative). */
  readonly act: HelpingAct | null
}

/** What counts for or against. Closed. */
export const criteria = [
  'skills',
  'affinity',
  'day-parts',
  'talk-day',
  'gender-wish',
  'age-wish',
  'language',
  'distance',
  'experience',
  'room',
  'not-asked',
  'continuity',
  'rather-not',
  'certificate-age',
] as const
export type Criterion = (typeof criteria)[number]

/** One part of a total. `points` may be negative; the points of all parts add up to the total exactly. */
export interface Reason {
  readonly criterion: Criterion
  /** Whole points. */
  readonly points: number
  /** The most this criterion could give here. */
  readonly outOf: number
  /** Words of the closed lists that it rests on: skills that fit, day parts in common. */
  readonly about: readonly string[]
}

export interface RankedCandidate {
  readonly volunteerId: string
  readonly total: number
  readonly reasons: readonly Reason[]
  readonly sharedDayParts: readonly DayPart[]
}
export interface ExcludedCandidate extends RankedCandidate {
  readonly exclusions: readonly Exclusion[]
  /** Everything that is in the way can be solved by somebody's act. */
  readonly near: boolean
}
export interface Ranking {
  readonly ranked: readonly RankedCandidate[]
  /** Near misses first, best total first. */
  readonly excluded: readonly ExcludedCandidate[]
}
