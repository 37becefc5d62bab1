import { useState } from 'react'

export interface Some<T> {
  readonly shown: readonly T[]
  /** How many are not shown. */
  readonly left: number
  readonly more: () => void
}

/** Rows of a table at a time. */
export const tableStep = 50

/** The first rows of a long list, and more on request: what comes far down is seldom wanted. */
export function useSome<T>(rows: readonly T[], step: number): Some<T> {
  const [limit, setLimit] = useState(step)
  const shown = rows.slice(0, limit)
  return { shown, left: rows.length - shown.length, more: () => setLimit(limit + step) }
}
