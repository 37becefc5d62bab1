import type { Assigned } from './matching-plan-assign.rules.ts'
import { nobody, type Problem } from './matching-plan-problem.rules.ts'

/** Pairs that an equally good plan may use: those that cost exactly the two prices. */
interface Tight {
  /** Per need its volunteers, by name. */
  readonly ofNeed: readonly (readonly number[])[]
  /** Per volunteer its needs, by priority. */
  readonly ofVolunteer: readonly (readonly number[])[]
}

function tightPairs({ needs, volunteers }: Problem, assigned: Assigned): Tight {
  const { to, cost, needPrice, volunteerPrice } = assigned
  const ofNeed: number[][] = needs.map(() => [])
  const ofVolunteer: number[][] = volunteers.map(() => [])
  for (let need = 0; need < needs.length; need += 1) {
    if (to[need] === nobody) continue
    const price = needPrice[need] ?? 0
    for (let volunteer = 0; volunteer < volunteers.length; volunteer += 1) {
      if (cost[need * volunteers.length + volunteer] !== price + (volunteerPrice[volunteer] ?? 0)) continue
      ofNeed[need]?.push(volunteer)
      ofVolunteer[volunteer]?.push(need)
    }
  }
  return { ofNeed, ofVolunteer }
}

/** For each volunteer that can pass a place on to `goal`: which need moves, and to whom. */
interface Routes {
  readonly reached: Uint8Array
  /** `nobody`: no need moves, a free place is taken here and one becomes free there. */
  readonly mover: Int32Array
  readonly next: Int32Array
}

/**
 * Backwards from the volunteer that loses a need: who could take one more, because others move along and the gap
 * closes? A gap may stay where the price is 0: only who has a price below 0 has to be full.
 */
function routesTo(goal: number, after: number, problem: Problem, assigned: Assigned, tight: Tight): Routes {
  const { to, load, volunteerPrice } = assigned
  const columns = load.length
  const routes = {
    reached: new Uint8Array(columns),
    mover: new Int32Array(columns).fill(nobody),
    next: new Int32Array(columns),
  }
  const waiting = [goal]
  routes.reached[goal] = 1
  const reach = (volunteer: number, mover: number, next: number): void => {
    if (routes.reached[volunteer] === 1) return
    routes.reached[volunteer] = 1
    routes.mover[volunteer] = mover
    routes.next[volunteer] = next
    waiting.push(volunteer)
  }
  let gapUsed = false
  for (const volunteer of waiting) {
    for (const need of tight.ofVolunteer[volunteer] ?? [])
      if (need > after) reach(to[need] ?? 0, need, volunteer)
    if (gapUsed || volunteerPrice[volunteer] !== 0) continue
    gapUsed = true
    for (let other = 0; other < columns; other += 1)
      if ((load[other] ?? 0) < (problem.free[other] ?? 0)) reach(other, nobody, volunteer)
  }
  return routes
}

function move({ to, load }: Assigned, need: number, volunteer: number): void {
  const from = to[need] ?? 0
  load[from] = (load[from] ?? 0) - 1
  load[volunteer] = (load[volunteer] ?? 0) + 1
  to[need] = volunteer
}

/**
 * Among all plans that are equally good: by priority, each need gets the first name that some such plan gives it.
 * Changes `to` and `load`. Optimal plans are exactly those of tight pairs that fill everyone with a price below 0
 * (complementary slackness), so a change is a closed chain of tight pairs.
 */
export function settleByName(problem: Problem, assigned: Assigned): void {
  const tight = tightPairs(problem, assigned)
  for (let need = 0; need < problem.needs.length; need += 1) {
    const current = assigned.to[need] ?? nobody
    const earlier = (tight.ofNeed[need] ?? []).filter((volunteer) => volunteer < current)
    if (earlier.length === 0) continue
    const routes = routesTo(current, need, problem, assigned, tight)
    const first = earlier.find((volunteer) => routes.reached[volunteer] === 1)
    if (first === undefined) continue
    move(assigned, need, first)
    for (let volunteer = first; volunteer !== current;) {
      const [mover, next] = [routes.mover[volunteer] ?? nobody, routes.next[volunteer] ?? 0]
      if (mover !== nobody) move(assigned, mover, next)
      volunteer = next
    }
  }
}
