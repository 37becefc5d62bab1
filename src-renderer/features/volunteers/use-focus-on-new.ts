import { useEffect, useRef } from 'react'

/**
 * A button that adds a line hands it the cursor: after `expectOne` the first field of the last line of the list has it,
 * once there are more lines than before.
 */
export function useFocusOnNew(count: number) {
  const ref = useRef<HTMLUListElement>(null)
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current === null || count <= before.current) return
    before.current = null
    ref.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus()
  }, [count])
  const expectOne = (): void => {
    before.current = count
  }
  return [ref, expectOne] as const
}
