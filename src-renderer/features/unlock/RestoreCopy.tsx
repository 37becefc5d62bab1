import { useState, type SubmitEvent } from 'react'
import type { BackupSheet } from '#main/features/backup/backup.contract.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice, type Option } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { Door, FolderLine } from './Door.tsx'
import { secretOf } from './secret.ts'
import { openingTexts, unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

const texts = unlockTexts.restore
const elsewhere = 'elsewhere'

const optionsOf = (copies: readonly BackupSheet[]): readonly Option<string>[] => [
  ...copies.map(({ path, madeAt, bytes }) => ({
    value: path,
    label: formatInstant(madeAt),
    hint: texts.size((bytes / 1_000_000).toFixed(1).replace('.', ',')),
  })),
  { value: elsewhere, label: texts.elsewhere, hint: texts.elsewhereHint },
]

/** Puts a copy back: over a vault that is there, or in an empty folder. */
export function RestoreCopy({
  status,
  onBack,
}: {
  readonly status: VaultStatus
  readonly onBack: () => void
}) {
  const inPlace = status.state !== 'none'
  const copies = useAnswer(api.backup.list, { folder: null })
  const options = optionsOf(copies.value ?? [])
  const [chosen, setChosen] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const restore = useCommand(api.backup.restore, ['unlock'])
  const from = chosen ?? options[0]?.value ?? elsewhere
  const send = async (): Promise<void> => {
    if (restore.busy) return
    const to = inPlace ? null : status.folder
    const done = await restore.run({
      from: from === elsewhere ? null : from,
      to,
      passphrase: secretOf(passphrase),
    })
    if (done.ok && done.value !== null) onBack()
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    void send()
  }
  return (
    <Door title={texts.title} lead={inPlace ? texts.inPlace : texts.fresh} takesFocus>
      <FolderLine folder={status.folder} />
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Choice label={texts.choose} options={options} value={from} onChange={setChosen} layout="column" />
        <PassphraseField
          label={texts.passphrase}
          example={texts.passphraseExample}
          value={passphrase}
          onChange={setPassphrase}
        />
        <RestoreFoot restore={restore} onBack={onBack} />
      </form>
    </Door>
  )
}

interface RestoreFootProps {
  readonly restore: { readonly busy: boolean; readonly failure: Parameters<typeof failureText>[0] | null }
  readonly onBack: () => void
}
function RestoreFoot({ restore, onBack }: RestoreFootProps) {
  return (
    <>
      {restore.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(restore.failure, openingTexts)}
        </Notice>
      )}
      <div role="status">{restore.busy ? texts.restoring : ''}</div>
      <div className={styles.actions}>
        <Button kind="quiet" onClick={onBack}>
          {unlockTexts.back}
        </Button>
        <Button kind="main" submit busy={restore.busy}>
          {texts.restore}
        </Button>
      </div>
    </>
  )
}
