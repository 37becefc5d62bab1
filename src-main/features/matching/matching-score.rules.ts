import type { Gender } from '#main/features/volunteers/volunteer-words.rules.ts'
import { countOf } from './matching-masks.rules.ts'
import type { PreparedCandidate, PreparedNeed } from './matching-prepared.rules.ts'
import type { Criterion } from './matching-shape.rules.ts'
import { enoughDayParts, olderFrom, weights, youngUntil } from './matching-weights.rules.ts'

/** How one criterion counts. Null points: nothing was asked about it, so there is nothing to say. */
interface CriterionRule {
  readonly criterion: Criterion
  readonly outOf: (need: PreparedNeed) => number
  readonly points: (need: PreparedNeed, candidate: PreparedCandidate) => number | null
}

const share = (most: number, fits: number, asked: number): number | null =>
  asked === 0 ? null : Math.round((most * countOf(asked & fits)) / countOf(asked))

function dayPartPoints(asked: number, offered: number): number | null {
  if (asked === 0) return null
  if (offered === 0) return 0
  const shared = countOf(asked & offered)
  if (shared === 0) return -weights.dayParts
  const enough = Math.min(enoughDayParts, countOf(asked))
  return Math.round((weights.dayParts * (1 + Math.min(shared, enough))) / (1 + enough))
}

const talkWeight = ({ need }: PreparedNeed): number =>
  need.talkDay === null ? weights.talkDayOpen : weights.talkDay

function talkPoints(need: PreparedNeed, offered: number): number | null {
  if (need.talkParts === 0) return null
  if (offered === 0) return 0
  return (need.talkParts & offered) === 0 ? -talkWeight(need) : talkWeight(need)
}

function genderPoints(wish: Gender | null, gender: Gender | null): number | null {
  if (wish === null) return null
  if (gender === null) return 0
  return gender === wish ? weights.gender : -weights.gender
}

/** Somebody of whom only the year of birth is known is as young, or as old, as they may be at the least favourable. */
function agePoints({ need: { ageWish } }: PreparedNeed, { age }: PreparedCandidate): number | null {
  if (ageWish === null) return null
  if (age === null) return 0
  const within = (bound: number) => (ageWish === 'young' ? age.oldest <= bound : age.youngest >= bound)
  const bounds = ageWish === 'young' ? youngUntil : olderFrom
  if (within(bounds.full)) return weights.age
  return within(bounds.half) ? weights.age / 2 : 0
}

const half = weights.language / 2
const languageWeight = ({ language }: PreparedNeed): number => (language === '' ? half : weights.language)

/** A little of the language closes half of the gap, as a second language does. */
function languagePoints(
  { language, helpfulLanguage, need }: PreparedNeed,
  { languages }: PreparedCandidate,
): number | null {
  if (language === '' && helpfulLanguage === '') return null
  const level = language === '' ? undefined : languages.get(language)
  if (level !== undefined) return level === 'basic' ? half : weights.language
  const helps = helpfulLanguage !== '' && languages.has(helpfulLanguage) ? half : 0
  return language === '' || need.interpreter !== 'none' ? helps : helps - weights.language
}

function distancePoints(here: string, there: string): number | null {
  if (here === '') return null
  if (here === there) return weights.samePostcode
  return there !== '' && here.slice(0, 3) === there.slice(0, 3) ? weights.nearPostcode : 0
}

/** A case for which no training of its own exists: heavy ones want more than the basic training alone. */
const beyondBasic = ({ candidate }: PreparedCandidate): boolean =>
  candidate.validTrainings.some((kind) => kind !== 'basic')

const experienceWeight = ({ need, trainings }: PreparedNeed): number =>
  trainings === 0 ? weights.heavyUntrained : weights.experience[need.weight]

function experiencePoints(need: PreparedNeed, candidate: PreparedCandidate): number | null {
  const heavy = need.need.weight === 'heavy'
  if (need.trainings === 0) {
    if (!heavy) return null
    return beyondBasic(candidate) ? weights.heavyUntrained : -weights.heavyUntrained
  }
  if (heavy && (need.trainings & candidate.trainings) === 0) return -weights.heavyUntrained
  return share(experienceWeight(need), candidate.trainings, need.trainings)
}

const notAskedPoints = (days: number | null): number =>
  days === null
    ? weights.notAsked
    : Math.max(0, Math.min(weights.notAsked, Math.floor(days / weights.daysForAPoint)))

const ratherNotPoints = (crossed: number): number | null =>
  crossed === 0 ? null : -weights.ratherNot * countOf(crossed)

/** All criteria, heaviest first: the order in which reasons are read. */
export const criterionRules: readonly CriterionRule[] = [
  { criterion: 'language', outOf: languageWeight, points: languagePoints },
  {
    criterion: 'skills',
    outOf: () => weights.skills,
    points: (need, { skills }) => share(weights.skills, skills, need.skills),
  },
  {
    criterion: 'day-parts',
    outOf: () => weights.dayParts,
    points: (need, { dayParts }) => dayPartPoints(need.dayParts, dayParts),
  },
  {
    criterion: 'continuity',
    outOf: () => weights.continuity,
    points: ({ earlier }, { candidate }) => (earlier.has(candidate.id) ? weights.continuity : null),
  },
  { criterion: 'experience', outOf: experienceWeight, points: experiencePoints },
  {
    criterion: 'talk-day',
    outOf: talkWeight,
    points: (need, { dayParts }) => talkPoints(need, dayParts),
  },
  {
    criterion: 'gender-wish',
    outOf: () => weights.gender,
    points: ({ need }, { candidate }) => genderPoints(need.genderWish, candidate.gender),
  },
  {
    criterion: 'affinity',
    outOf: () => weights.affinity,
    points: (need, { affinities }) => share(weights.affinity, affinities, need.affinities),
  },
  { criterion: 'age-wish', outOf: () => weights.age, points: agePoints },
  {
    criterion: 'rather-not',
    outOf: () => 0,
    points: ({ homeLimits }, { softLimits }) => ratherNotPoints(homeLimits & softLimits),
  },
  {
    criterion: 'distance',
    outOf: () => weights.samePostcode,
    points: ({ postcode }, candidate) => distancePoints(postcode, candidate.postcode),
  },
  {
    criterion: 'not-asked',
    outOf: () => weights.notAsked,
    points: (_, { daysSinceAsked }) => notAskedPoints(daysSinceAsked),
  },
  {
    criterion: 'room',
    outOf: () => weights.freePlacesThatCount * weights.freePlace,
    points: (_, { freePlaces }) => weights.freePlace * Math.min(weights.freePlacesThatCount, freePlaces),
  },
  {
    criterion: 'certificate-age',
    outOf: () => 0,
    points: (_, { certificateWarns }) => (certificateWarns ? -weights.oldCertificate : null),
  },
]

/**
 * How well two fit, as one number: the sum of the points of all reasons. For whoever compares many pairs; the words to
 * it come from `pairReasons`.
 */
export function pairScore(need: PreparedNeed, candidate: PreparedCandidate): number {
  let total = 0
  for (const { points } of criterionRules) total += points(need, candidate) ?? 0
  return total
}
