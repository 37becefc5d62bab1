import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TextControl } from '#renderer/ui/TextField.tsx'
import type { SaveEvent, SaveReply } from './save-queue.ts'
import { useSaveQueue, type SaveStatus } from './use-save-queue.ts'

export interface SavedFieldParts {
  /** What the vault has, as text. */
  readonly value: string
  /** What was typed before and could not be read, or was cut off; goes before `value` and is offered again at once. */
  readonly draft?: string | null | undefined
  readonly save: (text: string) => Promise<SaveReply>
  /** Keeps refused text in the vault as a draft; empty text forgets it. Usually `drafts.keep`. */
  readonly keepDraft?: ((text: string) => Promise<unknown> | void) | undefined
  /** Name of the field in the call's issues: `amountText` (`changes.amountText` is found too). */
  readonly path: string
}

export interface SavedField {
  /** Spread into `TextField` or `TextArea`. */
  readonly props: TextControl & SaveStatus
  /** Sets the text as if it was typed, for example by "weet ik niet", and saves it at once. */
  readonly setText: (text: string) => void
  readonly flush: () => Promise<void>
}

/** Long enough to finish a word, short enough that a second is never reached. */
const pace = { rest: 400, atMost: 850, retries: [1_000, 2_000, 5_000, 10_000] }
/** A message waits until the writer pauses: half a date is not a mistake yet. */
const calmAfter = 1_500

/**
 * One field that keeps itself: saves within a second of the first key, on leaving, on Enter, when the window closes and
 * before locking. What cannot be read stays as typed, with a sentence that says how to mend it, and is kept as a draft.
 */
export function useSavedField({ value, draft, save, keepDraft, path }: SavedFieldParts): SavedField {
  const { heard } = useDraftKeeping(draft, keepDraft)
  const [queue, status] = useSaveQueue({ save, path, pace, heard })
  const [calm, disturb, settle] = useCalm()
  const resting = status.state === 'idle' || status.state === 'saved'
  const [text, setText, hold] = useOwnText(draft ?? value, value, resting)

  const change = (next: string): void => {
    setText(next)
    disturb()
    queue.offer(next)
  }
  const flush = (): Promise<void> => {
    settle()
    return queue.flush()
  }
  const offerDraft = useEffectEvent(() => {
    if (draft !== null && draft !== undefined) queue.offer(draft)
  })
  // Once: either it can be read by now, or the sentence comes back beside the field.
  useEffect(() => offerDraft(), [])
  return {
    props: {
      ...status,
      message: calm ? status.message : null,
      value: text,
      onChange: change,
      onFocus: () => hold(true),
      onBlur: () => {
        hold(false)
        void flush()
      },
      onEnter: () => void flush(),
    },
    setText: (next) => {
      change(next)
      void flush()
    },
    flush,
  }
}

/** Keeps what was refused, and forgets it once something was read. */
function useDraftKeeping(draft: SavedFieldParts['draft'], keepDraft: SavedFieldParts['keepDraft']) {
  const kept = useRef(draft !== null && draft !== undefined)
  const heard = (event: SaveEvent<string>): void | Promise<unknown> => {
    if (event.kind === 'refused') {
      kept.current = true
      return keepDraft?.(event.value)
    }
    if (event.kind === 'saved' && kept.current) {
      kept.current = false
      return keepDraft?.('')
    }
    return undefined
  }
  return { heard }
}

/** Longer than a saved word takes to come back from the vault. */
const roundTrip = 300

/**
 * The text in the field. What the vault answers (tidied, or changed elsewhere) shows once nobody is typing here. An
 * answer that came in the middle of typing is older than what stands there, so it waits for the one that follows it.
 */
function useOwnText(first: string, value: string, resting: boolean) {
  const [text, setText] = useState(first)
  const [held, hold] = useState(false)
  const [known, setKnown] = useState(value)
  const [missed, setMissed] = useState(false)
  const free = resting && !held
  if (value !== known) {
    setKnown(value)
    if (free) setText(value)
    setMissed(!free)
  }
  useEffect(() => {
    if (!missed || !free) return undefined
    const timer = setTimeout(() => {
      setMissed(false)
      setText(known)
    }, roundTrip)
    return () => clearTimeout(timer)
  }, [missed, free, known])
  return [text, setText, hold] as const
}

function useCalm() {
  const [calm, setCalm] = useState(true)
  const [keys, setKeys] = useState(0)
  useEffect(() => {
    if (calm) return undefined
    const timer = setTimeout(() => setCalm(true), calmAfter)
    return () => clearTimeout(timer)
  }, [calm, keys])
  const disturb = (): void => {
    setCalm(false)
    setKeys((count) => count + 1)
  }
  return [calm, disturb, () => setCalm(true)] as const
}
