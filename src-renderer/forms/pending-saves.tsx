import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'

/** Everything on the screen that may hold words that are not in the vault yet. */
export interface PendingSaves {
  /** Returns the function that takes it off the list. */
  readonly add: (flush: () => Promise<void>) => () => void
  /** Saves all of it now: before locking, before closing, before a preview. */
  readonly flushAll: () => Promise<void>
  readonly noteSaved: (savedAt: string) => void
  /** Instant of the newest save of this sitting; null before the first. */
  readonly lastSavedAt: () => string | null
  readonly subscribe: (listener: () => void) => () => void
}

export function createPendingSaves(): PendingSaves {
  const flushes = new Set<() => Promise<void>>()
  const listeners = new Set<() => void>()
  let last: string | null = null
  return {
    add: (flush) => {
      flushes.add(flush)
      return () => void flushes.delete(flush)
    },
    flushAll: async () => {
      await Promise.all([...flushes].map((flush) => flush()))
    },
    noteSaved: (savedAt) => {
      last = savedAt
      for (const listener of listeners) listener()
    },
    lastSavedAt: () => last,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const PendingSavesContext = createContext<PendingSaves | null>(null)

interface ProviderProps {
  readonly saves: PendingSaves
  readonly children: ReactNode
}
export function PendingSavesProvider({ saves, children }: ProviderProps) {
  return <PendingSavesContext value={saves}>{children}</PendingSavesContext>
}

export function usePendingSaves(): PendingSaves {
  const saves = useContext(PendingSavesContext)
  if (saves === null) throw new Error('usePendingSaves outside PendingSavesProvider')
  return saves
}

/** Instant of the newest save, for the one line on a screen that says "opgeslagen om 14:32". */
export function useLastSaved(): string | null {
  const { subscribe, lastSavedAt } = usePendingSaves()
  return useSyncExternalStore(subscribe, lastSavedAt)
}
