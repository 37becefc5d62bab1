import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import type { Plan } from '#main/features/matching/matching-plan-shape.rules.ts'
import { somePlan } from '#tests/support/plan-instances.ts'
import { bestByTrying } from './try-every-plan.ts'

const pairsOf = (plan: Plan): string[][] =>
  plan.assignments.map(({ needId, volunteerId }) => [needId, volunteerId])

test('on 10,000 small waiting lists the plan is the one that trying every plan finds, ties included', () => {
  let [most, unserved, refused] = [0, 0, 0]
  fc.assert(
    fc.property(somePlan({ needs: 5, volunteers: 4, places: 2 }), (input) => {
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
