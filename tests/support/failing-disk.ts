import type * as Fs from 'node:fs'

/** Which calls to the file system change something. */
const changing = ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync', 'mkdirSync'] as const

export interface FailingDisk {
  /** Calls since the disk was last told to count or fail. */
  calls: number
  /** Which call fails, from 1; null: none does. */
  failAt: number | null
  /** Like a crash: nothing after the failing call is done either. */
  forGood: boolean
}

export const newFailingDisk = (): FailingDisk => ({ calls: 0, failAt: null, forGood: false })

/** The file system, in which one call fails as on a full disk. For `vi.mock('node:fs')`. */
export const failing = (real: typeof Fs, disk: FailingDisk): typeof Fs => {
  const guard =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      disk.calls += 1
      const { failAt, forGood, calls } = disk
      if (failAt !== null && (forGood ? calls >= failAt : calls === failAt)) {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      }
      return act(...args)
    }
  const guarded = Object.fromEntries(
    changing.map((name) => [name, guard(real[name] as (...args: unknown[]) => unknown)]),
  )
  return Object.assign({}, real, guarded, { default: { ...real, ...guarded } })
}
