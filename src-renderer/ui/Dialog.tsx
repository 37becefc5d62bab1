import * as Radix from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import { useRef, type FocusEvent, type ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { classNames } from './class-names.ts'
import { kitTexts } from './kit.texts.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly open: boolean
  /** Escape, the cross and a click outside all end here. What was typed stays with whoever owns it. */
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  /** Buttons, the main one last. `data-first` on one of them (Annuleren, where something is taken away) gets the cursor. */
  readonly actions?: ReactNode
  readonly wide?: boolean | undefined
  /** Only its own buttons close it: what is shown once cannot be lost by Escape. */
  readonly stays?: boolean | undefined
  readonly children?: ReactNode
}

/** For decisions only. Focus stays inside and goes back to where it came from; the page behind does not scroll. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  actions,
  wide = false,
  stays = false,
  children,
}: DialogProps) {
  const focus = useFocusReturn()
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next || stays ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil}>
          <Radix.Content
            className={classNames(styles.dialog, wide && styles.wide)}
            onFocus={bringIntoView}
            onOpenAutoFocus={focus.onOpen}
            onCloseAutoFocus={focus.onClose}
            {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          >
            <header className={styles.header}>
              <Radix.Title>{title}</Radix.Title>
              {stays ? null : (
                <Radix.Close asChild>
                  <IconButton icon={X} label={kitTexts.close} keys="Esc" />
                </Radix.Close>
              )}
            </header>
            {description === undefined ? null : (
              <Radix.Description asChild>
                <div>{description}</div>
              </Radix.Description>
            )}
            {children}
            {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Going round from the last button to the first, Radix keeps the page still: in a long dialog that is out of view. */
const bringIntoView = ({ target }: FocusEvent): void => target.scrollIntoView({ block: 'nearest' })

/** Radix gives the cursor back to a trigger of its own only; our dialogs are opened by whoever holds `open`. */
function useFocusReturn() {
  const opener = useRef<Element | null>(null)
  return {
    onOpen: (event: Event): void => {
      opener.current = document.activeElement
      focusFirst(event)
    },
    onClose: (event: Event): void => {
      event.preventDefault()
      // Somebody who is quick (Escape, Ctrl+K) types elsewhere by now, and keeps the cursor.
      if (document.activeElement instanceof HTMLInputElement) return
      const from = opener.current
      const isThere = from instanceof HTMLElement && from.isConnected && from !== document.body
      if (isThere) from.focus()
      else document.querySelector('main')?.focus()
    },
  }
}

/** Instead of the cross: the marked button, or the first field. */
function focusFirst(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const first = event.currentTarget.querySelector<HTMLElement>('[data-first], input, textarea, select')
  if (first === null) return
  event.preventDefault()
  first.focus()
}
