import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'

/** What a change answers: when it was kept, or why not. Every `amend…` call of the contract fits. */
export type SaveReply = Result<{ readonly savedAt: string }, Failure>

/** What the queue tells the field. */
export type SaveEvent<T> =
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly value: T; readonly savedAt: string }
  /** `value` is what was offered, so that it can be kept as a draft. */
  | { readonly kind: 'refused'; readonly value: T; readonly failure: Failure }
  | { readonly kind: 'waiting'; readonly failure: Failure }

/** Milliseconds. */
export interface SavePace {
  /** Rest before a save; 0 saves at once. */
  readonly rest: number
  /** At the latest this long after the first unsaved key, however fast somebody types. */
  readonly atMost: number
  /** Pauses between tries after a failure that may pass (full disk, surprise). The last one repeats. */
  readonly retries: readonly number[]
}

/** The two ends of a queue; a field gives new ones whenever it is drawn. */
export interface SaveEnds<T> {
  readonly save: (value: T) => Promise<SaveReply>
  /** Of a refusal it returns when the text is kept as a draft: until then it counts as not saved. */
  readonly tell: (event: SaveEvent<T>) => void | Promise<unknown>
}

/** Failures that say nothing about what was typed, so that trying again makes sense. */
const passing: readonly string[] = ['unexpected', 'disk-full']
/** The call itself did not come back: main is restarting or gone. The text stays and is offered again. */
const lost: SaveReply = { ok: false, failure: { code: 'unexpected' } }

type Timer = ReturnType<typeof setTimeout>

/**
 * Carries one field into the vault: the newest value always wins, never two saves at once, and nothing is given up on
 * except by a refusal that only the writer can mend. Knows no React, so that it can be tried without a screen.
 */
export class SaveQueue<T> {
  readonly #pace: SavePace
  #ends: SaveEnds<T> | null = null
  #pending: { readonly value: T } | null = null
  #running: Promise<void> | null = null
  #restTimer: Timer | undefined
  #capTimer: Timer | undefined
  #failures = 0

  constructor(pace: SavePace) {
    this.#pace = pace
  }

  connect(ends: SaveEnds<T>): void {
    this.#ends = ends
  }

  offer(value: T): void {
    this.#pending = { value }
    this.#failures = 0
    void this.#ends?.tell({ kind: 'typing' })
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => void this.flush(), this.#pace.rest)
    this.#capTimer ??= setTimeout(() => void this.flush(), this.#pace.atMost)
  }

  /** Saves now what is not saved yet; resolves when it is kept, refused, or put aside to try again. */
  async flush(): Promise<void> {
    this.#stopTimers()
    while (this.#running !== null) await this.#running
    if (this.#pending === null || this.#ends === null) return
    const { value } = this.#pending
    this.#pending = null
    this.#running = this.#saveOnce(value, this.#ends)
    await this.#running
  }

  async #saveOnce(value: T, { save, tell }: SaveEnds<T>): Promise<void> {
    void tell({ kind: 'saving' })
    const reply = await save(value).catch(() => lost)
    this.#running = null
    if (!reply.ok && passing.includes(reply.failure.code)) return this.#tryAgainLater(value, reply.failure)
    this.#failures = 0
    // Something newer was typed meanwhile: what became of this one is no longer news.
    if (this.#pending !== null) return
    if (reply.ok) await tell({ kind: 'saved', value, savedAt: reply.value.savedAt })
    else await tell({ kind: 'refused', value, failure: reply.failure })
  }

  #tryAgainLater(value: T, failure: Failure): void {
    this.#pending ??= { value }
    const { retries } = this.#pace
    const pause = retries[Math.min(this.#failures, retries.length - 1)] ?? 5_000
    this.#failures += 1
    void this.#ends?.tell({ kind: 'waiting', failure })
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
