import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { RecoveryGroups, TypeBack } from '#renderer/app/RecoveryGroups.tsx'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import type { User } from './user-data.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.remove

interface NewKeys {
  readonly recoveryGroups: readonly string[]
  readonly askedGroups: readonly number[]
  readonly setAgain: readonly string[]
}

/** Takes somebody out for good, in two steps: nothing changes before the new code is on paper. */
export function RemovePart({ user }: { readonly user: User }) {
  const [asking, setAsking] = useState(false)
  const [keys, setKeys] = useState<NewKeys | null>(null)
  const close = (): void => {
    setAsking(false)
    setKeys(null)
  }
  return (
    <Section title={texts.title} lead={texts.lead} look="bare">
      <div>
        <Button kind="danger" icon={Trash2} onClick={() => setAsking(true)}>
          {texts.start}
        </Button>
      </div>
      {asking && keys === null ? <AskDialog id={user.id} onClose={close} onKeys={setKeys} /> : null}
      {keys === null ? null : <CodeDialog keys={keys} onClose={close} />}
    </Section>
  )
}

interface AskDialogProps {
  readonly id: string
  readonly onClose: () => void
  readonly onKeys: (keys: NewKeys) => void
}
function AskDialog({ id, onClose, onKeys }: AskDialogProps) {
  const [own, setOwn] = useState('')
  const [missing, setMissing] = useState(false)
  const remove = useCommand(api.users.remove)
  const run = async (): Promise<void> => {
    setMissing(own === '')
    if (own === '' || remove.busy) return
    const reply = await remove.run({ id, ownPassphrase: secretOf(own) })
    setOwn('')
    if (reply.ok) onKeys(reply.value)
  }
  const { failure } = remove
  const ofOwn = failure?.code === 'wrong-passphrase' || failure?.code === 'must-wait'
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.dialogTitle}
      description={<WhatHappens />}
      actions={
        <>
          <Button onClick={onClose}>{usersTexts.cancel}</Button>
          <Button kind="danger" busy={remove.busy} onClick={() => void run()}>
            {texts.next}
          </Button>
        </>
      }
    >
      <PassphraseField
        label={usersTexts.passphrase.own}
        value={own}
        onChange={(text) => {
          setOwn(text)
          setMissing(false)
        }}
        onEnter={() => {
          void run()
          return false
        }}
        message={
          missing
            ? usersTexts.passphrase.ownMissing
            : ofOwn && failure !== null
              ? failureText(failure, usersTexts.failures)
              : null
        }
      />
      <div role="status">{remove.busy ? texts.preparing : ''}</div>
      <Refusal failure={ofOwn ? null : failure} texts={usersTexts.failures} />
    </Dialog>
  )
}

function WhatHappens() {
  return (
    <ul className={styles.steps}>
      {texts.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  )
}

/** The new recovery code; leaving here changes nothing. */
function CodeDialog({ keys, onClose }: { readonly keys: NewKeys; readonly onClose: () => void }) {
  const confirm = useCommand(api.users.confirmRemoval, ['unlock', 'backup', 'volunteers'])
  const cancel = useCommand(api.users.cancelRemoval)
  const saves = usePendingSaves()
  const toasts = useToasts()
  const [, go] = useLocation()
  const run = async (groups: string[]): Promise<void> => {
    await saves.flushAll()
    const done = await confirm.run({ groups })
    if (!done.ok) return
    toasts.show({ text: texts.done })
    onClose()
    go(paths.users)
  }
  const stop = (): void => {
    if (confirm.busy) return
    void cancel.run({})
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={stop}
      title={texts.codeTitle}
      description={texts.codeLead}
      actions={<Button onClick={stop}>{texts.stop}</Button>}
    >
      {keys.setAgain.length === 0 ? null : (
        <Notice kind="attention">{texts.setAgain(keys.setAgain.join(', '))}</Notice>
      )}
      <RecoveryGroups groups={keys.recoveryGroups} />
      <TypeBack
        asked={keys.askedGroups}
        confirm={{ run: (groups) => void run(groups), busy: confirm.busy, failure: confirm.failure }}
        failureTexts={usersTexts.failures}
        action={texts.confirm}
      />
      <div role="status">{confirm.busy ? texts.renewing : ''}</div>
    </Dialog>
  )
}
