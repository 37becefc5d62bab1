import fc from 'fast-check'
import type {
  PlanInput,
  PlanNeed,
  PlanPair,
  PlanVolunteer,
} from '#main/features/matching/matching-plan-shape.rules.ts'

export interface Size {
  readonly needs: number
  readonly volunteers: number
  readonly places: number
}

const dayOf = (n: number): string =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`

const idsTo = (letter: string, most: number): fc.Arbitrary<string[]> =>
  fc
    .oneof({ weight: 3, arbitrary: fc.constant(most) }, fc.integer({ min: 0, max: most }))
    .map((count) => Array.from({ length: count }, (_, i) => `${letter}${i}`))

/** Few different values on purpose: plans differ where there are ties, and go astray there. */
const needOf = (id: string): fc.Arbitrary<PlanNeed> =>
  fc.record({
    id: fc.constant(id),
    urgencyRank: fc.integer({ min: 0, max: 2 }),
    waitingDays: fc.constantFrom(0, 7, 30),
    tieKey: fc.constantFrom('', 'a', 'b'),
  })

const volunteerOf = (id: string, places: number, neverAsked: boolean): fc.Arbitrary<PlanVolunteer> =>
  fc.record({
    id: fc.constant(id),
    places: fc.integer({ min: 0, max: places }),
    lastAsked: neverAsked ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: 3 }).map(dayOf)),
    sortKey: fc.constantFrom('Bakker', 'Smit', 'Visser', 'Yılmaz'),
  })

const pairsOf = (needs: readonly string[], volunteers: readonly string[]): fc.Arbitrary<PlanPair[]> =>
  needs.length === 0 || volunteers.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({ needId: fc.constantFrom(...needs), volunteerId: fc.constantFrom(...volunteers) }),
        {
          maxLength: 2,
        },
      )

const points = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1000, 999, 1000) },
)
const evenPoints = fc.constantFrom(null, 0, 0)

/**
 * Small plans of every kind: locks that hold and locks that cannot, forbidden pairs, nobody at all. In half of them
 * everyone fits equally well, and in half of them nobody was ever asked, so that names decide.
 */
export const somePlan = (size: Size): fc.Arbitrary<PlanInput> =>
  fc
    .tuple(idsTo('n', size.needs), idsTo('v', size.volunteers), fc.boolean(), fc.boolean())
    .chain(([needs, volunteers, even, neverAsked]) =>
      fc.record({
        needs: fc.tuple(...needs.map(needOf)),
        volunteers: fc.tuple(...volunteers.map((id) => volunteerOf(id, size.places, neverAsked))),
        fits: fc.tuple(...needs.map(() => fc.tuple(...volunteers.map(() => (even ? evenPoints : points))))),
        locks: pairsOf(needs, volunteers),
        forbidden: pairsOf(needs, volunteers),
      }),
    )

/** Always the same numbers for a seed, so that runs can be compared. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A waiting list as an organisation has one: each volunteer is out for everyone now and then (paused, certificate),
 * the rest fits some residents and not others; totals in whole points, many of them alike.
 */
export function waitingListOf(seed: number, { needs, volunteers, places }: Size): PlanInput {
  const next = numbersFrom(seed)
  const upTo = (most: number): number => Math.floor(next() * (most + 1))
  const kept = Array.from({ length: volunteers }, () => next() > 0.15)
  return {
    needs: Array.from({ length: needs }, (_, i) => ({
      id: `need-${i}`,
      urgencyRank: upTo(3),
      waitingDays: upTo(120),
      tieKey: '',
    })),
    volunteers: kept.map((_, i) => ({
      id: `volunteer-${i}`,
      places: upTo(places),
      lastAsked: next() < 0.2 ? null : dayOf(upTo(300)),
      sortKey: `Naam ${upTo(volunteers)}`,
    })),
    fits: Array.from({ length: needs }, () => {
      const reach = 0.1 + next() * 0.6
      return kept.map((deployable) => (deployable && next() < reach ? upTo(160) - 20 : null))
    }),
    locks: [],
    forbidden: [],
  }
}
