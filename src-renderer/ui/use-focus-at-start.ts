import { useEffect, useRef, type RefObject } from 'react'

/** Puts the cursor in one field when its screen appears: `<TextField ref={useFocusAtStart()} … />`. At most one per screen. */
export function useFocusAtStart<E extends HTMLElement = HTMLInputElement>(): RefObject<E | null> {
  const field = useRef<E>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
