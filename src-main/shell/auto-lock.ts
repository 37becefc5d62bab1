/** What the operating system tells about the person at the laptop. */
export interface Presence {
  /** Seconds since the last key or mouse movement, anywhere on the laptop. */
  idleSeconds(): number
  onSuspend(listener: () => void): void
  onScreenLock(listener: () => void): void
}

export interface AutoLockParts {
  readonly presence: Presence
  readonly lockAfterSeconds: () => number
  /** Called when the person is away; calling it while locked does nothing. */
  readonly lock: () => void
  /** Runs the check again and again; returns what stops it. */
  readonly repeat: (check: () => void) => () => void
}

/** Locks when nobody has touched the laptop for a while, when it goes to sleep and when its screen is locked. */
export function startAutoLock({ presence, lockAfterSeconds, lock, repeat }: AutoLockParts): () => void {
  presence.onSuspend(lock)
  presence.onScreenLock(lock)
  return repeat(() => {
    if (presence.idleSeconds() >= lockAfterSeconds()) lock()
  })
}
