import { useState } from 'react'
import { contactChannelLabels } from '#main/features/contacts/contacts.labels.ts'
import { contactChannels, type ContactChannel } from '#main/features/contacts/contacts.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import { useCase } from './case-data.ts'
import { minutesIn, nobody, useContactPeople } from './contact-people.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { timelineTexts } from './timeline.texts.ts'
import { useKeptText } from './use-kept-text.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './TimelineTab.module.css'

const texts = timelineTexts.add
const channelOptions = optionsOf(contactChannels, contactChannelLabels)

export interface ContactFormProps {
  /** The maatje whose contact this is, to begin with. */
  readonly volunteerId?: string
  readonly onNoted?: () => void
  readonly level?: 2 | 3
}

/** A contact with anybody: how, with whom, what was agreed; and by which maatje, when there is one. */
export function ContactForm({ volunteerId, onNoted, level = 2 }: ContactFormProps) {
  const people = useContactPeople()
  const [by, setBy] = useState(volunteerId ?? nobody)
  const [channel, setChannel] = useState<ContactChannel>('phone')
  const withWhom = useKeptText('new-contact.withWhom')
  const number = useKeptText('new-contact.number')
  const minutes = useKeptText('new-contact.minutes')
  const agreed = useKeptText('new-contact.agreed')
  const [confirmationAsked, setConfirmation] = useState(false)
  const { note, failure, busy, unread } = useNoting(() => {
    for (const field of [withWhom, number, minutes, agreed]) field.setText('')
    setConfirmation(false)
    onNoted?.()
  })
  const send = (): void =>
    note({
      channel,
      withWhom: withWhom.props.value,
      number: number.props.value,
      agreed: agreed.props.value,
      confirmationAsked,
      volunteerId: by === nobody ? null : by,
      minutesText: minutes.props.value,
    })
  return (
    <Panel
      title={texts.title}
      level={level}
      actions={
        <Button kind="main" busy={busy} onClick={send}>
          {texts.action}
        </Button>
      }
    >
      <Place name="new-contact">
        <Fields size="small">
          <Select label={texts.channel} options={channelOptions} value={channel} onChange={setChannel} />
          <TextField {...withWhom.props} {...texts.withWhom} savedAt={null} />
          <TextField {...number.props} {...texts.number} savedAt={null} />
          {people.length === 1 ? null : (
            <>
              <Select label={texts.who} options={people} value={by} onChange={setBy} />
              <TextField
                {...minutes.props}
                {...texts.minutes}
                number
                inputMode="numeric"
                message={unread ? texts.minutesUnread : null}
                savedAt={null}
              />
            </>
          )}
        </Fields>
      </Place>
      <TextArea {...agreed.props} {...texts.agreed} rows={2} savedAt={null} onCtrlEnter={send} />
      <div className={styles.foot}>
        <CheckBox label={texts.confirmation} checked={confirmationAsked} onChange={setConfirmation} />
      </div>
      <Refusal failure={failure} />
    </Panel>
  )
}

interface NewContact {
  readonly channel: ContactChannel
  readonly withWhom: string
  readonly number: string
  readonly agreed: string
  readonly confirmationAsked: boolean
  readonly volunteerId: string | null
  readonly minutesText: string
}

/** Writes the contact down; minutes that cannot be read are asked again first. */
function useNoting(onNoted: () => void) {
  const { caseId } = useCase()
  const [unread, setUnread] = useState(false)
  const add = useCaseCommand(api.contacts.add, ['crisis', 'matches'])
  const toasts = useToasts()
  const run = async ({ minutesText, ...contact }: NewContact): Promise<void> => {
    const minutes = minutesIn(minutesText)
    setUnread(minutes === 'unreadable')
    if (minutes === 'unreadable') return
    const reply = await add.run({ caseId, receiverId: null, toldOfCrisis: false, minutes, ...contact })
    if (!reply.ok) return
    toasts.show({ text: texts.added })
    onNoted()
  }
  return {
    note: (contact: NewContact) => void run(contact),
    failure: add.failure,
    busy: add.busy,
    unread,
  }
}
