import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { contactChannelLabels } from '#main/features/contacts/contacts.labels.ts'
import { contactChannels } from '#main/features/contacts/contacts.rules.ts'
import { api } from '#renderer/app/api.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type ContactMoment } from './case-data.ts'
import { minutesIn, nobody, useContactPeople } from './contact-people.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { Fields } from './Panel.tsx'
import { timelineTexts } from './timeline.texts.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './TimelineTab.module.css'

const texts = timelineTexts
const channelOptions = optionsOf(contactChannels, contactChannelLabels)
const touched = { also: ['crisis', 'matches'] }

/** One contact: read it, change it in place, take it away. */
export function MomentRow({ moment }: { readonly moment: ContactMoment }) {
  const [open, setOpen] = useState(false)
  const remove = useRemoval(api.contacts.remove, api.contacts.restore, touched)
  const who = [moment.withWhom, moment.number].filter((word) => word !== '').join(', ')
  const what = who === '' ? texts.edit.what : who
  return (
    <div className={styles.moment}>
      <div className={styles.line}>
        <span>
          <strong>{contactChannelLabels[moment.channel]}</strong> {who}
        </span>
        <span className={styles.tools}>
          <IconButton
            icon={Pencil}
            label={caseTexts.change(what)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
          <RemoveButton what={what} onRemove={() => remove(moment.id, what)} />
        </span>
      </div>
      <ByWhom moment={moment} />
      {moment.agreed === '' ? null : <p>{moment.agreed}</p>}
      {moment.toldOfCrisis ? (
        <p>
          <StateWord kind="done">{texts.told}</StateWord>
        </p>
      ) : null}
      {moment.confirmationAsked ? (
        <p>
          <StateWord kind="done">{texts.confirmationAsked}</StateWord>
        </p>
      ) : null}
      {open ? <MomentEditor moment={moment} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

/** Which maatje had this contact, and how long it took. */
function ByWhom({ moment: { volunteerId, minutes } }: { readonly moment: ContactMoment }) {
  const { matches } = useCase()
  const name = matches.find((match) => match.volunteerId === volunteerId)?.volunteerName
  const words = [...(name === undefined ? [] : [name]), ...(minutes === null ? [] : [texts.minutes(minutes)])]
  return words.length === 0 ? null : <p className="meta">{words.join(', ')}</p>
}

interface MomentEditorProps {
  readonly moment: ContactMoment
  readonly onClose: () => void
}

function MomentEditor({ moment, onClose }: MomentEditorProps) {
  const { id, agreed } = moment
  const { run } = useCaseCommand(api.contacts.amend)
  return (
    <div role="group" aria-label={caseTexts.change(moment.withWhom)} data-fields>
      <Fields size="small">
        <MomentFields moment={moment} />
        <PeopleFields moment={moment} />
      </Fields>
      <LineText
        id={id}
        path="agreed"
        words={texts.add.agreed}
        value={agreed}
        long
        save={(text) => run({ id, changes: { agreed: text } })}
      />
      <div className={styles.foot}>
        <span />
        <Button onClick={onClose}>{caseTexts.closeRow}</Button>
      </div>
    </div>
  )
}

function MomentFields({ moment: { id, at, channel, withWhom, number } }: { readonly moment: ContactMoment }) {
  const { run } = useCaseCommand(api.contacts.amend, ['crisis'])
  return (
    <>
      <LineText
        id={id}
        path="atText"
        words={texts.edit.at}
        value={formatInstant(at)}
        save={(atText) => run({ id, changes: { atText } })}
      />
      <LineChoice
        path="channel"
        label={texts.add.channel}
        options={channelOptions}
        value={channel}
        save={(next) => run({ id, changes: { channel: next } })}
      />
      <LineText
        id={id}
        path="withWhom"
        words={texts.add.withWhom}
        value={withWhom}
        save={(text) => run({ id, changes: { withWhom: text } })}
      />
      <LineText
        id={id}
        path="number"
        words={texts.add.number}
        value={number}
        save={(text) => run({ id, changes: { number: text } })}
      />
    </>
  )
}

/** Only where a maatje could have had it. */
function PeopleFields({ moment: { id, volunteerId, minutes } }: { readonly moment: ContactMoment }) {
  const { run } = useCaseCommand(api.contacts.amend, ['matches'])
  const people = useContactPeople(volunteerId)
  if (people.length === 1 && minutes === null) return null
  const saveMinutes = async (text: string): Promise<SaveReply> => {
    const read = minutesIn(text)
    return read === 'unreadable'
      ? { ok: false, failure: { code: 'invalid-input' } }
      : run({ id, changes: { minutes: read } })
  }
  return (
    <>
      <LineChoice
        path="volunteerId"
        label={texts.add.who}
        options={people}
        value={volunteerId ?? nobody}
        save={(next) => run({ id, changes: { volunteerId: next === nobody ? null : next } })}
      />
      <LineText
        id={id}
        path="minutes"
        words={texts.add.minutes}
        value={minutes === null ? '' : `${minutes}`}
        save={saveMinutes}
      />
    </>
  )
}
