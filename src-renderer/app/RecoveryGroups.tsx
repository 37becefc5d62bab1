import { Printer } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { PrintSheet } from '#renderer/ui/PrintSheet.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { recoveryTexts as texts } from './passphrase.texts.ts'
import styles from './Passphrase.module.css'

/** The recovery code, shown once: to copy by hand or to print. */
export function RecoveryGroups({ groups }: { readonly groups: readonly string[] }) {
  return (
    <>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ol className={styles.code} aria-label={texts.label}>
        <Groups groups={groups} />
      </ol>
      <p className="meta">{texts.readAs}</p>
      <div>
        <Button icon={Printer} onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <PrintSheet>
        <p>{texts.printTitle}</p>
        <ol className={styles.paperCode}>
          <Groups groups={groups} />
        </ol>
        <p>{texts.readAs}</p>
        <p>{texts.printKeep}</p>
        <p>{texts.printBlank}</p>
      </PrintSheet>
    </>
  )
}

function Groups({ groups }: { readonly groups: readonly string[] }) {
  return groups.map((group, index) => (
    <li key={group} className={styles.group}>
      <span className="meta">{texts.group(index + 1)}</span>
      <span className={styles.letters}>{group}</span>
    </li>
  ))
}

export interface TypeBackProps {
  /** Which groups, counted from 1. */
  readonly asked: readonly number[]
  readonly confirm: {
    readonly run: (groups: string[]) => void
    readonly busy: boolean
    readonly failure: Failure | null
  }
  readonly failureTexts: Readonly<Record<string, string>>
  readonly action: string
}

/** Two groups typed back, so that the code really is on paper. */
export function TypeBack({ asked, confirm, failureTexts, action }: TypeBackProps) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!confirm.busy) confirm.run([...typed])
  }
  const [first = 1, second = 2] = asked
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate aria-label={texts.check}>
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
      <Refusal failure={confirm.failure} texts={failureTexts} />
      <div className={styles.actions}>
        <Button kind="main" submit busy={confirm.busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
