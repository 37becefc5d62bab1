import type { Notice } from '#main/app/ports.ts'

/** Longest wait for a page that has something to save; a page that hangs must not keep the window open. */
export const patienceMs = 1500

export interface UnsavedWork {
  /** Tells the page that its end is near and waits until it has saved what was being typed, or out of patience. */
  settle(): Promise<void>
  /** The page says that nothing is waiting any more. */
  settled(): void
}

/** @param tell sends a notice to the page */
export function createUnsavedWork(tell: (notice: Notice) => void): UnsavedWork {
  let waiting: (() => void) | undefined
  let current: Promise<void> | undefined
  return {
    settle() {
      current ??= new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs)
        waiting = () => {
          clearTimeout(timer)
          resolve()
        }
        tell({ kind: 'closing' })
      }).finally(() => {
        waiting = undefined
        current = undefined
      })
      return current
    },
    settled() {
      waiting?.()
    },
  }
}
