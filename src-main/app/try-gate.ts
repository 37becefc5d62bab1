import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { createAttemptLog, secondsToWait } from '#main/vault/attempts.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'
import type { Ports } from './ports.ts'

/** Slows down whoever guesses passphrases. */
export interface TryGate {
  /** Whole seconds until the next try counts. */
  waitSeconds(): number
  /** Lets one try through when its time has come, and counts a wrong one (null). */
  tried<T>(attempt: () => Promise<T | null>): Promise<Result<T, Failure<'must-wait' | 'wrong-passphrase'>>>
  /** Wrong tries so far. */
  wrongTries(): number
  clear(): void
}

export const createTryGate = (
  { clock, logger }: Pick<Ports, 'clock' | 'logger'>,
  folder: string,
): TryGate => {
  const log = createAttemptLog(vaultPaths(folder).attempts)
  const waitSeconds = (): number => {
    const now = clock.now()
    return secondsToWait(log.read(now), now)
  }
  return {
    waitSeconds,
    tried: async (attempt) => {
      const before = waitSeconds()
      if (before > 0) return fail({ code: 'must-wait', detail: { waitSeconds: before } })
      const value = await attempt()
      if (value !== null) return ok(value)
      log.addWrong(clock.now())
      logger.event('wrong-passphrase')
      return fail({ code: 'wrong-passphrase', detail: { waitSeconds: waitSeconds() } })
    },
    wrongTries: () => log.read(clock.now())?.count ?? 0,
    clear: () => log.clear(),
  }
}
