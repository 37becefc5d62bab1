import { assign } from './matching-plan-assign.rules.ts'
import { nobody, problemOf, shut, type Problem } from './matching-plan-problem.rules.ts'
import { textOrder, type PlanInput, type PlanPair } from './matching-plan-shape.rules.ts'

/** One single act of somebody: a signature, a certificate, a training, an interpreter, a place. */
export interface PossibleAct {
  readonly actKey: string
  /** Pairs that would be allowed. */
  readonly opens: readonly PlanPair[]
  /** Places that there would be more. */
  readonly places: readonly { readonly volunteerId: string; readonly count: number }[]
}

export interface Help {
  readonly actKey: string
  /** How many more needs are served; never below 0. */
  readonly frees: number
  /** Needs that would be served and are not now, by priority. */
  readonly gaining: readonly string[]
  /** Needs that would give way to somebody with priority, by priority. */
  readonly losing: readonly string[]
}

/** Who is served by whom, as plain places that an act can change. */
interface Board {
  readonly problem: Problem
  readonly open: Uint8Array
  readonly free: Int32Array
  readonly to: Int32Array
  readonly held: number[][]
  /** Volunteers that a search may still come to. From the others nothing becomes free and nobody later gives way. */
  readonly left: number[]
  /** Per volunteer the need by which the last search came. */
  readonly via: Int32Array
}

interface Base {
  readonly board: Board
  /** Needs without somebody, by priority. */
  readonly waiting: readonly number[]
  /** Volunteers that needs in `waiting` can reach; they are full and so is everyone they can pass on to. */
  readonly stuck: Uint8Array
}

function baseOf(input: PlanInput): Base {
  const problem = problemOf(input)
  const { to, stuck } = assign(problem)
  const held: number[][] = problem.volunteers.map(() => [])
  const waiting: number[] = []
  to.forEach((volunteer, need) => {
    if (volunteer !== nobody) held[volunteer]?.push(need)
    else if (problem.lockedTo[need] === nobody) waiting.push(need)
  })
  const open = Uint8Array.from(problem.fit, (points) => (points === shut ? 0 : 1))
  const [left, via] = [[...held.keys()], new Int32Array(held.length)]
  return { board: { problem, open, free: problem.free, to, held, left, via }, waiting, stuck }
}

/** How a need that waits gets a place: at the end of a chain one is free, or its last need gives way. */
interface Chain {
  readonly end: number
  /** `nobody`: the end has a free place. */
  readonly givesWay: number
}

/** Comes from this need to everyone who may have it and was not reached yet. Those become few: that makes it fast. */
function look(mover: number, { open, left, via }: Board, reached: number[]): void {
  const start = mover * via.length
  let still = 0
  for (const volunteer of left) {
    if (open[start + volunteer] === 0) {
      left[still] = volunteer
      still += 1
    } else {
      via[volunteer] = mover
      reached.push(volunteer)
    }
  }
  left.length = still
}

/**
 * Looks along all chains from a need. A free place wins; else whoever has the least priority gives way, if that is
 * less than this need has. Without a chain, nobody who comes later finds one by way of those that were reached.
 */
function chainFrom(need: number, board: Board): Chain | null {
  const { free, held, left } = board
  const reached: number[] = []
  let [end, givesWay] = [nobody, need]
  look(need, board, reached)
  for (const volunteer of reached) {
    const taken = held[volunteer] ?? []
    if (taken.length < (free[volunteer] ?? 0)) {
      ;[end, givesWay] = [volunteer, nobody]
      break
    }
    for (const other of taken) {
      if (other > givesWay) [end, givesWay] = [volunteer, other]
      look(other, board, reached)
    }
  }
  if (end === nobody) return null
  left.push(...reached)
  return { end, givesWay }
}

