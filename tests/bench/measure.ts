import { performance } from 'node:perf_hooks'

export interface Pair {
  /** Milliseconds, of the median or the asked percentile. */
  readonly product: number
  readonly raw: number
  readonly ratio: number
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

async function time(work: () => unknown): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/**
 * Runs the product's way and the raw way in turn, so that both meet the same machine, and compares their medians
 * (or another part: 0.95 for the slowest of twenty). The first rounds are not counted.
 */
export async function pair(
  rounds: number,
  product: (round: number) => unknown,
  raw: (round: number) => unknown,
  part = 0.5,
): Promise<Pair> {
  const times: { product: number[]; raw: number[] } = { product: [], raw: [] }
  const warmUp = Math.ceil(rounds / 5)
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const took = { product: await time(() => product(round)), raw: await time(() => raw(round)) }
    if (round < warmUp) continue
    times.product.push(took.product)
    times.raw.push(took.raw)
  }
  const sorted = (list: number[]) => list.sort((a, b) => a - b)
  const [product_, raw_] = [at(sorted(times.product), part), at(sorted(times.raw), part)]
  return { product: product_, raw: raw_, ratio: product_ / raw_ }
}

/** A table that a person can read and paste. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')
}
