import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import type {
  Plan,
  PlanInput,
  PlanPair,
  PlanValue,
} from '#main/features/matching/matching-plan-shape.rules.ts'
import { exactSolver, exactValue } from '#tests/support/exact-solver.ts'
import { numbersFrom, somePlan, waitingListOf } from '#tests/support/plan-instances.ts'
import { bestByTrying } from './try-every-plan.ts'

const pairsOf = (plan: Plan): string[][] =>
  plan.assignments.map(({ needId, volunteerId }) => [needId, volunteerId])

/** Only the choices that can be held. */
const withHeldLocks = (input: PlanInput): PlanInput => ({
  ...input,
  locks: planFor(input).assignments.filter(({ locked }) => locked),
})
const pairOf = ({ needId, volunteerId }: PlanPair): string => `${needId} ${volunteerId}`
const small = { needs: 5, volunteers: 4, places: 2 }
const middling = { needs: 12, volunteers: 7, places: 3 }

test('on 10,000 small waiting lists the plan is the one that trying every plan finds, ties included', () => {
  let [most, unserved, refused] = [0, 0, 0]
  fc.assert(
    fc.property(somePlan(small), (input) => {
      const plan = planFor(input)
      const best = bestByTrying(input)
      expect(plan.value).toEqual(best.value)
      expect(pairsOf(plan)).toEqual(best.pairs)
      most = Math.max(most, best.tried)
      unserved += plan.unserved.length
      refused += plan.lockProblems.length
    }),
    { numRuns: 10_000 },
  )
  // The lists were worth planning: many choices, needs that stay, locks that could not be kept.
  expect(most).toBeGreaterThan(200)
  expect(Math.min(unserved, refused)).toBeGreaterThan(1000)
}, 120_000)

/** With a few choices held and a few pairs kept apart, as coordinators leave a list behind. */
function largeList(seed: number): PlanInput {
  const next = numbersFrom(seed)
  const pick = (most: number): number => Math.floor(next() * most)
  const input = waitingListOf(seed, { needs: 30 + pick(31), volunteers: 20, places: 1 + pick(4) })
  const some = (count: number) =>
    Array.from({ length: count }, () => ({
      needId: input.needs[pick(input.needs.length)]?.id ?? '',
      volunteerId: input.volunteers[pick(20)]?.id ?? '',
    }))
  return withHeldLocks({ ...input, locks: some(8), forbidden: some(20) })
}

test('on waiting lists of 30 to 60 the plan is worth what an exact solver finds', async () => {
  const highs = await exactSolver()
  let [locks, unserved] = [0, 0]
  for (let seed = 1; seed <= 40; seed += 1) {
    const input = largeList(seed)
    const { coverage, totalFit } = planFor(input).value
    expect({ seed, coverage, totalFit }).toEqual({ seed, ...exactValue(highs, input) })
    locks += input.locks.length
    unserved += coverage.filter((served) => !served).length
  }
  expect(Math.min(locks, unserved)).toBeGreaterThan(20)
}, 120_000)

test('no plan breaks a hard rule, a place, a forbidden pair or a choice that can be held', () => {
  fc.assert(
    fc.property(somePlan(middling), (input) => {
      const plan = planFor(input)
      const taken = new Map<string, number>()
      for (const { needId, volunteerId, fit } of plan.assignments) {
        const need = input.needs.findIndex(({ id }) => id === needId)
        const volunteer = input.volunteers.findIndex(({ id }) => id === volunteerId)
        expect(input.fits[need]?.[volunteer]).toBe(fit)
        taken.set(volunteerId, (taken.get(volunteerId) ?? 0) + 1)
        expect(input.forbidden).not.toContainEqual({ needId, volunteerId })
      }
      for (const { id, places } of input.volunteers) expect(taken.get(id) ?? 0).toBeLessThanOrEqual(places)
      const once = [...plan.assignments, ...plan.unserved].map(({ needId }) => needId)
      expect(once.sort()).toEqual(input.needs.map(({ id }) => id).sort())
      for (const lock of input.locks) {
        const held = plan.assignments.filter(({ locked }) => locked)
        const problem = plan.lockProblems.some((other) => pairOf(other) === pairOf(lock))
        expect(held.some((other) => pairOf(other) === pairOf(lock))).toBe(!problem)
      }
    }),
    { numRuns: 2000 },
  )
})

test('the same input in any order gives the same plan', () => {
  const shuffled = somePlan(middling).chain((input) =>
    fc.tuple(
      fc.constant(input),
      fc.shuffledSubarray([...input.needs.keys()], { minLength: input.needs.length }),
      fc.shuffledSubarray([...input.volunteers.keys()], { minLength: input.volunteers.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([input, rows, columns]) => {
      const at = <T>(list: readonly T[], order: readonly number[]): T[] =>
        order.flatMap((place) => list.slice(place, place + 1))
      const other: PlanInput = {
        needs: at(input.needs, rows),
        volunteers: at(input.volunteers, columns),
        fits: at(input.fits, rows).map((row) => at(row, columns)),
        locks: input.locks.toReversed(),
        forbidden: input.forbidden.toReversed(),
      }
      expect(planFor(other)).toEqual(planFor(input))
      expect(planFor(input)).toEqual(planFor(input))
    }),
    { numRuns: 2000 },
  )
})

/** Above 0 when `a` is the better one. */
function betterBy(a: PlanValue, b: PlanValue): number {
  const at = a.coverage.findIndex((served, need) => served !== b.coverage[need])
  return at >= 0
    ? Number(a.coverage[at]) - Number(b.coverage[at])
    : a.totalFit - b.totalFit || b.askedSum - a.askedSum
}

test('one place more, or one pair more that may be, never makes the plan worse', () => {
  let better = 0
  const withPlace = somePlan(middling).filter(
    ({ needs, volunteers }) => needs.length > 0 && volunteers.length > 0,
  )
  fc.assert(
    fc.property(
      withPlace,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: -1000, max: 1000 }),
      (list, n, v, points) => {
        const input = withHeldLocks(list)
        const [need, volunteer] = [n % input.needs.length, v % input.volunteers.length]
        const roomier = input.volunteers.map((one, place) =>
          place === volunteer ? { ...one, places: one.places + 1 } : one,
        )
        const opener = input.fits.map((row, r) =>
          row.map((old, c) => (r === need && c === volunteer ? (old ?? points) : old)),
        )
        const before = planFor(input).value
        for (const more of [{ volunteers: roomier }, { fits: opener }]) {
          const gain = betterBy(planFor({ ...input, ...more }).value, before)
          if (gain > 0) better += 1
          expect(gain).toBeGreaterThanOrEqual(0)
        }
      },
    ),
    { numRuns: 3000 },
  )
  expect(better).toBeGreaterThan(100)
})

test('points, places and tables that are no such thing are refused', () => {
  const input = waitingListOf(7, { needs: 2, volunteers: 2, places: 2 })
  for (const points of [0.5, 1001, Number.NaN])
    expect(() =>
      planFor({
        ...input,
        fits: [
          [points, 0],
          [0, 0],
        ],
      }),
    ).toThrow(RangeError)
  expect(() => planFor({ ...input, fits: [[0, 0]] })).toThrow(RangeError)
  expect(() => planFor({ ...input, fits: [[0], [0]] })).toThrow(RangeError)
  expect(() =>
    planFor({ ...input, volunteers: input.volunteers.map((one) => ({ ...one, places: -1 })) }),
  ).toThrow(RangeError)
  expect(() => planFor({ ...input, needs: input.needs.map((one) => ({ ...one, id: 'same' })) })).toThrow(
    RangeError,
  )
})
