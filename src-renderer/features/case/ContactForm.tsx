import { useState } from 'react'
import { contactChannelLabels } from '#main/features/contacts/contacts.labels.ts'
import { contactChannels, type ContactChannel } from '#main/features/contacts/contacts.rules.ts'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import { useCase } from './case-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { timelineTexts } from './timeline.texts.ts'
import { useKeptText } from './use-kept-text.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './TimelineTab.module.css'

const texts = timelineTexts.add
const channelOptions = optionsOf(contactChannels, contactChannelLabels)

/** A contact with anybody: how, with whom, what was agreed. */
export function ContactForm() {
  const { caseId } = useCase()
  const [channel, setChannel] = useState<ContactChannel>('phone')
  const withWhom = useKeptText('new-contact.withWhom')
  const number = useKeptText('new-contact.number')
  const agreed = useKeptText('new-contact.agreed')
  const [confirmationAsked, setConfirmation] = useState(false)
  const add = useCaseCommand(api.contacts.add, ['crisis'])
  const toasts = useToasts()
  const note = async (): Promise<void> => {
    const words = { withWhom: withWhom.props.value, number: number.props.value, agreed: agreed.props.value }
    const reply = await add.run({
      caseId,
      channel,
      receiverId: null,
      ...words,
      confirmationAsked,
      toldOfCrisis: false,
    })
    if (!reply.ok) return
    for (const field of [withWhom, number, agreed]) field.setText('')
    setConfirmation(false)
    toasts.show({ text: texts.added })
  }
  return (
    <Panel
      title={texts.title}
      actions={
        <Button kind="main" busy={add.busy} onClick={() => void note()}>
          {texts.action}
        </Button>
      }
    >
      <Fields size="small">
        <Select label={texts.channel} options={channelOptions} value={channel} onChange={setChannel} />
        <TextField {...withWhom.props} {...texts.withWhom} savedAt={null} />
        <TextField {...number.props} {...texts.number} savedAt={null} />
      </Fields>
      <TextArea {...agreed.props} {...texts.agreed} rows={2} savedAt={null} onCtrlEnter={() => void note()} />
      <div className={styles.foot}>
        <CheckBox label={texts.confirmation} checked={confirmationAsked} onChange={setConfirmation} />
      </div>
      {add.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(add.failure)}
        </Notice>
      )}
    </Panel>
  )
}
