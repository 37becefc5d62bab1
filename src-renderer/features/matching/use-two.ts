import { useState } from 'react'

export interface Two {
  /** At most two, in the order in which they were ticked. */
  readonly ids: readonly string[]
  readonly tick: (id: string, ticked: boolean) => void
}

/** Two of a list; a third one takes the place of the first. */
export function useTwo(): Two {
  const [ids, setIds] = useState<readonly string[]>([])
  const tick = (id: string, ticked: boolean): void =>
    setIds((before) => {
      const others = before.filter((one) => one !== id)
      return ticked ? [...others, id].slice(-2) : others
    })
  return { ids, tick }
}
