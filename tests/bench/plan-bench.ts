import munkres from 'munkres'
import { whatHelpsMost, type PossibleAct } from '#main/features/matching/matching-plan-what-helps.rules.ts'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import type { PlanInput } from '#main/features/matching/matching-plan-shape.rules.ts'
import { exactCount, exactProgram, exactSolver } from '#tests/support/exact-solver.ts'
import { waitingListOf } from '#tests/support/plan-instances.ts'
import { pair, type Pair } from './measure.ts'

const size = { needs: 500, volunteers: 200, places: 4 }
const impossible = 1_000_000

function fail(): never {
  throw new Error('no list to measure')
}

/** The same list for a solver that knows only workers and jobs: a column per place, a high price where a rule excludes. */
function placesOf({ fits, volunteers }: PlanInput): number[][] {
  const columns = volunteers.flatMap(({ places }, at) => Array.from({ length: places }, () => at))
  return fits.map((row) => columns.map((at) => -(row[at] ?? -impossible)))
}

/** Two acts per volunteer: one more place, and a certificate that opens a third of the list. */
function actsFor({ needs, volunteers }: PlanInput): PossibleAct[] {
  return volunteers.flatMap(({ id: volunteerId }, at) => [
    { actKey: `place-${at}`, opens: [], places: [{ volunteerId, count: 1 }] },
    {
      actKey: `certificate-${at}`,
      opens: needs.filter((_, n) => n % 3 === at % 3).map(({ id: needId }) => ({ needId, volunteerId })),
      places: [],
    },
  ])
}

const show = (name: string, aim: string, { product, raw, ratio }: Pair): string[] => [
  name,
  product.toFixed(2),
  raw.toFixed(2),
  ratio.toFixed(2),
  aim,
]

/** Solvers that answer another question would be no comparison: each serves as many as we do. */
function mustAgree(input: PlanInput, table: readonly number[][], exact: number): void {
  const bare = munkres(table.map((row) => [...row]))
  const served = bare.filter(([need, place]) => (table[need]?.[place] ?? impossible) < impossible).length
  const ours = planFor(input).assignments.length
  if (ours !== served || ours !== exact) throw new Error('the benchmark compares different answers')
}

/**
 * The plan for 500 who wait and 200 volunteers with places, next to solvers of others on the same lists, which know
 * no priority and no ties. Making the tables and programs for them is not counted, reading our input is.
 */
export async function planTimes(): Promise<string[][]> {
  const highs = await exactSolver()
  const lists = [1, 2, 3, 4, 5].map((seed) => {
    const input = waitingListOf(seed, size)
    return { input, table: placesOf(input), program: exactProgram(input), acts: actsFor(input) }
  })
  for (const { input, table, program } of lists) mustAgree(input, table, exactCount(highs, program))
  const of = (round: number) => lists[round % lists.length] ?? fail()
  const plan = (round: number) => planFor(of(round).input)
  const bare = await pair(100, plan, (round) => munkres(of(round).table))
  const exact = await pair(15, plan, (round) => exactCount(highs, of(round).program))
  const helps = await pair(10, (round) => whatHelpsMost(of(round).input, of(round).acts), plan)
  return [
    ['500 waiting x 200 volunteers (median)', 'product ms', 'other ms', 'ratio', 'aim'],
    show('plan for all, to a bare assignment solver', '<= 3', bare),
    show('plan for all, to an exact solver', '<= 1', exact),
    show('what helps most of 400 acts, to one plan', '-', helps),
  ]
}
