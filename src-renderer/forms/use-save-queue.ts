import { useEffect, useState } from 'react'
import type { FieldState } from '#renderer/ui/field-state.ts'
import { failureText } from './failure-messages.ts'
import { messageFor } from './field-messages.ts'
import { usePendingSaves } from './pending-saves.tsx'
import { SaveQueue, type SaveEvent, type SavePace, type SaveReply } from './save-queue.ts'

export interface SaveStatus {
  readonly state: FieldState
  readonly savedAt: string | null
  readonly message: string | null
}
export interface SaveQueueParts<T> {
  readonly save: (value: T) => Promise<SaveReply>
  readonly path: string
  readonly pace: SavePace
  /** Hears every event after the status has been worked out. */
  readonly heard?: (event: SaveEvent<T>) => void | Promise<unknown>
}

/** A queue that lives as long as its field, empties itself when the field goes, and is on the list of what may not be lost. */
export function useSaveQueue<T>({
  save,
  path,
  pace,
  heard,
}: SaveQueueParts<T>): readonly [SaveQueue<T>, SaveStatus] {
  const saves = usePendingSaves()
  const [queue] = useState(() => new SaveQueue<T>(pace))
  const [status, setStatus] = useState<SaveStatus>({ state: 'idle', savedAt: null, message: null })
  useEffect(() => {
    queue.connect({
      save,
      tell: (event) => {
        setStatus((before) => statusAfter(before, event, path))
        if (event.kind === 'saved') saves.noteSaved(event.savedAt)
        return heard?.(event)
      },
    })
  })
  useEffect(() => {
    const leave = saves.add(() => queue.flush())
    return () => {
      void queue.flush()
      leave()
    }
  }, [queue, saves])
  return [queue, status]
}

/** A message stays while somebody mends the text, and goes when it was read. */
export function statusAfter<T>(before: SaveStatus, event: SaveEvent<T>, path: string): SaveStatus {
  switch (event.kind) {
    case 'typing':
    case 'saving':
      return { ...before, state: event.kind }
    case 'saved':
      return { state: 'saved', savedAt: event.savedAt, message: null }
    case 'refused':
      return { ...before, state: 'refused', message: messageFor(event.failure, path) }
    case 'waiting':
      return { ...before, state: 'waiting', message: failureText(event.failure) }
  }
}
