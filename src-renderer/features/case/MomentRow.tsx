import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { contactChannelLabels } from '#main/features/contacts/contacts.labels.ts'
import { contactChannels } from '#main/features/contacts/contacts.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import type { ContactMoment } from './case-data.ts'
import { LineChoice, LineText } from './LineFields.tsx'
import { Fields } from './Panel.tsx'
import { timelineTexts } from './timeline.texts.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './TimelineTab.module.css'

const texts = timelineTexts
const channelOptions = optionsOf(contactChannels, contactChannelLabels)
const touched = { also: ['crisis'] }

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
          <IconButton icon={Trash2} label={caseTexts.remove(what)} onClick={() => remove(moment.id, what)} />
        </span>
      </div>
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

function MomentEditor({ moment, onClose }: { readonly moment: ContactMoment; readonly onClose: () => void }) {
  const { id } = moment
  const { run } = useCaseCommand(api.contacts.amend, ['crisis'])
  return (
    <div role="group" aria-label={caseTexts.change(moment.withWhom)} data-fields>
      <Fields size="small">
        <LineText
          id={id}
          path="atText"
          label={texts.edit.at}
          example={texts.edit.atExample}
          value={formatInstant(moment.at)}
          save={(atText) => run({ id, changes: { atText } })}
        />
        <LineChoice
          path="channel"
          label={texts.add.channel}
          options={channelOptions}
          value={moment.channel}
          save={(channel) => run({ id, changes: { channel } })}
        />
        <LineText
          id={id}
          path="withWhom"
          label={texts.add.withWhom}
          value={moment.withWhom}
          save={(withWhom) => run({ id, changes: { withWhom } })}
        />
        <LineText
          id={id}
          path="number"
          label={texts.add.number}
          value={moment.number}
          save={(number) => run({ id, changes: { number } })}
        />
      </Fields>
      <LineText
        id={id}
        path="agreed"
        label={texts.add.agreed}
        value={moment.agreed}
        long
        save={(agreed) => run({ id, changes: { agreed } })}
      />
      <div className={styles.foot}>
        <span />
        <Button onClick={onClose}>{caseTexts.closeRow}</Button>
      </div>
    </div>
  )
}
