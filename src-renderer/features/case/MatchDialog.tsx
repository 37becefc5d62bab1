import type { ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Match } from './case-data.ts'
import { matchTexts } from './match.texts.ts'
import styles from './Match.module.css'

export interface DoorProps {
  readonly match: Match
  readonly open: boolean
  readonly onClose: () => void
}

export interface MatchDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly words: { readonly title: string; readonly lead: string; readonly confirm: string }
  readonly busy: boolean
  readonly failure: Failure | null
  readonly onConfirm: () => void
  readonly children: ReactNode
}

/** A decision about a match: what it means, what there is to fill in, and the way back. */
export function MatchDialog(props: MatchDialogProps) {
  const { open, onClose, words, busy, failure, onConfirm, children } = props
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.title}
      description={words.lead}
      actions={
        <>
          <Button onClick={onClose}>{matchTexts.cancel}</Button>
          <Button kind="main" busy={busy} onClick={onConfirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>{children}</div>
      <Refusal failure={failure} texts={matchTexts.failures} />
    </Dialog>
  )
}
