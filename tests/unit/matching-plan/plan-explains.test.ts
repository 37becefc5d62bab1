import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatHelpsMost, type PossibleAct } from '#main/features/matching/matching-plan-what-helps.rules.ts'
import { whyNot } from '#main/features/matching/matching-plan-why-not.rules.ts'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import type { Plan, PlanInput, PlanPair } from '#main/features/matching/matching-plan-shape.rules.ts'
import { somePlan } from '#tests/support/plan-instances.ts'
import { bestByTrying } from './try-every-plan.ts'

const size = { needs: 5, volunteers: 4, places: 2 }
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
const servedIn = (plan: Plan): string[] => plan.assignments.map(({ needId }) => needId)

/** The input with only the locks that hold. */
const withHeldLocks = (input: PlanInput): PlanInput => ({
  ...input,
  locks: planFor(input).assignments.filter(({ locked }) => locked),
})

const withPair = fc
  .tuple(somePlan(size), fc.nat(), fc.nat())
  .filter(([input]) => input.needs.length > 0 && input.volunteers.length > 0)
  .map(([input, n, v]) => ({
    input: withHeldLocks(input),
    needId: ids(input.needs)[n % input.needs.length] ?? '',
    volunteerId: ids(input.volunteers)[v % input.volunteers.length] ?? '',
  }))

test('"waarom niet anders?" tells the difference with the best plan that has the pair, found by trying all', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(withPair, ({ input, needId, volunteerId }) => {
      const answer = whyNot(input, needId, volunteerId)
      const kind = answer.kind === 'possible' ? answer.decidedBy : answer.kind
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      const locks = [...input.locks.filter((lock) => lock.needId !== needId), { needId, volunteerId }]
      const [now, then] = [bestByTrying(input), bestByTrying({ ...input, locks })]
      const has = (pairs: string[][], pair: PlanPair): boolean =>
        pairs.some(([need, volunteer]) => need === pair.needId && volunteer === pair.volunteerId)
      expect(answer.kind === 'is-in-plan').toBe(has(now.pairs, { needId, volunteerId }))
      if (answer.kind !== 'possible') return
      expect(has(then.pairs, { needId, volunteerId })).toBe(true)
      expect(answer.fitLost).toBe(now.value.totalFit - then.value.totalFit)
      const [before, after] = [
        new Map(now.pairs.map(([n, v]) => [n, v])),
        new Map(then.pairs.map(([n, v]) => [n, v])),
      ]
      expect(answer.losing).toEqual([...before.keys()].filter((need) => !after.has(need)))
      expect(answer.gaining).toEqual([...after.keys()].filter((need) => !before.has(need)))
      for (const { needId: need, from, to } of answer.changes)
        expect([before.get(need), after.get(need)]).toEqual([from, to])
      const moved = [...after].filter(([need, volunteer]) => (before.get(need) ?? volunteer) !== volunteer)
      expect(answer.changes).toHaveLength(moved.length)
      if (answer.decidedBy === 'name') expect(then.value).toEqual(now.value)
      if (answer.decidedBy === 'coverage') expect(then.value.coverage).not.toEqual(now.value.coverage)
    }),
    { numRuns: 3000 },
  )
  const every = ['is-in-plan', 'excluded', 'no-place', 'lock', 'coverage', 'fit', 'not-asked', 'name']
  expect(every.filter((kind) => (seen.get(kind) ?? 0) < 5)).toEqual([])
})

test('"waarom niet anders?" for a pair that a rule keeps apart is no calculation', () => {
  const input: PlanInput = {
    needs: [{ id: 'n', urgencyRank: 0, waitingDays: 1, tieKey: '' }],
    volunteers: [{ id: 'v', places: 1, lastAsked: null, sortKey: '' }],
    fits: [[5]],
    locks: [],
    forbidden: [{ needId: 'n', volunteerId: 'v' }],
  }
  expect(whyNot(input, 'n', 'v')).toEqual({ kind: 'excluded' })
  expect(whyNot({ ...input, forbidden: [] }, 'n', 'v')).toEqual({ kind: 'is-in-plan' })
})

const actsOn = (input: PlanInput): fc.Arbitrary<PossibleAct[]> => {
  const [needs, volunteers] = [ids(input.needs), ids(input.volunteers)]
  if (needs.length === 0 || volunteers.length === 0) return fc.constant([])
  const opens = fc.array(
    fc.record({ needId: fc.constantFrom(...needs), volunteerId: fc.constantFrom(...volunteers) }),
    { maxLength: 4 },
  )
  const places = fc.array(
    fc.record({ volunteerId: fc.constantFrom(...volunteers), count: fc.integer({ min: 1, max: 2 }) }),
    { maxLength: 2 },
  )
  return fc.array(fc.record({ actKey: fc.string(), opens, places }), { maxLength: 4 })
}

/** The waiting list as it would be after the act. */
function after(input: PlanInput, { opens, places }: PossibleAct): PlanInput {
  const opened = (n: number, v: number): boolean =>
    opens.some((pair) => pair.needId === input.needs[n]?.id && pair.volunteerId === input.volunteers[v]?.id)
  return {
    ...input,
    forbidden: input.forbidden.filter(
      (pair) => !opens.some((open) => open.needId === pair.needId && open.volunteerId === pair.volunteerId),
    ),
    volunteers: input.volunteers.map((volunteer) => ({
      ...volunteer,
      places: places
        .filter(({ volunteerId }) => volunteerId === volunteer.id)
        .reduce((sum, { count }) => sum + count, volunteer.places),
    })),
    fits: input.fits.map((row, n) => row.map((points, v) => (opened(n, v) ? (points ?? 0) : points))),
  }
}

test('"wat helpt het meest?" says of each act what planning anew would, and sorts by it', () => {
  let [freed, exchanged] = [0, 0]
  const withActs = somePlan({ needs: 7, volunteers: 4, places: 2 })
    .map(withHeldLocks)
    .chain((input) => fc.tuple(fc.constant(input), actsOn(input)))
  fc.assert(
    fc.property(withActs, ([input, listed]) => {
      const acts = listed.map((act, i) => ({ ...act, actKey: `${i} ${act.actKey}` }))
      const helps = whatHelpsMost(input, acts)
      const before = servedIn(planFor(input))
      expect(helps.map(({ actKey }) => actKey).sort()).toEqual(acts.map(({ actKey }) => actKey).sort())
      const coverages = helps.map((help) => {
        const act = acts.find(({ actKey }) => actKey === help.actKey)
        const then = planFor(act === undefined ? input : after(input, act))
        const served = servedIn(then)
        expect(help.gaining).toEqual(served.filter((need) => !before.includes(need)))
        expect(help.losing).toEqual(before.filter((need) => !served.includes(need)))
        expect(help.frees).toBe(served.length - before.length)
        expect(help.frees).toBeGreaterThanOrEqual(0)
        freed += help.frees
        exchanged += help.losing.length
        return [help.frees, ...then.value.coverage.map(Number)]
      })
      const sorted = [...coverages].sort((a, b) => {
        const at = a.findIndex((value, place) => value !== b[place])
        return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
      })
      expect(coverages).toEqual(sorted)
    }),
    { numRuns: 3000 },
  )
  expect(freed).toBeGreaterThan(300)
  expect(exchanged).toBeGreaterThan(30)
})
