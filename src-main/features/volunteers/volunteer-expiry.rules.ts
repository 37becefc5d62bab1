import { addMonths, boundsOf, type Day } from '#main/core/calendar-day.ts'
import type { MatchPolicy } from '#main/features/matching/matching-shape.rules.ts'
import { certificateMonths, monthsBetween } from '#main/features/matching/matching-volunteer.rules.ts'
import { namesFor } from './volunteer-standing.rules.ts'
import { trainingLabels } from './volunteer-words.labels.ts'
import type { TrainingFacts, VolunteerFacts } from './volunteers.rules.ts'

export type ExpiryState = 'missing' | 'ended' | 'soon' | 'later'

/** What is missing, has ended or will end. */
export interface Expiry {
  readonly volunteerId: string
  readonly name: string
  readonly kind: 'certificate' | 'training' | 'agreement'
  readonly about: string
  readonly day: Day | null
  readonly monthsToGo: number | null
  readonly state: ExpiryState
  readonly runningMatches: number
}
type Term = Pick<Expiry, 'kind' | 'about' | 'day' | 'monthsToGo' | 'state'>

const missing = (kind: Expiry['kind']): Term => ({
  kind,
  about: '',
  day: null,
  monthsToGo: null,
  state: 'missing',
})

/** The certificate stops to count on the day on which it is so many months old; the warning comes at its own age. */
function certificateTerm(facts: VolunteerFacts, policy: MatchPolicy, today: Day): Term {
  const months = certificateMonths(facts, today)
  if (months === null || facts.certificateDay === null) return missing('certificate')
  const day = addMonths(facts.certificateDay, policy.certificateBlockMonths)
  const soon = months >= policy.certificateWarnMonths ? 'soon' : 'later'
  const state = months >= policy.certificateBlockMonths ? 'ended' : soon
  return { kind: 'certificate', about: '', day, monthsToGo: monthsBetween(today, day), state }
}

type Training = Pick<TrainingFacts, 'kind' | 'description' | 'state' | 'validUntil'>

/** The last day on which each training counts; one that was done again counts by its newest. */
function trainingTerms(trainings: readonly Training[], policy: MatchPolicy, today: Day): Term[] {
  const done = trainings.filter(({ state }) => state === 'done')
  if (done.length === 0) return policy.trainingNeeded ? [missing('training')] : []
  const nameOf = ({ kind, description }: Training) =>
    kind === 'other' && description !== '' ? description : trainingLabels[kind]
  const ahead = policy.certificateBlockMonths - policy.certificateWarnMonths
  return [...Map.groupBy(done, nameOf)].flatMap(([about, list]): Term[] => {
    const days = list.map(({ validUntil }) => (validUntil === null ? null : boundsOf(validUntil).last))
    const ends = days.filter((day) => day !== null)
    const day = ends.length < days.length ? null : (ends.toSorted().at(-1) ?? null)
    if (day === null) return []
    const monthsToGo = monthsBetween(today, day)
    const state = day < today ? 'ended' : monthsToGo <= ahead ? 'soon' : 'later'
    return [{ kind: 'training', about, day, monthsToGo, state }]
  })
}

export interface Expiring {
  readonly facts: VolunteerFacts & { readonly id: string }
  readonly trainings: readonly Training[]
  readonly runningMatches: number
}

function termsOf({ facts, trainings }: Expiring, policy: MatchPolicy, today: Day): Term[] {
  const agreement = policy.agreementNeeded && facts.agreementState !== 'signed' ? [missing('agreement')] : []
  return [certificateTerm(facts, policy, today), ...trainingTerms(trainings, policy, today), ...agreement]
}

const order: Readonly<Record<ExpiryState, number>> = { ended: 1, missing: 2, soon: 3, later: 4 }
/** A running match with somebody who may not be matched comes before everything. */
const rank = ({ state, runningMatches }: Expiry): number =>
  runningMatches > 0 && (state === 'ended' || state === 'missing') ? 0 : order[state]

/**
 * What is missing, has ended, or ends within so many whole months; most pressing first: running matches, then what has
 * ended, then what is missing, then the nearest end.
 */
export function expiringWithin(
  everybody: readonly Expiring[],
  withinMonths: number,
  policy: MatchPolicy,
  today: Day,
): Expiry[] {
  const { compare } = new Intl.Collator('nl')
  const keys = new Map(everybody.map(({ facts }) => [facts.id, namesFor(facts).sortKey]))
  const keyOf = ({ volunteerId }: Expiry) => keys.get(volunteerId) ?? ''
  return everybody
    .flatMap((one) =>
      termsOf(one, policy, today).map((term) => ({
        volunteerId: one.facts.id,
        name: namesFor(one.facts).name,
        runningMatches: one.runningMatches,
        ...term,
      })),
    )
    .filter(({ monthsToGo }) => monthsToGo === null || monthsToGo <= withinMonths)
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.monthsToGo ?? 0) - (other.monthsToGo ?? 0) ||
        compare(keyOf(one), keyOf(other)),
    )
}
