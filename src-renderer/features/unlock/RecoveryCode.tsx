import { Printer } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { Door } from './Door.tsx'
import { openingTexts, unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

const texts = unlockTexts.code

export interface RecoveryCodeProps {
  readonly status: VaultStatus
  /** Null when this page did not make the vault itself: the code is shown once and stored nowhere. */
  readonly groups: readonly string[] | null
  readonly onRestart: () => void
}

/** Shows the recovery code once, and has two groups typed back so that it really is on paper. */
export function RecoveryCode({ status, groups, onRestart }: RecoveryCodeProps) {
  return (
    <Door title={texts.title} lead={texts.lead} takesFocus wide>
      {groups === null ? <Gone onRestart={onRestart} /> : <Code groups={groups} />}
      <TypeBack asked={status.askedGroups} />
    </Door>
  )
}

function Code({ groups }: { readonly groups: readonly string[] }) {
  return (
    <>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.onPaper}>{texts.printTitle}</p>
      <ol className={styles.code} aria-label={texts.label}>
        {groups.map((group, index) => (
          <li key={group} className={styles.group}>
            <span className="meta">{texts.group(index + 1)}</span>
            <span className={styles.letters}>{group}</span>
          </li>
        ))}
      </ol>
      <p className="meta">{texts.readAs}</p>
      <p className={styles.onPaper}>{texts.printKeep}</p>
      <p className={styles.onPaper}>{texts.printBlank}</p>
      <div className={styles.onScreen}>
        <Button icon={Printer} onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </>
  )
}

function Gone({ onRestart }: { readonly onRestart: () => void }) {
  const lock = useCommand(api.unlock.lock)
  const restart = async (): Promise<void> => {
    await lock.run({})
    onRestart()
  }
  return (
    <Notice kind="attention" actions={<Button onClick={() => void restart()}>{texts.restart}</Button>}>
      {texts.gone}
    </Notice>
  )
}

function TypeBack({ asked }: { readonly asked: readonly number[] }) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const confirm = useCommand(api.unlock.confirmRecovery)
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!confirm.busy) void confirm.run({ groups: [...typed] })
  }
  const [first = 1, second = 2] = asked
  return (
    <form
      className={`${styles.form} ${styles.onScreen}`}
      onSubmit={onSubmit}
      noValidate
      aria-label={texts.check}
    >
      <FieldRow>
        <TextField
          label={texts.typeGroup(first)}
          value={typed[0]}
          onChange={(text) => setTyped([text, typed[1]])}
        />
        <TextField
          label={texts.typeGroup(second)}
          value={typed[1]}
          onChange={(text) => setTyped([typed[0], text])}
        />
      </FieldRow>
      <Refusal failure={confirm.failure} texts={openingTexts} />
      <div className={styles.actions}>
        <span />
        <Button kind="main" submit busy={confirm.busy}>
          {texts.confirm}
        </Button>
      </div>
    </form>
  )
}
