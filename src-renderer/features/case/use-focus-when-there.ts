import { useCallback, useEffect, useRef } from 'react'
import { focusPlace } from './case-navigation.ts'

/** Puts the cursor in a line that was just added, once it is on the screen: `const wait = useFocusWhenThere(points, 'point')`. */
export function useFocusWhenThere(
  lines: readonly { readonly id: string }[],
  prefix: string,
): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const id = wanted.current
    if (id === null || !lines.some((line) => line.id === id)) return
    wanted.current = null
    focusPlace(`${prefix}-${id}`)
  }, [lines, prefix])
  return useCallback(
    (id) => {
      wanted.current = id
      // The list may have been there before we were told.
      if (focusPlace(`${prefix}-${id}`)) wanted.current = null
    },
    [prefix],
  )
}
