import type { PreparedCandidate, PreparedNeed } from './matching-prepared.rules.ts'
import type { Exclusion } from './matching-shape.rules.ts'

type PairRule = (need: PreparedNeed, candidate: PreparedCandidate) => Exclusion | null

/** A little of a language counts as spoken; the reason says that it is a little. */
const language: PairRule = ({ need, language: asked }, { languages }) =>
  asked === '' || need.interpreter !== 'none' || languages.has(asked)
    ? null
    : { rule: 'language-missing', act: 'record-interpreter' }

/** What somebody is, only they say: not filled in is no answer. */
const gender: PairRule = ({ need }, { candidate }) => {
  if (!need.genderHard || need.genderWish === null || candidate.gender === need.genderWish) return null
  return candidate.gender === null
    ? { rule: 'gender-not-filled-in', act: 'ask-gender' }
    : { rule: 'gender-not-as-wished', act: null }
}

const hours: PairRule = ({ need, dayParts: asked }, { dayParts: offered }) => {
  if (!need.dayPartsHard || asked === 0 || (asked & offered) !== 0) return null
  return offered === 0
    ? { rule: 'day-parts-not-filled-in', act: 'ask-day-parts' }
    : { rule: 'day-parts-do-not-fit', act: 'ask-other-day-part' }
}

const crossesLimit = ({ homeLimits }: PreparedNeed, { hardLimits }: PreparedCandidate): boolean =>
  (homeLimits & hardLimits) !== 0

/** Going with two is the smaller change, but meeting outside also solves a limit at home. */
const notAlone: PairRule = (need, candidate) => {
  if (!need.need.notAlone || need.need.place !== 'home') return null
  return { rule: 'not-alone', act: crossesLimit(need, candidate) ? 'meet-outside' : 'go-with-two' }
}

const limitAtHome: PairRule = (need, candidate) =>
  crossesLimit(need, candidate) ? { rule: 'limit-at-home', act: 'meet-outside' } : null

const area: PairRule = ({ need, postcode }, { candidate }) =>
  need.place !== 'home' ||
  postcode === '' ||
  candidate.areas.length === 0 ||
  candidate.areas.includes(postcode)
    ? null
    : { rule: 'area-not-reachable', act: 'ask-area' }

const pairRules: readonly PairRule[] = [language, gender, hours, notAlone, limitAtHome, area]

/** Every hard rule that keeps these two apart, each with the act that would solve it; empty: they may be matched. */
export function pairExclusions(need: PreparedNeed, candidate: PreparedCandidate): readonly Exclusion[] {
  const bars = need.bars.get(candidate.candidate.id) ?? []
  return [
    ...bars.map((kind): Exclusion => ({ rule: kind, act: null })),
    ...candidate.exclusions,
    ...pairRules.flatMap((rule) => rule(need, candidate) ?? []),
  ]
}

/** The same answer as an empty list of `pairExclusions`, without making one. */
export const mayMatch = (need: PreparedNeed, candidate: PreparedCandidate): boolean =>
  candidate.exclusions.length === 0 &&
  !need.bars.has(candidate.candidate.id) &&
  pairRules.every((rule) => rule(need, candidate) === null)
