import { assign } from './matching-plan-assign.rules.ts'
import { nobody, problemOf, shut, type Problem } from './matching-plan-problem.rules.ts'
import { settleByName } from './matching-plan-ties.rules.ts'
import type { Plan, PlanInput, PlannedPair, PlanValue, Unserved } from './matching-plan-shape.rules.ts'

const idAt = (list: readonly { readonly id: string }[], place: number): string => list[place]?.id ?? ''

function pairsOf(problem: Problem, to: Int32Array): PlannedPair[] {
  const { needs, volunteers, fit, lockedTo } = problem
  return needs.flatMap(({ id }, need) => {
    const volunteer = to[need] ?? nobody
    if (volunteer === nobody) return []
    return {
      needId: id,
      volunteerId: idAt(volunteers, volunteer),
      fit: fit[need * volunteers.length + volunteer] ?? 0,
      locked: lockedTo[need] !== nobody,
    }
  })
}

function unservedOf({ needs, volunteers, fit }: Problem, to: Int32Array): Unserved[] {
  const held: string[][] = volunteers.map(() => [])
  needs.forEach(({ id }, need) => held[to[need] ?? nobody]?.push(id))
  return needs.flatMap(({ id }, need) => {
    if (to[need] !== nobody) return []
    const taken = volunteers.flatMap((volunteer, column) =>
      fit[need * volunteers.length + column] === shut
        ? []
        : [{ volunteerId: volunteer.id, byNeedIds: held[column] ?? [] }],
    )
    return { needId: id, why: taken.length === 0 ? 'nobody-fits' : 'all-taken', taken }
  })
}

function valueOf({ askedRank }: Problem, to: Int32Array, pairs: readonly PlannedPair[]): PlanValue {
  return {
    coverage: Array.from(to, (volunteer) => volunteer !== nobody),
    totalFit: pairs.reduce((sum, { fit }) => sum + fit, 0),
    askedSum: to.reduce(
      (sum, volunteer) => sum + (volunteer === nobody ? 0 : (askedRank[volunteer] ?? 0)),
      0,
    ),
  }
}

/**
 * The best assignment of everyone who waits, each need taking one place of a volunteer. Locked choices stay. Then, in
 * this order: as many as possible by priority (urgency, then longest waiting, then `tieKey`: nobody with priority
 * waits for the sake of somebody later); the highest sum of points; those who were asked longest ago; and by priority
 * the first name. That leaves exactly one plan. Throws RangeError for points or places that are no such number.
 */
export function planFor(input: PlanInput): Plan {
  const problem = problemOf(input)
  const assigned = assign(problem)
  settleByName(problem, assigned)
  const to = assigned.to.map((volunteer, need) => {
    const locked = problem.lockedTo[need] ?? nobody
    return locked === nobody ? volunteer : locked
  })
  const assignments = pairsOf(problem, to)
  return {
    assignments,
    unserved: unservedOf(problem, to),
    lockProblems: problem.lockProblems,
    value: valueOf(problem, to, assignments),
  }
}
