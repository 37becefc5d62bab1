import type { FieldCode } from '#main/contract/field-codes.ts'
import type { FieldIssue } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'

/** Turns what somebody typed into a value, or says what is in the way. */
export type FieldReader<V> = (text: string) => Result<V, { readonly code: FieldCode }>
export type FieldReaders = Readonly<Record<string, FieldReader<unknown>>>

type Named<K> = K extends `${infer Base}Text` ? Base : K
type ValueRead<R> = R extends (text: string) => infer Read
  ? Extract<Read, { readonly ok: true }> extends { readonly value: infer V }
    ? V
    : never
  : never

/** Changes after reading: `amountText` has become `amount`, a field without a reader is as it was but for its ends. */
export type ReadChanges<C, R> = {
  readonly [K in keyof C as Named<K>]?: (K extends keyof R ? ValueRead<R[K]> : C[K]) | undefined
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)

/** Changes of which nothing has to be read: only the ends of texts are tidied. */
export const trimEnds = <C extends object>(changes: C): C =>
  // The same keys with the same kinds of values, which the compiler cannot follow.
  Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, trimmed(value)])) as C

/** Reads every typed field of a change. One that cannot be read refuses the whole, with an issue for each such field. */
export function readChanges<C extends object, R extends FieldReaders>(
  changes: C,
  readers: R,
): Result<ReadChanges<C, R>, readonly FieldIssue[]> {
  const issues: FieldIssue[] = []
  const read: [string, unknown][] = []
  for (const [field, value] of Object.entries(changes)) {
    const reader = readers[field]
    if (reader === undefined || typeof value !== 'string') {
      read.push([field, trimmed(value)])
      continue
    }
    const outcome = reader(value)
    if (outcome.ok) read.push([field.replace(/Text$/, ''), outcome.value])
    else issues.push({ path: `changes.${field}`, code: outcome.failure.code })
  }
  // The keys were renamed one by one, which the compiler cannot follow.
  return issues.length > 0 ? fail(issues) : ok(Object.fromEntries(read) as ReadChanges<C, R>)
}

/** The same for a call whose fields stand beside each other instead of under `changes`. */
export function readFields<C extends object, R extends FieldReaders>(
  fields: C,
  readers: R,
): Result<ReadChanges<C, R>, readonly FieldIssue[]> {
  const read = readChanges(fields, readers)
  if (read.ok) return read
  return fail(read.failure.map(({ path, code }) => ({ path: path.replace(/^changes\./, ''), code })))
}
