import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createPendingSaves, PendingSavesProvider, usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { ToastProvider, useToasts } from '#renderer/ui/Toast.tsx'
import { api, onNotice } from './api.ts'
import { appTexts } from './app.texts.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { readNotice } from './notices.ts'
import { Routes, UnlockRoute } from './routes.tsx'
import { createQueryClient, useAnswer } from './use-call.ts'

/** Everything that the window holds in memory is made here, so that a new page starts empty. */
export function App() {
  const [saves] = useState(createPendingSaves)
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <PendingSavesProvider saves={saves}>
        <ToastProvider>
          <ErrorBoundary>
            <Gate />
          </ErrorBoundary>
        </ToastProvider>
      </PendingSavesProvider>
    </QueryClientProvider>
  )
}

/** Shows the vault's door or what is behind it. */
function Gate() {
  const status = useAnswer(api.unlock.status, {})
  const { covered, lock } = useLocking()
  if (status.value === undefined) return <main aria-busy="true" aria-label={appTexts.starting} />
  if (status.value.state !== 'open') return <UnlockRoute status={status.value} />
  // Covered, not taken away: what is being typed is saved while nobody can read it any more.
  return (
    <div hidden={covered}>
      <Opened lock={lock} />
    </div>
  )
}

/** A new location each time the vault opens: it starts at Vandaag, not where somebody else left off. */
function Opened({ lock }: { readonly lock: () => void }) {
  const [location] = useState(() => memoryLocation({ path: '/' }))
  return (
    <Router hook={location.hook}>
      <Frame onLock={lock}>
        <ErrorBoundary>
          <Routes />
        </ErrorBoundary>
      </Frame>
    </Router>
  )
}

/** Ctrl+L and the notices of main: cover first, save what is being typed, then close. */
function useLocking(): { readonly covered: boolean; readonly lock: () => void } {
  const saves = usePendingSaves()
  const client = useQueryClient()
  const toasts = useToasts()
  const [covered, setCovered] = useState(false)

  const uncover = useCallback(() => {
    toasts.clear()
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'unlock' })
    void client.invalidateQueries({ queryKey: ['unlock', 'status'] }).finally(() => setCovered(false))
  }, [client, toasts])
  const lock = useCallback(() => {
    setCovered(true)
    void saves
      .flushAll()
      .then(() => api.unlock.lock({}))
      .finally(uncover)
  }, [saves, uncover])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'l') return
      event.preventDefault()
      lock()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [lock])
  useEffect(
    () =>
      onNotice((notice) => {
        const kind = readNotice(notice)
        if (kind === 'locked') uncover()
        if (kind === 'changed') void client.invalidateQueries()
        if (kind === 'closing') void saves.flushAll().finally(() => void api.window.settled({}))
      }),
    [client, saves, uncover],
  )
  return { covered, lock }
}
