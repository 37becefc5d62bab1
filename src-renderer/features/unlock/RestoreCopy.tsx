import { useState, type SubmitEvent } from 'react'
import type { BackupSheet } from '#main/features/backup/backup.contract.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import type { Failure } from '#main/contract/failures.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice, type Option } from '#renderer/ui/Choice.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { Door, FolderLine } from './Door.tsx'
import { secretOf } from '#renderer/app/secret.ts'
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
  onDone,
}: {
  readonly status: VaultStatus
  readonly onBack: () => void
  readonly onDone: () => void
}) {
  const copies = useAnswer(api.backup.list, { folder: null })
  const options = optionsOf(copies.value ?? [])
  const [chosen, setChosen] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const from = chosen ?? options[0]?.value ?? elsewhere
  const { restore, inPlace, send } = useRestore(status, onDone)
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    void send(from === elsewhere ? null : from, passphrase)
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

function useRestore(status: VaultStatus, onDone: () => void) {
  const inPlace = status.state !== 'none'
  const restore = useCommand(api.backup.restore, ['unlock'])
  const send = async (from: string | null, passphrase: string): Promise<void> => {
    if (restore.busy) return
    const done = await restore.run({
      from,
      to: inPlace ? null : status.folder,
      passphrase: secretOf(passphrase),
    })
    if (done.ok && done.value !== null) onDone()
  }
  return { restore, inPlace, send }
}

interface RestoreFootProps {
  readonly restore: { readonly busy: boolean; readonly failure: Failure | null }
  readonly onBack: () => void
}
function RestoreFoot({ restore, onBack }: RestoreFootProps) {
  return (
    <>
      <Refusal failure={restore.failure} texts={openingTexts} />
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
