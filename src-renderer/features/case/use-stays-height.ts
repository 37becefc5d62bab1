import { useEffect, useRef, type RefObject } from 'react'

/**
 * Tells the style sheet how high the part is that stays in sight, as `--stays`: what gets the cursor scrolls to below it,
 * and the right column stands under it.
 */
export function useStaysHeight(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = part.current
    if (element === null) return undefined
    const { style } = document.documentElement
    const watcher = new ResizeObserver(() => style.setProperty('--stays', `${element.offsetHeight}px`))
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      style.removeProperty('--stays')
    }
  }, [])
  return part
}
