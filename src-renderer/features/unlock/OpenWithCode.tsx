import { useState, type SubmitEvent } from 'react'
import { api } from '#renderer/app/api.ts'
import { NewPassphrase } from '#renderer/app/NewPassphrase.tsx'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { Door } from './Door.tsx'
import { secretOf } from '#renderer/app/secret.ts'
import { openingTexts, unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

const texts = unlockTexts.recovery

/** For a forgotten passphrase: the code from the paper, and usually a new passphrase. */
export function OpenWithCode({ onBack }: { readonly onBack: () => void }) {
  const [code, setCode] = useState('')
  const [renew, setRenew] = useState(true)
  const [passphrase, setPassphrase] = useState('')
  const [missing, setMissing] = useState(false)
  const unlock = useCommand(api.unlock.unlockWithRecovery)
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    setMissing(code.trim() === '')
    if (unlock.busy || code.trim() === '') return
    void unlock.run({ code: secretOf(code), newPassphrase: renew ? secretOf(passphrase) : null })
  }
  return (
    <Door title={texts.title} lead={texts.lead}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <TextField
          ref={useFocusAtStart()}
          label={texts.code}
          example={texts.codeExample}
          value={code}
          onChange={setCode}
          message={missing ? texts.missing : null}
        />
        <CheckBox label={texts.renew} checked={renew} onChange={setRenew} />
        {renew ? (
          <NewPassphrase label={texts.newPassphrase} value={passphrase} onChange={setPassphrase} />
        ) : null}
        <Refusal failure={unlock.failure} texts={openingTexts} />
        <div className={styles.actions}>
          <Button kind="quiet" onClick={onBack}>
            {unlockTexts.back}
          </Button>
          <Button kind="main" submit busy={unlock.busy}>
            {texts.open}
          </Button>
        </div>
      </form>
    </Door>
  )
}
