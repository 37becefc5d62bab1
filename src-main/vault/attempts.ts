import { readFileSync, rmSync } from 'node:fs'
import { writeDurably } from './durable-file.ts'

/** Wrong tries since the last right one. */
export interface Attempts {
  readonly count: number
  /** ISO instant of the last wrong try. */
  readonly lastAt: string
}

const longestWaitSeconds = 60

/** 1, 2, 4 … 60 seconds after the first, second, third … wrong try. */
export const delayAfter = (count: number): number =>
  count <= 0 ? 0 : Math.min(longestWaitSeconds, 2 ** Math.min(count - 1, 30))

/**
 * Whole seconds until the next try counts. A clock that was put back starts the wait again from now instead of
 * stretching it; one that was put forward shortens it, which a thief with the file does not need.
 */
export const secondsToWait = (attempts: Attempts | null, now: string): number => {
  if (attempts === null) return 0
  const delay = delayAfter(attempts.count)
  const passed = (Date.parse(now) - Date.parse(attempts.lastAt)) / 1000
  if (Number.isNaN(passed) || passed < 0) return delay
  return Math.max(0, Math.ceil(delay - passed))
}

const parse = (text: string): Attempts | null => {
  const json: unknown = JSON.parse(text)
  if (typeof json !== 'object' || json === null || !('count' in json) || !('lastAt' in json)) return null
  const { count, lastAt } = json
  return typeof count === 'number' && typeof lastAt === 'string' ? { count, lastAt } : null
}

/** Remembers wrong tries beside the vault, so that starting again does not help. */
export interface AttemptLog {
  read(now: string): Attempts | null
  /** Counts one more and answers how many that makes. */
  addWrong(now: string): Attempts
  clear(): void
}

/** @param path of the file; where it cannot be written the count lasts as long as the program. */
export const createAttemptLog = (path: string): AttemptLog => {
  let known: Attempts | null = null
  const load = (): Attempts | null => {
    try {
      return parse(readFileSync(path, 'utf8'))
    } catch {
      return null
    }
  }
  const keep = (attempts: Attempts): Attempts => {
    known = attempts
    try {
      writeDurably(path, new TextEncoder().encode(`${JSON.stringify(attempts)}\n`))
    } catch {
      // A full or write-protected disk must not become a way around the wait, nor a way to be locked out.
    }
    return attempts
  }
  const read = (now: string): Attempts | null => {
    const onDisk = load()
    // Deleting the file while the program runs does not help either.
    const latest = known !== null && known.count > (onDisk?.count ?? 0) ? known : onDisk
    if (latest === null) return null
    return Date.parse(now) < Date.parse(latest.lastAt) ? keep({ ...latest, lastAt: now }) : latest
  }
  return {
    read,
    addWrong: (now) => keep({ count: (read(now)?.count ?? 0) + 1, lastAt: now }),
    clear: () => {
      known = null
      try {
        rmSync(path, { force: true })
      } catch {
        // Write-protected: the wait that is left runs out by itself.
      }
    },
  }
}
