import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldState } from '#renderer/ui/Field.tsx'
import type { TextControl } from '#renderer/ui/TextField.tsx'
import { failureText } from './failure-messages.ts'
import { messageFor } from './field-messages.ts'
import { usePendingSaves } from './pending-saves.tsx'
import { SaveQueue, type SaveEvent, type SaveReply } from './save-queue.ts'

export interface SavedFieldParts {
  /** What the vault has, as text. */
  readonly value: string
  /** What was typed before and could not be read, or was cut off; goes before `value`. */
  readonly draft?: string | null | undefined
  readonly save: (text: string) => Promise<SaveReply>
  /** Keeps refused text in the vault as a draft; empty text forgets it. Usually `drafts.keep`. */
  readonly keepDraft?: ((text: string) => Promise<unknown> | void) | undefined
  /** Name of the field in the call's issues: `changes.amountText`. */
  readonly path: string
}

export interface SavedField {
  /** Spread into `TextField` or `TextArea`. */
  readonly props: TextControl & {
    readonly message: string | null
    readonly savedAt: string | null
    readonly state: FieldState
  }
  /** Sets the text as if it was typed, for example by "weet ik niet", and saves it at once. */
  readonly setText: (text: string) => void
  readonly flush: () => Promise<void>
}

/** Long enough to finish a word, short enough that a second is never reached (`drafts`: nothing typed is lost). */
const rest = 400
const atMost = 850
const retries = [1_000, 2_000, 5_000, 10_000]
/** A message waits until the writer pauses: half a date is not a mistake yet. */
const calm = 1_500

/**
 * One field that keeps itself: saves within a second of the first key, on leaving, on Enter, when the window closes and
 * before locking. What cannot be read stays as typed, with a sentence that says how to mend it, and is kept as a draft.
 */
export function useSavedField({ value, draft, save, keepDraft, path }: SavedFieldParts): SavedField {
  const [text, setText] = useState(draft ?? value)
  const [state, setState] = useState<FieldState>(draft === null || draft === undefined ? 'idle' : 'refused')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const [known, setKnown] = useState(value)
  const [calmed, setCalmed] = useState(true)
  const hasDraft = useRef(draft !== null && draft !== undefined && draft !== '')
  const latest = useRef({ save, keepDraft, path })
  useEffect(() => {
    latest.current = { save, keepDraft, path }
  })

  const tell = useCallback((event: SaveEvent<string>) => {
    setState(event.kind)
    if (event.kind === 'saved') {
      setSavedAt(event.savedAt)
      setMessage(null)
      if (hasDraft.current) void latest.current.keepDraft?.('')
      hasDraft.current = false
    }
    if (event.kind === 'refused') {
      setMessage(messageFor(event.failure, latest.current.path))
      hasDraft.current = true
      void latest.current.keepDraft?.(event.value)
    }
    if (event.kind === 'waiting') setMessage(failureText(event.failure))
  }, [])
  const [queue] = useState(
    () => new SaveQueue<string>({ save: (next) => latest.current.save(next), tell, rest, atMost, retries }),
  )
  useFlushing(queue)

  // What the vault answers (tidied, or changed elsewhere) is shown once nobody is typing here.
  if (value !== known && !focused && !queue.busy && state !== 'refused') {
    setKnown(value)
    setText(value)
  }
  useEffect(() => {
    if (calmed) return undefined
    const timer = setTimeout(() => setCalmed(true), calm)
    return () => clearTimeout(timer)
  }, [calmed, text])

  const change = useCallback(
    (next: string) => {
      setText(next)
      setCalmed(false)
      queue.offer(next)
    },
    [queue],
  )
  return {
    props: {
      value: text,
      onChange: change,
      onFocus: () => setFocused(true),
      onBlur: () => {
        setFocused(false)
        setCalmed(true)
        void queue.flush()
      },
      onEnter: () => {
        setCalmed(true)
        void queue.flush()
      },
      message: focused && !calmed ? null : message,
      savedAt,
      state,
    },
    setText: (next) => {
      change(next)
      void queue.flush()
    },
    flush: () => queue.flush(),
  }
}

export interface SavedValueParts<T> {
  readonly value: T
  readonly save: (value: T) => Promise<SaveReply>
  readonly path: string
}
export interface SavedValue<T> {
  /** Spread into `Choice`, `Select`; for `CheckBox` use `value` and `onChange`. */
  readonly props: {
    readonly value: T
    readonly onChange: (value: T) => void
    readonly message: string | null
    readonly savedAt: string | null
    readonly state: FieldState
  }
}

/** The same for what is chosen instead of typed: shown at once, saved at once, tried again when it did not stick. */
export function useSavedValue<T>({ value, save, path }: SavedValueParts<T>): SavedValue<T> {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null)
  const [state, setState] = useState<FieldState>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [known, setKnown] = useState(value)
  const latest = useRef({ save, path })
  useEffect(() => {
    latest.current = { save, path }
  })
  const tell = useCallback((event: SaveEvent<T>) => {
    setState(event.kind)
    if (event.kind === 'saved') {
      setSavedAt(event.savedAt)
      setMessage(null)
    }
    if (event.kind === 'refused') {
      setMessage(messageFor(event.failure, latest.current.path))
      // A choice that was refused falls back to what is in the vault: the screen never shows what is not so.
      setChosen(null)
    }
    if (event.kind === 'waiting') setMessage(failureText(event.failure))
  }, [])
  const [queue] = useState(
    () => new SaveQueue<T>({ save: (next) => latest.current.save(next), tell, rest: 0, atMost: 0, retries }),
  )
  useFlushing(queue)
  if (value !== known) {
    setKnown(value)
    if (!queue.busy) setChosen(null)
  }
  return {
    props: {
      value: chosen === null ? value : chosen.value,
      onChange: (next) => {
        setChosen({ value: next })
        queue.offer(next)
        void queue.flush()
      },
      message,
      savedAt,
      state,
    },
  }
}

/** Puts a queue on the list of what may not be lost, and empties it when its field leaves the screen. */
function useFlushing(queue: SaveQueue<never> | { flush: () => Promise<void>; stop: () => void }): void {
  const saves = usePendingSaves()
  useEffect(() => {
    const leave = saves.add(() => queue.flush())
    return () => {
      void queue.flush()
      leave()
    }
  }, [queue, saves])
}
