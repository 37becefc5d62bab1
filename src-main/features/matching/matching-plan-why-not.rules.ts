import { planFor } from './matching-plan.rules.ts'
import type { Plan, PlanInput, PlanPair } from './matching-plan-shape.rules.ts'

/** Answer to "waarom niet anders?" for one pair. Ids of needs by priority. */
export type WhyNot =
  | { readonly kind: 'is-in-plan' }
  /** A hard rule, or nobody wants this pair. */
  | { readonly kind: 'excluded' }
  /** No place is left beside the choices that are locked. */
  | { readonly kind: 'no-place'; readonly lockedNeedIds: readonly string[] }
  | {
      readonly kind: 'possible'
      /** Needs that would have nobody. */
      readonly losing: readonly string[]
      readonly gaining: readonly string[]
      /** Needs that have somebody either way, but not the same. */
      readonly changes: readonly { readonly needId: string; readonly from: string; readonly to: string }[]
      /** Points that the whole would fit less; below 0 when a worse covering fits better. */
      readonly fitLost: number
      /** What made the plan choose as it did. `lock`: this need is locked to somebody else. */
      readonly decidedBy: 'lock' | 'coverage' | 'fit' | 'not-asked' | 'name'
    }

const samePair = (a: PlanPair, b: PlanPair): boolean =>
  a.needId === b.needId && a.volunteerId === b.volunteerId

const byNeed = (plan: Plan): Map<string, string> =>
  new Map(plan.assignments.map(({ needId, volunteerId }) => [needId, volunteerId]))

/** Decides by what comes first in which the plan differs from the forced one. */
function decider(plan: Plan, forced: Plan): 'coverage' | 'fit' | 'not-asked' | 'name' {
  const { coverage, totalFit, askedSum } = plan.value
  if (coverage.some((served, at) => served !== forced.value.coverage[at])) return 'coverage'
  if (totalFit !== forced.value.totalFit) return 'fit'
  return askedSum === forced.value.askedSum ? 'name' : 'not-asked'
}

function compared(
  plan: Plan,
  forced: Plan,
): Pick<WhyNot & { kind: 'possible' }, 'losing' | 'gaining' | 'changes'> {
  const [before, after] = [byNeed(plan), byNeed(forced)]
  return {
    losing: plan.assignments.flatMap(({ needId }) => (after.has(needId) ? [] : [needId])),
    gaining: forced.assignments.flatMap(({ needId }) => (before.has(needId) ? [] : [needId])),
    changes: forced.assignments.flatMap(({ needId, volunteerId: to }) => {
      const from = before.get(needId) ?? to
      return from === to ? [] : [{ needId, from, to }]
    }),
  }
}

/**
 * What becomes of the plan when these two are put together: the best plan with that pair locked, next to the best
 * plan. The other locks stay; a lock of this need to somebody else gives way.
 */
export function whyNot(input: PlanInput, needId: string, volunteerId: string): WhyNot {
  const pair = { needId, volunteerId }
  const plan = planFor(input)
  if (plan.assignments.some((planned) => samePair(planned, pair))) return { kind: 'is-in-plan' }
  const held = plan.assignments.filter(({ locked }) => locked)
  const others = held.filter((lock) => lock.needId !== needId)
  const forced = planFor({ ...input, locks: [...others, pair] })
  if (!forced.assignments.some((planned) => samePair(planned, pair))) {
    const own = forced.lockProblems.find((problem) => samePair(problem, pair))
    if (own?.why !== 'no-place') return { kind: 'excluded' }
    const lockedNeedIds = others.flatMap((lock) => (lock.volunteerId === volunteerId ? [lock.needId] : []))
    return { kind: 'no-place', lockedNeedIds }
  }
  return {
    kind: 'possible',
    ...compared(plan, forced),
    fitLost: plan.value.totalFit - forced.value.totalFit,
    decidedBy: others.length < held.length ? 'lock' : decider(plan, forced),
  }
}
