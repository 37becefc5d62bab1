import { nobody, shut, type Problem } from './matching-plan-problem.rules.ts'

/** Who goes to whom among those that are not locked, with the prices that prove that it cannot be better. */
export interface Assigned {
  /** Per need: its volunteer, or `nobody`. */
  readonly to: Int32Array
  /** Per volunteer: places taken. */
  readonly load: Int32Array
  /** Cost of each pair: less is better; Infinity where shut. */
  readonly cost: Float64Array
  /** No pair in use costs more than the two prices, no pair that could be used costs less. */
  readonly needPrice: Float64Array
  /** 0 or less; below 0 only for who is full. */
  readonly volunteerPrice: Float64Array
  /** Per volunteer 1: no place can become free here, not even by moving others along. */
  readonly stuck: Uint8Array
}

interface Search extends Assigned {
  readonly problem: Problem
  /** Places of volunteer v are `firstPlace[v]` and on. */
  readonly firstPlace: Int32Array
  readonly placeOf: Int32Array
  readonly heldBy: Int32Array
  /** Of the search that goes on: cost of reaching a volunteer, and the need by which. */
  readonly distance: Float64Array
  readonly via: Int32Array
  /** Volunteers whose cost is known for good, in order, and the others that may be reached. */
  readonly settled: number[]
  readonly left: number[]
}

/**
 * Points and who was asked longest ago in one whole number: all ranks together weigh less than one point.
 * The check keeps every sum of such numbers, over the longest chain of moves, exact in a double.
 */
function costTable({ fit, askedRank, needs, volunteers }: Problem): Float64Array {
  const columns = volunteers.length
  const lastRank = askedRank.reduce((most, rank) => Math.max(most, rank), 0)
  const point = needs.length * lastRank + 1
  const largest = 1000 * point + lastRank
  if (!Number.isSafeInteger(largest * (2 * Math.max(columns, needs.length) + 4)))
    throw new RangeError('too many to plan exactly')
  const cost = new Float64Array(fit.length)
  for (let start = 0; start < fit.length; start += columns)
    for (let column = 0; column < columns; column += 1) {
      const points = fit[start + column] ?? shut
      cost[start + column] = points === shut ? Infinity : (askedRank[column] ?? 0) - points * point
    }
  return cost
}

function searchOf(problem: Problem): Search {
  const [rows, columns] = [problem.needs.length, problem.volunteers.length]
  const firstPlace = new Int32Array(columns)
  let places = 0
  problem.free.forEach((free, volunteer) => {
    firstPlace[volunteer] = places
    places += Math.min(free, rows)
  })
  return {
    problem,
    to: new Int32Array(rows).fill(nobody),
    load: new Int32Array(columns),
    cost: costTable(problem),
    needPrice: new Float64Array(rows),
    volunteerPrice: new Float64Array(columns),
    stuck: Uint8Array.from(problem.free, (free) => (free === 0 ? 1 : 0)),
    firstPlace,
    placeOf: new Int32Array(rows),
    heldBy: new Int32Array(places),
    distance: new Float64Array(columns),
    via: new Int32Array(columns),
    settled: [],
    left: [],
  }
}

/** What it costs to let this need go to each volunteer instead, on top of `base`. */
function look(
  { cost, needPrice, volunteerPrice, distance, via, left }: Search,
  need: number,
  base: number,
): void {
  const start = need * distance.length
  const rest = base - (needPrice[need] ?? 0)
  for (const volunteer of left) {
    const total = rest + (cost[start + volunteer] ?? 0) - (volunteerPrice[volunteer] ?? 0)
    if (total < (distance[volunteer] ?? 0)) {
      distance[volunteer] = total
      via[volunteer] = need
    }
  }
}

/** Takes out who is reached for least; among those, somebody with a free place, because there the search ends. */
function takeNearest({ distance, left, load, problem }: Search): number {
  let [found, least] = [nobody, Infinity]
  for (let at = 0; at < left.length; at += 1) {
    const volunteer = left[at] ?? 0
    const away = distance[volunteer] ?? Infinity
    if (away > least || away === Infinity) continue
    if (away < least || (load[volunteer] ?? 0) < (problem.free[volunteer] ?? 0)) [found, least] = [at, away]
  }
  if (found === nobody) return nobody
  const volunteer = left[found] ?? nobody
  left[found] = left.at(-1) ?? nobody
  left.pop()
  return volunteer
}

/** The volunteer at the end of the cheapest chain of moves from a need to a free place; `nobody`: there is none. */
function seek(search: Search, need: number): number {
  const { distance, settled, stuck, left, load, problem, firstPlace, heldBy } = search
  distance.fill(Infinity)
  settled.length = 0
  left.length = 0
  for (let volunteer = 0; volunteer < stuck.length; volunteer += 1)
    if (stuck[volunteer] === 0) left.push(volunteer)
  look(search, need, 0)
  for (;;) {
    const volunteer = takeNearest(search)
    if (volunteer === nobody) return nobody
    const taken = load[volunteer] ?? 0
    if (taken < (problem.free[volunteer] ?? 0)) return volunteer
    settled.push(volunteer)
    const first = firstPlace[volunteer] ?? 0
    for (let place = first; place < first + taken; place += 1)
      look(search, heldBy[place] ?? 0, distance[volunteer] ?? 0)
  }
}

function payPrices(search: Search, need: number, end: number): void {
  const { distance, settled, needPrice, volunteerPrice, firstPlace, load, heldBy } = search
  const total = distance[end] ?? 0
  needPrice[need] = (needPrice[need] ?? 0) + total
  for (const volunteer of settled) {
    const change = total - (distance[volunteer] ?? 0)
    volunteerPrice[volunteer] = (volunteerPrice[volunteer] ?? 0) - change
    const first = firstPlace[volunteer] ?? 0
    for (let place = first; place < first + (load[volunteer] ?? 0); place += 1) {
      const held = heldBy[place] ?? 0
      needPrice[held] = (needPrice[held] ?? 0) + change
    }
  }
}

/** Moves everyone on the chain one volunteer on, from its end back to the need that it began with. */
function moveAlong({ to, load, via, placeOf, heldBy, firstPlace }: Search, need: number, end: number): void {
  let place = (firstPlace[end] ?? 0) + (load[end] ?? 0)
  load[end] = (load[end] ?? 0) + 1
  for (let volunteer = end; ;) {
    const mover = via[volunteer] ?? 0
    const [oldPlace, oldVolunteer] = [placeOf[mover] ?? 0, to[mover] ?? nobody]
    to[mover] = volunteer
    placeOf[mover] = place
    heldBy[place] = mover
    if (mover === need) return
    place = oldPlace
    volunteer = oldVolunteer
  }
}

/**
 * Serves the needs by priority, each by the cheapest chain of moves among those that are served already (successive
 * shortest paths with prices). Who is served stays served, so the set that is served is the best one by priority and
 * the largest one as well; after every step no assignment of that same set is cheaper. A need without a chain stays
 * without one, and so does everyone it reaches: they are `stuck`, and later searches pass them by.
 */
export function assign(problem: Problem): Assigned {
  const search = searchOf(problem)
  for (let need = 0; need < problem.needs.length; need += 1) {
    if (problem.lockedTo[need] !== nobody) continue
    const end = seek(search, need)
    if (end === nobody) {
      for (const volunteer of search.settled) search.stuck[volunteer] = 1
      continue
    }
    payPrices(search, need, end)
    moveAlong(search, need, end)
  }
  return search
}
