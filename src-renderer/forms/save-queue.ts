import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'

/** What a change answers: when it was kept, or why not. Every `amend…` call of the contract fits. */
export type SaveReply = Result<{ readonly savedAt: string }, Failure>

/** What the queue tells the field. `text` of a refusal is what was offered, so that it can be kept as a draft. */
export type SaveEvent<T> =
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly value: T; readonly savedAt: string }
  | { readonly kind: 'refused'; readonly value: T; readonly failure: Failure }
  | { readonly kind: 'waiting'; readonly failure: Failure }

export interface SaveQueueParts<T> {
  readonly save: (value: T) => Promise<SaveReply>
  readonly tell: (event: SaveEvent<T>) => void
  /** Milliseconds of rest before a save; 0 saves at once. */
  readonly rest: number
  /** At the latest this long after the first unsaved key, however fast somebody types. */
  readonly atMost: number
  /** Pauses between tries after a failure that may pass (full disk, surprise). The last one repeats. */
  readonly retries: readonly number[]
}

/** Failures that say nothing about what was typed, so that trying again makes sense. */
const passing: readonly string[] = ['unexpected', 'disk-full']

type Timer = ReturnType<typeof setTimeout>

/**
 * Carries one field into the vault: the newest value always wins, never two saves at once, and nothing is given up on
 * except by a refusal that only the writer can mend. Knows no React, so that it can be tried without a screen.
 */
export class SaveQueue<T> {
  readonly #parts: SaveQueueParts<T>
  #pending: { readonly value: T } | null = null
  #running: Promise<void> | null = null
  #restTimer: Timer | undefined
  #capTimer: Timer | undefined
  #failures = 0

  constructor(parts: SaveQueueParts<T>) {
    this.#parts = parts
  }

  /** True while something typed is not in the vault yet. */
  get busy(): boolean {
    return this.#pending !== null || this.#running !== null
  }

  offer(value: T): void {
    this.#pending = { value }
    this.#failures = 0
    this.#parts.tell({ kind: 'typing' })
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => void this.flush(), this.#parts.rest)
    this.#capTimer ??= setTimeout(() => void this.flush(), this.#parts.atMost)
  }

  /** Saves now what is not saved yet; resolves when it is kept, refused, or put aside to try again. */
  async flush(): Promise<void> {
    this.#stopTimers()
    if (this.#running !== null) await this.#running
    if (this.#pending === null) return
    const run = this.#saveOnce(this.#pending.value)
    this.#pending = null
    this.#running = run
    await run
  }

  /** Forgets what waits; for a field that is taken off the screen after its last flush. */
  stop(): void {
    this.#stopTimers()
  }

  async #saveOnce(value: T): Promise<void> {
    this.#parts.tell({ kind: 'saving' })
    const reply = await this.#parts.save(value).catch(() => lost)
    this.#running = null
    if (reply.ok) {
      this.#failures = 0
      if (this.#pending === null) this.#parts.tell({ kind: 'saved', value, savedAt: reply.value.savedAt })
    } else if (passing.includes(reply.failure.code)) {
      this.#tryAgainLater(value, reply.failure)
    } else if (this.#pending === null) {
      this.#parts.tell({ kind: 'refused', value, failure: reply.failure })
    }
  }

  #tryAgainLater(value: T, failure: Failure): void {
    // Something newer was typed meanwhile: that goes instead.
    this.#pending ??= { value }
    const { retries } = this.#parts
    const pause = retries[Math.min(this.#failures, retries.length - 1)] ?? 5_000
    this.#failures += 1
    this.#parts.tell({ kind: 'waiting', failure })
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => void this.flush(), pause)
  }

  #stopTimers(): void {
    clearTimeout(this.#restTimer)
    clearTimeout(this.#capTimer)
    this.#restTimer = undefined
    this.#capTimer = undefined
  }
}

/** The call itself did not come back: main is restarting or gone. The text stays and is offered again. */
const lost: SaveReply = { ok: false, failure: { code: 'unexpected' } }
