import { useState } from 'react'

export interface More<T> {
  readonly shown: readonly T[]
  /** How many the next press brings; 0: all are there. */
  readonly next: number
  readonly showMore: () => void
}

/** A long list in pieces of `step`: what was shown stays, so that the cursor never loses its place. */
export function useMore<T>(all: readonly T[], step: number): More<T> {
  const [count, setCount] = useState(step)
  return {
    shown: all.slice(0, count),
    next: Math.max(0, Math.min(step, all.length - count)),
    showMore: () => setCount(count + step),
  }
}
