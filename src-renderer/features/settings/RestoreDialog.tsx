import { useState } from 'react'
import type { BackupSheet } from '#main/features/backup/backup.contract.ts'
import { api } from '#renderer/app/api.ts'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { settingsTexts } from './settings.texts.ts'

const texts = settingsTexts.backup

export interface RestoreDialogProps {
  readonly copy: BackupSheet | 'elsewhere'
  readonly onClose: () => void
}

/** Puts a copy in the place of the vault, after a clear word and the passphrase. */
export function RestoreDialog({ copy, onClose }: RestoreDialogProps) {
  const [passphrase, setPassphrase] = useState('')
  const restore = useCommand(api.backup.restore, ['unlock'])
  const saves = usePendingSaves()
  const run = async (): Promise<void> => {
    if (restore.busy) return
    await saves.flushAll()
    const from = copy === 'elsewhere' ? null : copy.path
    const done = await restore.run({ from, to: null, passphrase: secretOf(passphrase) })
    if (done.ok && done.value !== null) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.restoreTitle}
      description={texts.restoreText}
      actions={
        <>
          <Button onClick={onClose}>{settingsTexts.cancel}</Button>
          <Button kind="danger" busy={restore.busy} onClick={() => void run()}>
            {texts.restore}
          </Button>
        </>
      }
    >
      {copy === 'elsewhere' ? null : <p>{texts.restoreFrom(formatInstant(copy.madeAt))}</p>}
      <PassphraseField label={texts.passphrase} value={passphrase} onChange={setPassphrase} />
      <div role="status">{restore.busy ? texts.restoring : ''}</div>
      <Refusal failure={restore.failure} texts={settingsTexts.backupFailures} />
    </Dialog>
  )
}
