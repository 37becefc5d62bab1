import { FileLock2, FileText, Printer, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useCase, type Receiver } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import type { Made } from './MadeResult.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './MakePanel.module.css'

const texts = handoverTexts.make
const failures: Readonly<Record<string, string>> = texts.failures

export interface MakeDialogProps {
  readonly open: boolean
  readonly receiver: Receiver
  readonly onClose: () => void
  readonly onMade: (made: Made) => void
}

/** Before anything leaves the vault: where the copy will lie, and who else may find it there. */
export function MakeDialog({ open, receiver, onClose, onMade }: MakeDialogProps) {
  const { make, busy, refusal, forget } = useMaking(receiver, (made) => {
    onMade(made)
    onClose()
  })
  const close = (): void => {
    forget()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={texts.title}
      description={texts.lead}
      actions={<Button onClick={close}>{texts.cancel}</Button>}
    >
      <div className={styles.ways}>
        <Way
          icon={FileText}
          title={texts.plain}
          hint={texts.plainHint}
          disabled={busy}
          onClick={() => make('plain')}
        />
        <Way
          icon={FileLock2}
          title={texts.protected}
          hint={texts.protectedHint}
          disabled={busy}
          onClick={() => make('protected')}
        />
        <Way
          icon={Printer}
          title={texts.paper}
          hint={texts.paperHint}
          disabled={busy}
          onClick={() => make('paper')}
        />
      </div>
      {refusal === null ? null : (
        <Notice kind="attention" live>
          {refusal}
        </Notice>
      )}
    </Dialog>
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly hint: string
  readonly disabled: boolean
  readonly onClick: () => void
}
function Way({ icon, title, hint, disabled, onClick }: WayProps) {
  return (
    <button type="button" className={styles.way} disabled={disabled} onClick={onClick}>
      <span className={styles.wayTitle}>
        <Icon of={icon} /> {title}
      </span>
      <span className="meta">{hint}</span>
    </button>
  )
}

/** Saves what is being typed, then writes or prints. */
function useMaking(receiver: Receiver, onMade: (made: Made) => void) {
  const { caseId } = useCase()
  const saves = usePendingSaves()
  const save = useCaseCommand(api.handover.save)
  const print = useCaseCommand(api.handover.print)
  const [refusal, setRefusal] = useState<string | null>(null)
  const run = async (how: 'plain' | 'protected' | 'paper'): Promise<void> => {
    setRefusal(null)
    await saves.flushAll()
    const ref = { caseId, receiverId: receiver.id }
    if (how === 'paper') {
      const reply = await print.run(ref)
      if (reply.ok) onMade({ kind: 'printed' })
      else setRefusal(failureText(reply.failure, failures))
      return
    }
    const reply = await save.run({ ...ref, protect: how === 'protected' })
    if (reply.ok) onMade({ kind: 'saved', path: reply.value.path, passphrase: reply.value.passphrase })
    else setRefusal(failureText(reply.failure, failures))
  }
  return {
    make: (how: 'plain' | 'protected' | 'paper') => void run(how),
    busy: save.busy || print.busy,
    refusal,
    forget: () => setRefusal(null),
  }
}
