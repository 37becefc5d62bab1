import { useEffect, useRef, type RefObject } from 'react'

/**
 * A step that was done takes its own button away. Where the cursor went with it, it comes to the area that changed, so
 * that the next key does something there.
 */
export function useCursorKept(changes: string): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  const before = useRef(changes)
  useEffect(() => {
    if (before.current !== changes && document.activeElement === document.body) area.current?.focus()
    before.current = changes
  }, [changes])
  return area
}
