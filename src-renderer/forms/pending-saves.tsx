import { createContext, useContext, type ReactNode } from 'react'

/** Everything on the screen that may hold words that are not in the vault yet. */
export interface PendingSaves {
  /** Returns the function that takes it off the list. */
  readonly add: (flush: () => Promise<void>) => () => void
  /** Saves all of it now: before locking, before closing, before a preview. */
  readonly flushAll: () => Promise<void>
}

export function createPendingSaves(): PendingSaves {
  const flushes = new Set<() => Promise<void>>()
  return {
    add: (flush) => {
      flushes.add(flush)
      return () => void flushes.delete(flush)
    },
    flushAll: async () => {
      await Promise.all([...flushes].map((flush) => flush()))
    },
  }
}

const PendingSavesContext = createContext<PendingSaves | null>(null)

export function PendingSavesProvider({
  saves,
  children,
}: {
  readonly saves: PendingSaves
  readonly children: ReactNode
}) {
  return <PendingSavesContext value={saves}>{children}</PendingSavesContext>
}

export function usePendingSaves(): PendingSaves {
  const saves = useContext(PendingSavesContext)
  if (saves === null) throw new Error('usePendingSaves outside PendingSavesProvider')
  return saves
}
