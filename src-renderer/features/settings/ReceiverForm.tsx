import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { ReceiverProfile } from './ReceiverProfile.tsx'
import type { Receiver } from './receiver.ts'
import { settingsTexts } from './settings.texts.ts'
import { useReceiverLine, type LinePath } from './use-receiver-field.ts'
import styles from './settings.module.css'

const texts = settingsTexts.receiver

interface LineProps {
  readonly receiver: Receiver
  readonly path: LinePath
  readonly label: string
  readonly example?: string
}
function Line({ receiver, path, label, example }: LineProps) {
  return <TextField label={label} example={example} {...useReceiverLine(receiver, path).props} />
}

/** One receiver: who they are, and what was agreed with them. */
export function ReceiverForm({ receiver }: { readonly receiver: Receiver }) {
  const wishes = useReceiverLine(receiver, 'wishes')
  return (
    <>
      {receiver.complete ? null : (
        <Notice kind="attention" title={texts.incompleteTitle}>
          {texts.incomplete}
        </Notice>
      )}
      <Section title={texts.who}>
        <FieldRow>
          <Line receiver={receiver} path="name" label={texts.name} />
          <Line receiver={receiver} path="municipality" label={texts.municipality} />
          <Line
            receiver={receiver}
            path="contactFunction"
            label={texts.contactFunction}
            example={texts.contactFunctionExample}
          />
          <Line
            receiver={receiver}
            path="directPhone"
            label={texts.directPhone}
            example={texts.directPhoneExample}
          />
          <Line receiver={receiver} path="contactName" label={texts.contactName} />
          <Line receiver={receiver} path="department" label={texts.department} />
          <Line receiver={receiver} path="email" label={texts.email} />
          <Line receiver={receiver} path="channel" label={texts.channel} example={texts.channelExample} />
        </FieldRow>
        <TextArea label={texts.wishes} {...wishes.props} />
      </Section>
      <ReceiverProfile receiver={receiver} />
      <RemoveReceiver receiver={receiver} />
    </>
  )
}

function RemoveReceiver({ receiver }: { readonly receiver: Receiver }) {
  const [asking, setAsking] = useState(false)
  const remove = useCommand(api.receivers.remove)
  const [, go] = useLocation()
  const close = (): void => {
    setAsking(false)
    remove.forget()
  }
  const confirm = async (): Promise<void> => {
    const removed = await remove.run({ id: receiver.id })
    if (removed.ok) go(paths.receivers)
  }
  return (
    <div className={styles.end}>
      <Button kind="quiet" icon={Trash2} onClick={() => setAsking(true)}>
        {texts.remove}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={texts.removeTitle}
        description={texts.removeText}
        actions={
          <>
            <Button data-first onClick={close}>
              {settingsTexts.cancel}
            </Button>
            <Button kind="danger" busy={remove.busy} onClick={() => void confirm()}>
              {texts.removeYes}
            </Button>
          </>
        }
      >
        <Refusal failure={remove.failure} texts={settingsTexts.receiverFailures} />
      </Dialog>
    </div>
  )
}
