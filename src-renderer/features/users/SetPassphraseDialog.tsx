import { api } from '#renderer/app/api.ts'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { OwnField, PassphraseFields } from './PassphraseFields.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'
import type { User } from './user-data.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.entry
const formId = 'give-passphrase'

/** A passphrase for somebody who forgot theirs, or needs one again. */
export function SetPassphraseDialog({
  user,
  onClose,
}: {
  readonly user: User
  readonly onClose: () => void
}) {
  const set = useCommand(api.users.setPassphrase)
  const form = useNewPassphrase(set.failure)
  const toasts = useToasts()
  const send = async (): Promise<void> => {
    if (!form.check() || set.busy) return
    const { chosenBy, own, passphrase } = form.draft
    const done = await set.run({
      id: user.id,
      ownPassphrase: secretOf(own),
      newPassphrase: secretOf(passphrase),
      chosenBy,
    })
    if (!done.ok) return
    form.clear()
    toasts.show({ text: texts.setDone })
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={texts.setTitle}
      description={texts.setLead}
      actions={
        <>
          <Button onClick={onClose}>{usersTexts.cancel}</Button>
          <Button kind="main" submit form={formId} busy={set.busy}>
            {texts.set}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.part}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <PassphraseFields form={form} names={[user.name]} />
        <OwnField form={form} />
        <Refusal failure={form.rest} texts={usersTexts.failures} />
      </form>
    </Dialog>
  )
}
