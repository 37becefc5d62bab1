import {
  affinities,
  dayParts,
  limitKinds,
  skills,
  trainingKinds,
  type DayPart,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { wordsOf } from './matching-masks.rules.ts'
import type { PreparedCandidate, PreparedNeed } from './matching-prepared.rules.ts'
import { criterionRules } from './matching-score.rules.ts'
import type { Criterion, Reason } from './matching-shape.rules.ts'

/** Stands in `about` where nobody filled in what the criterion asks for: no point for, none against. */
export const notFilledIn = 'unknown'
/** Stands in `about` of a talk whose day is not known yet: it will be in office hours. */
export const officeHoursSign = 'office-hours'
/** Stands in `about` of a language beside its name: how it is spoken, or what comes in its place. */
type LanguageSign = 'spoken' | 'basic' | 'helpful' | 'interpreter' | 'missing'

const known = (filledIn: boolean, words: readonly string[]): readonly string[] =>
  filledIn ? words : [notFilledIn]

function languageAbout(
  { need, language, helpfulLanguage }: PreparedNeed,
  { languages }: PreparedCandidate,
): readonly string[] {
  const sign = (name: string, ...signs: LanguageSign[]) => [name, ...signs]
  const helps = helpfulLanguage !== '' && languages.has(helpfulLanguage)
  const level = language === '' ? undefined : languages.get(language)
  if (level !== undefined) return sign(need.language, level === 'basic' ? 'basic' : 'spoken')
  if (helps) return sign(need.helpfulLanguage, 'helpful')
  if (language === '') return sign(need.helpfulLanguage, 'missing')
  return sign(need.language, need.interpreter === 'none' ? 'missing' : 'interpreter')
}

const distanceAbout = (here: string, there: string): readonly string[] => {
  if (there === '') return [notFilledIn]
  if (here === there) return ['same']
  return [here.slice(0, 3) === there.slice(0, 3) ? 'near' : 'further']
}

const talkAbout = ({ need, talkParts }: PreparedNeed, volunteer: PreparedCandidate): readonly string[] =>
  need.talkDay === null ? [officeHoursSign] : wordsOf(dayParts, talkParts & volunteer.dayParts)

/** What a reason rests on: words of the closed lists, numbers, or one of the signs above. */
function aboutOf(criterion: Criterion, need: PreparedNeed, volunteer: PreparedCandidate): readonly string[] {
  const { candidate } = volunteer
  switch (criterion) {
    case 'language':
      return languageAbout(need, volunteer)
    case 'skills':
      return wordsOf(skills, need.skills & volunteer.skills)
    case 'affinity':
      return wordsOf(affinities, need.affinities & volunteer.affinities)
    case 'day-parts':
      return known(volunteer.dayParts !== 0, wordsOf(dayParts, need.dayParts & volunteer.dayParts))
    case 'talk-day':
      return known(volunteer.dayParts !== 0, talkAbout(need, volunteer))
    case 'experience':
      return wordsOf(trainingKinds, (need.trainings === 0 ? ~1 : need.trainings) & volunteer.trainings)
    case 'gender-wish':
      return known(candidate.gender !== null, [candidate.gender ?? ''])
    case 'age-wish':
      return known(volunteer.age !== null, [need.need.ageWish ?? ''])
    case 'rather-not':
      return wordsOf(limitKinds, need.homeLimits & volunteer.softLimits)
    case 'distance':
      return distanceAbout(need.postcode, volunteer.postcode)
    case 'room':
      return [String(volunteer.freePlaces)]
    case 'not-asked':
      return candidate.lastAsked === null ? [] : [candidate.lastAsked]
    case 'certificate-age':
      return [String(volunteer.certificateMonths ?? '')]
    case 'continuity':
      return []
  }
}

/** The parts of a total, heaviest criterion first; their points add up to `pairScore` exactly. */
export function pairReasons(need: PreparedNeed, candidate: PreparedCandidate): readonly Reason[] {
  return criterionRules.flatMap(({ criterion, points, outOf }): Reason[] => {
    const value = points(need, candidate)
    if (value === null) return []
    return [{ criterion, points: value, outOf: outOf(need), about: aboutOf(criterion, need, candidate) }]
  })
}

/** When both can: what was asked, or the hours of the talk; without a question everything the volunteer can. */
export function sharedDayParts(need: PreparedNeed, candidate: PreparedCandidate): readonly DayPart[] {
  const asked = need.dayParts | need.talkParts
  return wordsOf(dayParts, asked === 0 ? candidate.dayParts : asked & candidate.dayParts)
}
