import { useEffect, useRef } from 'react'
import { openMarkAtFocus } from '#renderer/ui/MarkButton.tsx'

export interface KeyActions {
  readonly go: (path: string) => void
  readonly help: () => void
  /** Paths of Alt+1 and on. */
  readonly menu: readonly string[]
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** Keys that work on every screen. Those of one screen live with that screen. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const { go, help, menu } = latest.current
      const path = event.altKey && !event.ctrlKey ? menu[Number(event.key) - 1] : undefined
      if (path !== undefined) go(path)
      else if (event.altKey && event.key.toLowerCase() === 'm') openMarkAtFocus()
      else if (event.key === 'F1' || (event.key === '?' && !typing(event.target))) help()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