function follow({ to, held, via }: Board, need: number, { end, givesWay }: Chain): void {
  let leaving = givesWay
  for (let volunteer = end; ;) {
    const mover = via[volunteer] ?? need
    const from = to[mover] ?? nobody
    held[volunteer] = [...(held[volunteer] ?? []).filter((other) => other !== leaving), mover]
    to[mover] = volunteer
    if (mover === need) break
    leaving = mover
    volunteer = from
  }
  if (givesWay !== nobody) to[givesWay] = nobody
}

/** Pairs and places of an act as numbers; what is open already, or not there, is left out. */
function changesOf(
  act: PossibleAct,
  { problem, open }: Board,
): { pairs: number[]; places: [number, number][] } {
  const { needAt, volunteerAt, volunteers } = problem
  return {
    pairs: act.opens.flatMap(({ needId, volunteerId }) => {
      const [need, volunteer] = [needAt.get(needId), volunteerAt.get(volunteerId)]
      if (need === undefined || volunteer === undefined) return []
      const pair = need * volunteers.length + volunteer
      return open[pair] === 1 ? [] : [pair]
    }),
    places: act.places.flatMap(({ volunteerId, count }): [number, number][] => {
      const volunteer = volunteerAt.get(volunteerId)
      return volunteer === undefined || count <= 0 ? [] : [[volunteer, count]]
    }),
  }
}

/** Per need by priority 1 when it has somebody. */
const servedIn = (to: Int32Array): Uint8Array =>
  Uint8Array.from(to, (volunteer) => (volunteer === nobody ? 0 : 1))

/**
 * The needs that are served after an act. They are a best set by priority before it; each need that waits is added in
 * turn, and whoever has the least priority among those that it competes with stays behind (the exchange of a
 * transversal matroid). That gives the best set after it, as planning anew would.
 */
function servedAfter(act: PossibleAct, { board, waiting, stuck }: Base): Uint8Array {
  const { pairs, places } = changesOf(act, board)
  const columns = stuck.length
  const matters =
    places.some(([volunteer]) => stuck[volunteer] === 1) ||
    pairs.some((pair) => {
      const from = board.to[Math.floor(pair / columns)] ?? nobody
      return from === nobody || stuck[from] === 1
    })
  if (!matters) return servedIn(board.to)
  const free = board.free.slice()
  for (const [volunteer, count] of places) free[volunteer] = (free[volunteer] ?? 0) + count
  const changed = { ...board, free, to: board.to.slice(), held: [...board.held], left: [...board.left] }
  for (const pair of pairs) board.open[pair] = 1
  for (const need of waiting) {
    const chain = chainFrom(need, changed)
    if (chain !== null) follow(changed, need, chain)
  }
  for (const pair of pairs) board.open[pair] = 0
  return servedIn(changed.to)
}

const sum = (served: Uint8Array): number => served.reduce((total, one) => total + one, 0)

/** Whose first need by priority is served where the other's is not. */
function coverageOrder(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((served, need) => served !== b[need])
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}

/**
 * For each single act, who would be served in the best plan after it and is not now: the act that serves most more
 * needs first, then by priority of those needs, then by key. Locked choices stay as they are; a lock that cannot be
 * kept now is left out of the comparison. An act never serves fewer, but somebody with priority may take a place.
 */
export function whatHelpsMost(input: PlanInput, acts: readonly PossibleAct[]): Help[] {
  const base = baseOf(input)
  const now = servedIn(base.board.to)
  const inNow = sum(now)
  const changedTo = (served: Uint8Array, wanted: number): string[] =>
    base.board.problem.needs.flatMap(({ id }, need) =>
      served[need] === wanted && now[need] !== wanted ? [id] : [],
    )
  return acts
    .map((act) => {
      const served = servedAfter(act, base)
      return { actKey: act.actKey, served, frees: sum(served) - inNow }
    })
    .sort((a, b) => b.frees - a.frees || coverageOrder(a.served, b.served) || textOrder(a.actKey, b.actKey))
    .map(({ actKey, served, frees }) => ({
      actKey,
      frees,
      gaining: changedTo(served, 1),
      losing: changedTo(served, 0),
    }))
}
