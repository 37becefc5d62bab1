import type { Day } from '#main/core/calendar-day.ts'

/** A request that waits, as the plan sees it. Priority: urgency, then days waiting, then `tieKey`, then id. */
export interface PlanNeed {
  readonly id: string
  /** 0 is the most urgent. */
  readonly urgencyRank: number
  readonly waitingDays: number
  readonly tieKey: string
}

export interface PlanVolunteer {
  readonly id: string
  /** Places that are free now, 0 or more. */
  readonly places: number
  /** Null: never asked, which comes before every day. */
  readonly lastAsked: Day | null
  /** Family name first. */
  readonly sortKey: string
}

/** Two who are put together, or kept apart. */
export interface PlanPair {
  readonly needId: string
  readonly volunteerId: string
}

/** The order of needs, volunteers, locks and forbidden pairs says nothing: every order gives the same plan. */
export interface PlanInput {
  readonly needs: readonly PlanNeed[]
  readonly volunteers: readonly PlanVolunteer[]
  /** A row per need and a column per volunteer, both as given: whole points -1000..1000; null: a hard rule excludes. */
  readonly fits: readonly (readonly (number | null)[])[]
  /** Choices that stay, whatever they cost. */
  readonly locks: readonly PlanPair[]
  /** Pairs that nobody wants, on top of the nulls in `fits`. */
  readonly forbidden: readonly PlanPair[]
}

/** Closed: why a locked choice cannot be kept. */
export type LockObstacle = 'not-there' | 'not-allowed' | 'no-place' | 'locked-twice'
export interface LockProblem extends PlanPair {
  readonly why: LockObstacle
}

export interface PlannedPair extends PlanPair {
  readonly fit: number
  readonly locked: boolean
}

export interface Unserved {
  readonly needId: string
  readonly why: 'nobody-fits' | 'all-taken'
  /** `all-taken`: everyone who fits, by name, and the needs that take the places, by priority. */
  readonly taken: readonly { readonly volunteerId: string; readonly byNeedIds: readonly string[] }[]
}

/** What plans are compared by, in this order. */
export interface PlanValue {
  /** Per need, by priority: has somebody. */
  readonly coverage: readonly boolean[]
  readonly totalFit: number
  /** Sum of the places in the order of who was asked longest ago (0: never); less is better. */
  readonly askedSum: number
}

export interface Plan {
  /** By priority of the needs. */
  readonly assignments: readonly PlannedPair[]
  /** By priority. */
  readonly unserved: readonly Unserved[]
  readonly lockProblems: readonly LockProblem[]
  readonly value: PlanValue
}

/** Where this stands among the strings: code units, so that no machine's language changes a plan. */
export const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
