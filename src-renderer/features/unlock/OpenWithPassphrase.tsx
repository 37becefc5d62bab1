import { FolderOpen } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { Door, FolderLine } from './Door.tsx'
import { OpeningNotice } from './OpeningNotice.tsx'
import { secretOf } from '#renderer/app/secret.ts'
import { useCountdown } from './use-countdown.ts'
import { unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

const texts = unlockTexts.door

export interface OpenWithPassphraseProps {
  readonly status: VaultStatus
  /** A copy was just put back here. */
  readonly restored: boolean
  readonly onCode: () => void
  readonly onRestore: () => void
}

/** The door of every day. */
export function OpenWithPassphrase({ status, restored, onCode, onRestore }: OpenWithPassphraseProps) {
  const unlock = useUnlock(status.waitSeconds)
  return (
    <Door title={texts.title}>
      <form className={styles.form} onSubmit={unlock.onSubmit} noValidate>
        <PassphraseField
          ref={useFocusAtStart()}
          label={texts.passphrase}
          value={unlock.passphrase}
          onChange={unlock.type}
          message={unlock.missing ? texts.missing : null}
        />
        {restored && unlock.failure === null ? (
          <Notice kind="done" live>
            {unlockTexts.restore.done}
          </Notice>
        ) : null}
        <OpeningNotice
          failure={unlock.failure}
          status={status}
          onRestore={onRestore}
          onRepaired={unlock.forget}
        />
        <div className={styles.actions}>
          <span role="status">{unlock.line}</span>
          <Button kind="main" submit busy={unlock.busy || unlock.wait > 0}>
            {texts.open}
          </Button>
        </div>
      </form>
      <FolderLine folder={status.folder}>
        <span className="meta">
          {status.lastBackupAt === null
            ? texts.noBackup
            : texts.lastBackup(formatInstant(status.lastBackupAt))}
        </span>
      </FolderLine>
      <OtherWays onCode={onCode} onRestore={onRestore} />
    </Door>
  )
}

function OtherWays({ onCode, onRestore }: Pick<OpenWithPassphraseProps, 'onCode' | 'onRestore'>) {
  const choose = useCommand(api.unlock.chooseFolder)
  return (
    <div className={styles.ways}>
      <Button kind="quiet" onClick={onCode}>
        {texts.forgotten}
      </Button>
      <Button kind="quiet" onClick={onRestore}>
        {texts.restore}
      </Button>
      <Button kind="quiet" icon={FolderOpen} onClick={() => void choose.run({})}>
        {unlockTexts.otherFolder}
      </Button>
    </div>
  )
}

const waitOf = (failure: Failure): number => Number(failure.detail?.['waitSeconds'] ?? 0)

function useUnlock(waitSeconds: number) {
  const [passphrase, setPassphrase] = useState('')
  const [missing, setMissing] = useState(false)
  const [waited, setWaited] = useState(false)
  const [wait, restart] = useCountdown(waitSeconds)
  const unlock = useCommand(api.unlock.unlock)
  const status = useAnswer(api.unlock.status, {})
  const send = async (): Promise<void> => {
    setMissing(passphrase === '')
    if (unlock.busy || wait > 0 || passphrase === '') return
    const reply = await unlock.run({ passphrase: secretOf(passphrase) })
    setPassphrase('')
    if (reply.ok) return
    // What can be mended may only be known now.
    status.again()
    restart(waitOf(reply.failure))
    setWaited(waitOf(reply.failure) > 0)
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    void send()
  }
  const type = (text: string): void => {
    setPassphrase(text)
    setMissing(false)
  }
  const line = unlock.busy ? texts.opening : wait > 0 ? texts.wait(wait) : waited ? texts.waitDone : ''
  return {
    passphrase,
    type,
    missing,
    wait,
    line,
    busy: unlock.busy,
    failure: unlock.failure,
    forget: unlock.forget,
    onSubmit,
  }
}
