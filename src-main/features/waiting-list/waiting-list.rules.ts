import type { Day } from '#main/core/calendar-day.ts'
import type { Affinity, DayPart, Gender, Skill } from '#main/features/volunteers/volunteer-words.rules.ts'

/** A maatje for a longer time, or somebody who goes along to a talk: two needs, perhaps two people. */
export const requestKinds = ['maatje', 'go-along'] as const
export type RequestKind = (typeof requestKinds)[number]
export const requestStates = ['waiting', 'on-hold', 'matched', 'withdrawn'] as const
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
