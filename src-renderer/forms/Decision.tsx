import type { ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { kitTexts } from '#renderer/ui/kit.texts.ts'
import { Refusal } from './Refusal.tsx'
import styles from './Decision.module.css'

export interface DecisionProps {
  readonly open: boolean
  /** What was typed stays with whoever owns it. */
  readonly onClose: () => void
  readonly words: { readonly title: string; readonly lead: string; readonly yes: string }
  readonly busy: boolean
  readonly failure: Failure | null
  readonly failures?: Readonly<Record<string, string>>
  /** Takes something away for good: Annuleren has the cursor. */
  readonly danger?: boolean
  readonly wide?: boolean
  readonly onConfirm: () => void
  readonly children?: ReactNode
}

/** A decision: what it means, what there is to fill in, and the way back. */
export function Decision(props: DecisionProps) {
  const { open, onClose, words, busy, failure, failures, danger = false, wide, onConfirm, children } = props
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.title}
      description={words.lead}
      wide={wide}
      actions={
        <>
          <Button onClick={onClose} {...(danger ? { 'data-first': true } : {})}>
            {kitTexts.cancel}
          </Button>
          <Button kind={danger ? 'danger' : 'main'} busy={busy} onClick={onConfirm}>
            {words.yes}
          </Button>
        </>
      }
    >
      {children === undefined ? null : <div className={styles.fields}>{children}</div>}
      <Refusal failure={failure} texts={failures} />
    </Dialog>
  )
}
