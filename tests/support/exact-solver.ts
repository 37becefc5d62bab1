import loadHighs, { type Highs, type Model, type ModelData } from 'highs'
import type { PlanInput, PlanNeed } from '#main/features/matching/matching-plan-shape.rules.ts'

/** A pair that may be: places in `needs` and `volunteers` as given, and its points. */
interface Column {
  readonly need: number
  readonly volunteer: number
  readonly points: number
  readonly locked: boolean
}

/** Somebody else's solver of linear programs. Who tests against it trusts neither our search nor our prices. */
export const exactSolver = (): Promise<Highs> => loadHighs()

function columnsOf({ needs, volunteers, fits, locks, forbidden }: PlanInput): Column[] {
  const keyOf = (needId: string, volunteerId: string): string => `${needId} ${volunteerId}`
  const out = new Set(forbidden.map((pair) => keyOf(pair.needId, pair.volunteerId)))
  const kept = new Set(locks.map((pair) => keyOf(pair.needId, pair.volunteerId)))
  return needs.flatMap(({ id }, need) =>
    volunteers.flatMap((other, volunteer) => {
      const points = fits[need]?.[volunteer] ?? null
      const key = keyOf(id, other.id)
      return points === null || out.has(key) ? [] : [{ need, volunteer, points, locked: kept.has(key) }]
    }),
  )
}

/** At most one volunteer per need, at most the places per volunteer. Its corners are whole numbers. */
function modelOf(columns: readonly Column[], input: PlanInput, costs: number[]): ModelData {
  const numRows = input.needs.length + input.volunteers.length
  return {
    numCols: columns.length,
    numRows,
    colCost: costs,
    colLower: columns.map(({ locked }) => (locked ? 1 : 0)),
    colUpper: columns.map(() => 1),
    rowLower: Array.from({ length: numRows }, () => 0),
    rowUpper: [...input.needs.map(() => 1), ...input.volunteers.map(({ places }) => places)],
    matrix: {
      format: 'csc',
      numRows,
      numCols: columns.length,
      starts: Array.from({ length: columns.length + 1 }, (_, i) => 2 * i),
      indices: columns.flatMap(({ need, volunteer }) => [need, input.needs.length + volunteer]),
      values: columns.flatMap(() => [1, 1]),
    },
  }
}

function solve(model: Model, highs: Highs): number {
  model.run()
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('not solved')
  return model.getObjectiveValue()
}

function wholeNumber(value: number): number {
  const whole = Math.round(value)
  if (Math.abs(whole - value) > 1e-6) throw new Error('the solver found no whole number')
  return whole + 0
}

const byPriority = (a: PlanNeed, b: PlanNeed): number =>
  a.urgencyRank - b.urgencyRank || b.waitingDays - a.waitingDays || (a.id < b.id ? -1 : 1)

/** First, by priority, one program per need: can it be served beside those before it? Then the points. */
export function exactValue(highs: Highs, input: PlanInput): { coverage: boolean[]; totalFit: number } {
  const columns = columnsOf(input)
  const every = { kind: 'set' as const, indices: columns.map((_, place) => place) }
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    model.passModel(
      modelOf(
        columns,
        input,
        columns.map(() => 0),
      ),
    )
    const coverage = input.needs.toSorted(byPriority).map(({ id }) => {
      const row = input.needs.findIndex((need) => need.id === id)
      model.changeColsCost(
        every,
        columns.map(({ need }) => (need === row ? -1 : 0)),
      )
      const served = wholeNumber(-solve(model, highs)) === 1
      model.changeRowBounds(row, served ? 1 : 0, served ? 1 : 0)
      return served
    })
    model.changeColsCost(
      every,
      columns.map(({ points }) => -points),
    )
    return { coverage, totalFit: wholeNumber(-solve(model, highs)) }
  })
}

const served = 1_000_000

/** Only as many as possible, then points: one program, for measuring. */
export function exactProgram(input: PlanInput): ModelData {
  const columns = columnsOf(input)
  return modelOf(
    columns,
    input,
    columns.map(({ points }) => -served - points),
  )
}

/** How many are served. */
export const exactCount = (highs: Highs, program: ModelData): number =>
  highs.withModel((model) => {
    model.options.set({ output_flag: false })
    model.passModel(program)
    return Math.round(-solve(model, highs) / served)
  })
