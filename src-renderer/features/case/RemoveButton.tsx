import { Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { IconButton } from '#renderer/ui/Button.tsx'
import { caseTexts } from './case.texts.ts'

/** Before its own line goes: the cursor moves to the line after it, or before it, or to where a new one is typed. */
function moveOn(from: HTMLElement): void {
  const list = from.closest('section') ?? document.body
  const others = [...list.querySelectorAll<HTMLElement>('[data-remove]')]
  const here = others.indexOf(from)
  const next =
    others[here + 1] ?? others[here - 1] ?? list.querySelector<HTMLElement>('input, select, textarea')
  next?.focus()
}

export interface RemoveButtonProps {
  /** What goes, in words. */
  readonly what: string
  readonly onRemove: () => void
}

/** Takes a line away; "zet terug" stays at hand. */
export function RemoveButton({ what, onRemove }: RemoveButtonProps) {
  const take = (event: MouseEvent<HTMLElement>): void => {
    moveOn(event.currentTarget)
    onRemove()
  }
  return <IconButton icon={Trash2} label={caseTexts.remove(what)} data-remove="" onClick={take} />
}
