import {
  textOrder,
  type LockObstacle,
  type LockProblem,
  type PlanInput,
  type PlanNeed,
  type PlanPair,
  type PlanVolunteer,
} from './matching-plan-shape.rules.ts'

const mostPoints = 1000
/** In `fit`: these two are not put together. */
export const shut = -2_147_483_648
export const nobody = -1

/** The input in one fixed order, with numbers for ids and with the locked choices taken out. */
export interface Problem {
  /** By priority. */
  readonly needs: readonly PlanNeed[]
  /** By name. */
  readonly volunteers: readonly PlanVolunteer[]
  readonly needAt: ReadonlyMap<string, number>
  readonly volunteerAt: ReadonlyMap<string, number>
  /** Points of need n and volunteer v at `n * volunteers.length + v`, or `shut`. */
  readonly fit: Int32Array
  /** Per need the volunteer it is locked to, or `nobody`. */
  readonly lockedTo: Int32Array
  /** Per volunteer the places that no lock takes. */
  readonly free: Int32Array
  /** Per volunteer: 0 never asked, 1 asked longest ago; who was asked on one day share a number. */
  readonly askedRank: Int32Array
  readonly lockProblems: readonly LockProblem[]
}

const byPriority = (a: PlanNeed, b: PlanNeed): number =>
  a.urgencyRank - b.urgencyRank ||
  b.waitingDays - a.waitingDays ||
  textOrder(a.tieKey, b.tieKey) ||
  textOrder(a.id, b.id)

const byName = (a: PlanVolunteer, b: PlanVolunteer): number =>
  textOrder(a.sortKey, b.sortKey) || textOrder(a.id, b.id)

function numbered(ids: readonly { readonly id: string }[]): Map<string, number> {
  const places = new Map(ids.map(({ id }, place) => [id, place]))
  if (places.size !== ids.length) throw new RangeError('an id occurs twice')
  return places
}

function whole(value: number, from: number, to: number): number {
  if (!Number.isInteger(value) || value < from || value > to) throw new RangeError('a number out of range')
  return value
}

function fitTable(
  input: PlanInput,
  needAt: Map<string, number>,
  volunteerAt: Map<string, number>,
): Int32Array {
  const { needs, volunteers, fits, forbidden } = input
  if (fits.length !== needs.length) throw new RangeError('as many rows as needs')
  const table = new Int32Array(needs.length * volunteers.length).fill(shut)
  const columns = volunteers.map(({ id }) => volunteerAt.get(id) ?? 0)
  fits.forEach((row, given) => {
    if (row.length !== volunteers.length) throw new RangeError('as many columns as volunteers')
    const start = (needAt.get(needs[given]?.id ?? '') ?? 0) * volunteers.length
    for (let column = 0; column < row.length; column += 1) {
      const points = row[column] ?? null
      if (points !== null) table[start + (columns[column] ?? 0)] = whole(points, -mostPoints, mostPoints)
    }
  })
  for (const { needId, volunteerId } of forbidden) {
    const [need, volunteer] = [needAt.get(needId), volunteerAt.get(volunteerId)]
    if (need !== undefined && volunteer !== undefined) table[need * volunteers.length + volunteer] = shut
  }
  return table
}

function askedRanks(volunteers: readonly PlanVolunteer[]): Int32Array {
  const days = [...new Set(volunteers.map(({ lastAsked }) => lastAsked ?? ''))].filter((day) => day !== '')
  const rank = new Map(days.sort(textOrder).map((day, place) => [day, place + 1]))
  return Int32Array.from(volunteers, ({ lastAsked }) => (lastAsked === null ? 0 : (rank.get(lastAsked) ?? 0)))
}

type Unlocked = Omit<Problem, 'lockProblems'>

/** Holds a choice when it can be held; else what is in the way. Changes `lockedTo` and `free`. */
function tryLock(problem: Unlocked, { needId, volunteerId }: PlanPair): LockObstacle | null {
  const [need, volunteer] = [problem.needAt.get(needId), problem.volunteerAt.get(volunteerId)]
  if (need === undefined || volunteer === undefined) return 'not-there'
  if (problem.fit[need * problem.volunteers.length + volunteer] === shut) return 'not-allowed'
  if (problem.lockedTo[need] !== nobody) return problem.lockedTo[need] === volunteer ? null : 'locked-twice'
  const left = problem.free[volunteer] ?? 0
  if (left === 0) return 'no-place'
  problem.lockedTo[need] = volunteer
  problem.free[volunteer] = left - 1
  return null
}

/**
 * Brings the input in its fixed order and holds the locked choices, by priority and then by name. A choice that
 * breaks a hard rule, or finds no place, is named in `lockProblems` and left to the plan.
 */
export function problemOf(input: PlanInput): Problem {
  const needs = input.needs.toSorted(byPriority)
  const volunteers = input.volunteers.toSorted(byName)
  const [needAt, volunteerAt] = [numbered(needs), numbered(volunteers)]
  const unlocked = {
    needs,
    volunteers,
    needAt,
    volunteerAt,
    fit: fitTable(input, needAt, volunteerAt),
    lockedTo: new Int32Array(needs.length).fill(nobody),
    free: Int32Array.from(volunteers, ({ places }) => whole(places, 0, 100_000)),
    askedRank: askedRanks(volunteers),
  }
  const place = (at: Map<string, number>, id: string): number => at.get(id) ?? Number.MAX_SAFE_INTEGER
  const locks = input.locks.toSorted(
    (a, b) =>
      place(needAt, a.needId) - place(needAt, b.needId) ||
      place(volunteerAt, a.volunteerId) - place(volunteerAt, b.volunteerId) ||
      textOrder(a.needId, b.needId) ||
      textOrder(a.volunteerId, b.volunteerId),
  )
  const lockProblems = locks.flatMap(({ needId, volunteerId }) => {
    const why = tryLock(unlocked, { needId, volunteerId })
    return why === null ? [] : [{ needId, volunteerId, why }]
  })
  return { ...unlocked, lockProblems }
}
