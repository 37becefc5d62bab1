import { daysBetween, type Day } from '#main/core/calendar-day.ts'
import type { Affinity, DayPart, Gender, Skill } from '#main/features/volunteers/volunteer-words.rules.ts'

/** A maatje for a longer time, or somebody who goes along to a talk: two needs, perhaps two people. */
export const requestKinds = ['maatje', 'go-along'] as const
export type RequestKind = (typeof requestKinds)[number]
/** `matched`: somebody is running with it; `done`: that has ended and nobody is asked for any more. */
export const requestStates = ['waiting', 'on-hold', 'matched', 'done', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]
export const priorities = ['urgent', 'soon', 'normal'] as const
export type Priority = (typeof priorities)[number]
/** How much a case asks of a volunteer; a person's judgement. */
export const weights = ['light', 'medium', 'heavy'] as const
export type Weight = (typeof weights)[number]
/** Who asks: we ourselves for a resident, or a gemeente in the middle of its own traject. */
export const requestOrigins = ['own-case', 'gemeente'] as const
export type RequestOrigin = (typeof requestOrigins)[number]
export const interpreters = ['none', 'by-phone', 'adult'] as const
export type Interpreter = (typeof interpreters)[number]
/** Where they would meet. */
export const meetingPlaces = ['home', 'outside', 'any'] as const
export type MeetingPlace = (typeof meetingPlaces)[number]
/** What a volunteer finds at the door; answers the limits of volunteers. */
export const homeFacts = ['smoking', 'dog', 'cat', 'other-pet', 'woman-alone', 'man-alone'] as const
export type HomeFact = (typeof homeFacts)[number]
export const ageWishes = ['young', 'older'] as const
export type AgeWish = (typeof ageWishes)[number]

/** What a resident asks of a maatje. Soft wishes count, hard ones decide. */
export interface RequestFacts {
  readonly kind: RequestKind
  readonly state: RequestState
  readonly origin: RequestOrigin
  /** The gemeente that asks, when it does. */
  readonly receiverId: string | null
  readonly waitingSince: Day
  readonly priority: Priority
  readonly weight: Weight
  /** No visits alone: two go, or it is outside. */
  readonly notAlone: boolean
  readonly genderWish: Gender | null
  readonly genderHard: boolean
  readonly ageWish: AgeWish | null
  /** Language in which it has to be done; empty: Dutch will do. By its Dutch name. */
  readonly language: string
  /** Another language that helps, for example "Engels". */
  readonly helpfulLanguage: string
  readonly interpreter: Interpreter
  /** When it suits; empty: nothing was said. */
  readonly dayParts: readonly DayPart[]
  readonly dayPartsHard: boolean
  /** Day of the talk to go along to, when it is known. */
  readonly talkDay: Day | null
  readonly skills: readonly Skill[]
  readonly affinities: readonly Affinity[]
  readonly place: MeetingPlace
  readonly homeFacts: readonly HomeFact[]
  readonly note: string
}

/** What decides who is served first. */
export interface Urgent {
  readonly id: string
  readonly hasCrisis: boolean
  readonly crisisDay: Day | null
  readonly priority: Priority
  readonly waitingSince: Day
}

/** An execution that is still to come goes first, one without a known day next, one that has passed last. */
function crisisRank({ hasCrisis, crisisDay }: Urgent, today: Day): number {
  if (!hasCrisis) return 3_000_000
  if (crisisDay === null) return 1_000_000
  const daysLeft = daysBetween(today, crisisDay)
  return daysLeft >= 0 ? daysLeft : 2_000_000 - daysLeft
}

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The order in which requests are served, in the list and in the plan: an open crisis by days to its execution, then by
 * priority, then who waits longest, then by id so that the order is always the same.
 */
export function byUrgency<T extends Urgent>(requests: readonly T[], today: Day): T[] {
  const keyed = requests.map((request) => ({
    request,
    crisis: crisisRank(request, today),
    priority: priorities.indexOf(request.priority),
  }))
  return keyed
    .toSorted(
      (a, b) =>
        a.crisis - b.crisis ||
        a.priority - b.priority ||
        before(a.request.waitingSince, b.request.waitingSince) ||
        before(a.request.id, b.request.id),
    )
    .map(({ request }) => request)
}

/** The day that counts when a case has several open crises: the first to come, else the last that passed. */
export function pressingDay(days: readonly (Day | null)[], today: Day): Day | null {
  const known = days.filter((day) => day !== null).toSorted()
  return known.find((day) => day >= today) ?? (days.includes(null) ? null : (known.at(-1) ?? null))
}

export const hardWishes = ['language', 'gender', 'day-parts', 'not-alone'] as const
export type HardWish = (typeof hardWishes)[number]

/** Conditions that have to hold, for a short line. */
export function hardWishesOf(request: RequestFacts): HardWish[] {
  const holds: Readonly<Record<HardWish, boolean>> = {
    language: request.language !== '' && request.interpreter === 'none',
    gender: request.genderHard && request.genderWish !== null,
    'day-parts': request.dayPartsHard && request.dayParts.length > 0,
    'not-alone': request.notAlone,
  }
  return hardWishes.filter((wish) => holds[wish])
}

/** Whole days that somebody waits; none while the day is still to come. */
export const daysWaiting = (since: Day, today: Day): number => Math.max(0, daysBetween(since, today))
