import type { FactMark } from '#main/core/fact.ts'
import { dayColumn } from './columns.ts'
import type { MarkColumns } from './row-types.ts'

type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Leaves out what was not given: a change touches only the columns it names. */
export function given<T extends object>(values: Loosely<T>): Partial<T> {
  // Leaving keys out of an object cannot be followed by the compiler; the values are the same.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Columns for the parts of a mark that were changed. A receiver is kept only with the sharing that names one. */
export function fromMarkChanges(mark: Loosely<FactMark>): Partial<MarkColumns> {
  const receiver = mark.sharing !== undefined && mark.sharing !== 'not-to' ? null : mark.notToReceiverId
  return given<MarkColumns>({
    source: mark.source,
    source_day: mark.sourceDay === undefined ? undefined : dayColumn(mark.sourceDay),
    sharing: mark.sharing,
    not_to_receiver_id: receiver,
  })
}
