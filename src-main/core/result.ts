/** Outcome of something that may be refused. Plain data without methods, so that it survives every boundary. */
export type Result<T, F> = Ok<T> | Failed<F>
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}
export interface Failed<F> {
  readonly ok: false
  readonly failure: F
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const fail = <F>(failure: F): Failed<F> => ({ ok: false, failure })

/** True for a refusal, of a value of which nothing is known yet. */
export const isFailed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'failure' in value
