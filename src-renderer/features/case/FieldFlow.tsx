import type { KeyboardEvent, ReactNode } from 'react'
import { focusNextField } from '#renderer/ui/focus-next.ts'
import { kitTexts } from '#renderer/ui/kit.texts.ts'
import styles from './FieldFlow.module.css'

/** Last choice of the group that a radio belongs to: Enter leaves the group, not just one of its choices. */
function endOfGroup(radio: HTMLInputElement): HTMLElement {
  const group = radio.closest('fieldset')?.querySelectorAll<HTMLElement>('input[type="radio"]')
  return group?.[group.length - 1] ?? radio
}

/** The choice "weet ik niet" of the group that has the cursor, when there is one. */
function unknownOf(from: HTMLElement): HTMLElement | null {
  const labels = [...(from.closest('fieldset')?.querySelectorAll('label') ?? [])]
  return (
    labels.find((label) => label.textContent?.trim() === kitTexts.unknown)?.querySelector('input') ?? null
  )
}

function goOn(event: KeyboardEvent<HTMLDivElement>): void {
  const { target } = event
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return
  if (event.altKey && event.key.toLowerCase() === 'w') {
    const unknown = unknownOf(target)
    if (unknown === null) return
    event.preventDefault()
    unknown.click()
    return
  }
  if (event.key !== 'Enter' || target.closest('form') !== null) return
  const isChoice =
    target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox')
  const isOneLine = target instanceof HTMLTextAreaElement && target.rows === 1 && !event.shiftKey
  if (!isChoice && !isOneLine && !(target instanceof HTMLSelectElement)) return
  event.preventDefault()
  focusNextField(isChoice && target.type === 'radio' ? endOfGroup(target) : target)
}

/**
 * One tab as one run of fields: Enter goes on from any of them, also from a choice and from a line that only wraps
 * (Shift+Enter breaks it); Alt+W is "weet ik niet" there too.
 */
export function FieldFlow({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.flow} data-fields onKeyDown={goOn}>
      {children}
    </div>
  )
}
