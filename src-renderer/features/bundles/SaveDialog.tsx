import { FileLock2, FileText, type LucideIcon } from 'lucide-react'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { bundlesTexts } from './bundles.texts.ts'
import styles from './Bundles.module.css'

const texts = bundlesTexts.save

/** What was just made, and the words without which nobody opens it. */
export interface SavedBundle {
  readonly path: string
  readonly reference: string
  readonly words: string
}

export interface SaveDialogProps {
  readonly person: PersonRef
  readonly requestId: string | null
  readonly onClose: () => void
  readonly onSaved: (saved: SavedBundle) => void
}

/** Before anything leaves the vault: in what form, and who else may open it. */
export function SaveDialog({ person, requestId, onClose, onSaved }: SaveDialogProps) {
  const save = useCommand(api.bundles.save, ['rights'])
  const saves = usePendingSaves()
  const run = async (kind: 'zip' | 'pdf'): Promise<void> => {
    if (save.busy) return
    await saves.flushAll()
    const made = await save.run({ person, requestId, kind })
    if (!made.ok) return
    const { path, reference, passphraseWords } = made.value
    onSaved({ path, reference, words: passphraseWords })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.lead}
      actions={<Button onClick={onClose}>{texts.cancel}</Button>}
    >
      <div className={styles.choices}>
        <Way icon={FileLock2} title={texts.zip} hint={texts.zipHint} onClick={() => void run('zip')} />
        <Way icon={FileText} title={texts.pdf} hint={texts.pdfHint} onClick={() => void run('pdf')} />
      </div>
      <div role="status">{save.busy ? texts.busy : ''}</div>
      <Refusal failure={save.failure} texts={bundlesTexts.failures} />
    </Dialog>
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly hint: string
  readonly onClick: () => void
}
function Way({ icon, title, hint, onClick }: WayProps) {
  return (
    <button type="button" className={styles.way} onClick={onClick}>
      <span className={styles.wayTitle}>
        <Icon of={icon} /> {title}
      </span>
      <span className="meta">{hint}</span>
    </button>
  )
}
