import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { launch } from '../e2e/support/launcher.ts'

/** Highest resident memory that the main process ever had, in MiB; null where the system does not tell. */
function peakMemory(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return line === undefined ? null : Math.round(Number(line) / 1024)
  } catch {
    return null
  }
}

/** From starting the program to a first screen that can be typed in, five starts. */
export async function windowTimes(): Promise<string[][]> {
  const took: number[] = []
  let peak: number | null = null
  let which = ''
  for (let start = 0; start < 5; start += 1) {
    const begin = performance.now()
    const app = await launch()
    await app.firstPage.getByRole('heading', { level: 1 }).waitFor()
    took.push(performance.now() - begin)
    peak = peakMemory(app.pid)
    which = app.which
    await app.close()
  }
  took.sort((a, b) => a - b)
  return [
    ['window', 'ms'],
    [`start to first screen, median of 5 (${which})`, (took[2] ?? Number.NaN).toFixed(0)],
    ['peak memory of main, MiB', String(peak ?? 'unknown')],
  ]
}
