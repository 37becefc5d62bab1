import { ageRangeOn, daysBetween, weekdayOf, type Day } from '#main/core/calendar-day.ts'
import type { PairBarKind } from '#main/features/matches/matches.rules.ts'
import {
  affinities,
  dayParts,
  limitKinds,
  skills,
  trainingKinds,
  weekDays,
  type DayPart,
  type Limit,
  type LimitKind,
  type TrainingKind,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import type { HomeFact } from '#main/features/waiting-list/waiting-list.rules.ts'
import { maskOf, wordsOf } from './matching-masks.rules.ts'
import type { Candidate, Exclusion, MatchPolicy, Need } from './matching-shape.rules.ts'
import { certificateMonths, freePlaces, volunteerExclusions } from './matching-volunteer.rules.ts'

/** A resident's need with everything worked out that does not depend on the volunteer. Masks: matching-masks. */
export interface PreparedNeed {
  readonly need: Need
  readonly skills: number
  readonly affinities: number
  readonly dayParts: number
  /** Day parts in which the talk can be; zero when there is no talk to go along to. */
  readonly talkParts: number
  /** Trainings that are about just this kind of case. */
  readonly trainings: number
  /** Limits of a volunteer that this home would cross. */
  readonly homeLimits: number
  readonly language: string
  readonly helpfulLanguage: string
  readonly postcode: string
  readonly bars: ReadonlyMap<string, readonly PairBarKind[]>
  readonly earlier: ReadonlySet<string>
}

/** A volunteer with everything worked out that does not depend on the resident. */
export interface PreparedCandidate {
  readonly candidate: Candidate
  /** Rules that exclude this volunteer from every new match. */
  readonly exclusions: readonly Exclusion[]
  readonly skills: number
  readonly affinities: number
  readonly dayParts: number
  readonly trainings: number
  readonly hardLimits: number
  readonly softLimits: number
  /** By the name of the language in plain letters. */
  readonly languages: ReadonlyMap<string, Candidate['languages'][number]['level']>
  readonly postcode: string
  readonly freePlaces: number
  /** Null: not known well enough. */
  readonly age: { readonly youngest: number; readonly oldest: number } | null
  /** Days since the last question; null: never asked. */
  readonly daysSinceAsked: number | null
  /** Whole months; null: not seen. */
  readonly certificateMonths: number | null
  readonly certificateWarns: boolean
}

/** Four digits; empty when there is no postcode in it. */
const digitsOf = (postcode: string): string => /^\s*(\d{4})/.exec(postcode)?.[1] ?? ''
/** "Oekraïens" and "oekraiens" are one language. */
const plainName = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

const limitsOfHome: Readonly<Record<HomeFact, readonly LimitKind[]>> = {
  smoking: ['smoking'],
  dog: ['dogs', 'pets'],
  cat: ['cats', 'pets'],
  'other-pet': ['pets'],
  'woman-alone': ['woman-alone-at-home'],
  'man-alone': ['man-alone-at-home'],
}

/** Where anything will do, who does not visit homes simply meets outside. */
const homeLimitsOf = ({ place, homeFacts }: Need): number => {
  if (place === 'outside') return 0
  const met = homeFacts.flatMap((fact) => limitsOfHome[fact])
  return maskOf(limitKinds, place === 'home' ? [...met, 'home-visits'] : met)
}

const officeHours: readonly DayPart[] = dayParts.filter((part) => !part.endsWith('-evening'))
const workingDays = maskOf(
  dayParts,
  officeHours.filter((part) => !part.startsWith('sat') && !part.startsWith('sun')),
)

type TalkFacts = Pick<Need, 'kind' | 'talkDay' | 'dayParts'>

/** A talk is in office hours, unless the resident's own day parts for that day say otherwise. */
function talkPartsOf({ kind, talkDay, dayParts: asked }: TalkFacts): number {
  if (kind !== 'go-along') return 0
  if (talkDay === null) return asked.length === 0 ? workingDays : 0
  const day = weekDays[weekdayOf(talkDay) - 1] ?? 'mon'
  const onTheDay = (part: DayPart) => part.startsWith(day)
  return maskOf(dayParts, asked.filter(onTheDay)) || maskOf(dayParts, officeHours.filter(onTheDay))
}

/** When it has to be: what the resident asked, and the hours of the talk to go along to. */
export const askedDayParts = (need: TalkFacts): readonly DayPart[] =>
  wordsOf(dayParts, maskOf(dayParts, need.dayParts) | talkPartsOf(need))

function trainingsFor({ hasCrisis, skills: asked, affinities: groups }: Need): number {
  const fitting: TrainingKind[] = hasCrisis || asked.includes('crisis') ? ['crisis'] : []
  if (groups.includes('young-people')) fitting.push('young-people')
  if (groups.includes('mild-intellectual-disability')) fitting.push('mild-intellectual-disability')
  return maskOf(trainingKinds, fitting)
}

export function prepareNeed(need: Need): PreparedNeed {
  const bars = Map.groupBy(need.bars, ({ volunteerId }) => volunteerId)
  return {
    need,
    skills: maskOf(skills, need.skills),
    affinities: maskOf(affinities, need.affinities),
    dayParts: maskOf(dayParts, need.dayParts),
    talkParts: talkPartsOf(need),
    trainings: trainingsFor(need),
    homeLimits: homeLimitsOf(need),
    language: plainName(need.language),
    helpfulLanguage: plainName(need.helpfulLanguage),
    postcode: digitsOf(need.postcode),
    bars: new Map([...bars].map(([id, found]) => [id, found.map(({ kind }) => kind)])),
    earlier: new Set(need.earlierVolunteerIds),
  }
}

const limitMask = (limits: readonly Limit[], hard: boolean): number =>
  maskOf(
    limitKinds,
    limits.filter((limit) => limit.hard === hard).map(({ kind }) => kind),
  )

export function prepareCandidate(candidate: Candidate, policy: MatchPolicy, today: Day): PreparedCandidate {
  const { birthDay, lastAsked } = candidate
  const months = certificateMonths(candidate, today)
  return {
    candidate,
    exclusions: volunteerExclusions(candidate, policy, today),
    skills: maskOf(skills, candidate.skills),
    affinities: maskOf(affinities, candidate.affinities),
    dayParts: maskOf(dayParts, candidate.dayParts),
    trainings: maskOf(trainingKinds, candidate.validTrainings),
    hardLimits: limitMask(candidate.limits, true),
    softLimits: limitMask(candidate.limits, false),
    languages: new Map(candidate.languages.map(({ name, level }) => [plainName(name), level])),
    postcode: digitsOf(candidate.postcode),
    freePlaces: freePlaces(candidate),
    age: birthDay === null ? null : ageRangeOn(today, birthDay),
    daysSinceAsked: lastAsked === null ? null : daysBetween(lastAsked, today),
    certificateMonths: months,
    certificateWarns: months !== null && months >= policy.certificateWarnMonths,
  }
}
