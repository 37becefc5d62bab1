import { useState } from 'react'
import type { SaveReply } from './save-queue.ts'
import { useSaveQueue, type SaveStatus } from './use-save-queue.ts'

export interface SavedValueParts<T> {
  readonly value: T
  readonly save: (value: T) => Promise<SaveReply>
  readonly path: string
}
export interface SavedValue<T> {
  /** Spread into `Choice` or `Select`; for `CheckBox` use `value` and `onChange`. */
  readonly props: SaveStatus & { readonly value: T; readonly onChange: (value: T) => void }
}

const pace = { rest: 0, atMost: 0, retries: [1_000, 2_000, 5_000, 10_000] }

/** What is chosen instead of typed: shown at once, saved at once, tried again when it did not stick. */
export function useSavedValue<T>({ value, save, path }: SavedValueParts<T>): SavedValue<T> {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null)
  const [known, setKnown] = useState(value)
  const [queue, status] = useSaveQueue<T>({
    save,
    path,
    pace,
    // A refused choice falls back to what is in the vault: the screen never shows what is not so.
    heard: (event) => (event.kind === 'refused' ? setChosen(null) : undefined),
  })
  if (value !== known) {
    setKnown(value)
    if (status.state === 'idle' || status.state === 'saved') setChosen(null)
  }
  const onChange = (next: T): void => {
    setChosen({ value: next })
    queue.offer(next)
    void queue.flush()
  }
  return { props: { ...status, value: chosen === null ? value : chosen.value, onChange } }
}
