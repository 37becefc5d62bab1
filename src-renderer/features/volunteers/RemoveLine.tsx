import { Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { IconButton } from '#renderer/ui/Button.tsx'
import { volunteerTexts } from './volunteer.texts.ts'

export interface RemoveLineProps {
  /** What goes, in words. */
  readonly what: string
  readonly onRemove: () => void
}

/** Takes a line away. Before it goes the cursor moves to the next line, or the one before, or the first field. */
export function RemoveLine({ what, onRemove }: RemoveLineProps) {
  const take = (event: MouseEvent<HTMLElement>): void => {
    const list = event.currentTarget.closest('section') ?? document.body
    const others = [...list.querySelectorAll<HTMLElement>('[data-remove]')]
    const here = others.indexOf(event.currentTarget)
    const next = others[here + 1] ?? others[here - 1]
    ;(next ?? list.querySelector<HTMLElement>('input, select, [data-add]'))?.focus()
    onRemove()
  }
  return <IconButton icon={Trash2} label={volunteerTexts.remove(what)} data-remove="" onClick={take} />
}
