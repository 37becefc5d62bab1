import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import { reachChannels, type ReachChannel } from '#main/features/reach/reach.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Choice, Select } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { yesNoOptions } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type ContactPoint } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine } from './QuickLine.tsx'
import { talkTexts } from './talk.texts.ts'
import { useFocusWhenThere } from './use-focus-when-there.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand, useTypedField } from './use-saving.ts'
import styles from './ReachPanel.module.css'

const texts = talkTexts.reach
const channelOptions = reachChannels.map((value) => ({ value, label: reachChannelLabels[value] }))

/** A first guess from what was typed; one choice mends it. */
const channelOf = (value: string): ReachChannel =>
  value.includes('@') ? 'email' : /\d{6}/.test(value.replace(/[\s-]/g, '')) ? 'phone' : 'visit'

/** How to reach somebody, when not, and whether that is safe. */
export function ReachPanel() {
  const { caseId, points } = useCase()
  const add = useCaseCommand(api.reach.add)
  const waitFor = useFocusWhenThere(points, 'point')
  const [another, setAnother] = useState(false)
  const first = points.length === 0
  const addPoint = async (value: string) => {
    const reply = await add.run({ caseId, channel: channelOf(value), value, person: '' })
    if (reply.ok) {
      setAnother(false)
      waitFor(reply.value.id)
    }
    return reply
  }
  return (
    <Panel title={texts.title} lead={texts.lead}>
      {points.map((point) => (
        <PointRow key={point.id} point={point} />
      ))}
      {first || another ? (
        <Place name="reach">
          <QuickLine
            label={first ? texts.first : texts.add}
            example={first ? texts.firstExample : texts.addExample}
            draft="new-contact-point.value"
            path="value"
            add={addPoint}
            addOnLeave
          />
        </Place>
      ) : (
        <div>
          <Button kind="quiet" icon={Plus} onClick={() => setAnother(true)}>
            {texts.add}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function PointRow({ point }: { readonly point: ContactPoint }) {
  const { id, mark, value } = point
  const amend = useCaseCommand(api.reach.amend)
  const remove = useRemoval(api.reach.remove, api.reach.restore)
  const channel = useSavedValue({
    value: point.channel,
    save: (next) => amend.run({ id, changes: { channel: next } }),
    path: 'channel',
  })
  const number = useTypedField({
    id,
    path: 'value',
    value,
    save: (next) => amend.run({ id, changes: { value: next } }),
  })
  return (
    <div className={styles.point} data-fact>
      <Fields size="small">
        <TextField {...number.props} label={texts.value} />
        <Place name={`point-${id}`}>
          <Select {...channel.props} label={texts.channel} options={channelOptions} />
        </Place>
        <PointText point={point} path="person" label={texts.person} example={texts.personExample} />
      </Fields>
      <PointText point={point} path="notWhen" label={texts.notWhen} example={texts.notWhenExample} />
      <div className={styles.foot}>
        <SafeChoice point={point} />
        <div className={styles.tools}>
          <RecordMark fact={value} mark={mark} save={(changes) => amend.run({ id, changes })} />
          <IconButton icon={Trash2} label={caseTexts.remove(value)} onClick={() => remove(id, value)} />
        </div>
      </div>
    </div>
  )
}

interface PointTextProps {
  readonly point: ContactPoint
  readonly path: 'person' | 'notWhen'
  readonly label: string
  readonly example: string
}
function PointText({ point, path, ...words }: PointTextProps) {
  const { id } = point
  const amend = useCaseCommand(api.reach.amend)
  const field = useTypedField({
    id,
    path,
    value: point[path],
    save: (text) => amend.run({ id, changes: path === 'person' ? { person: text } : { notWhen: text } }),
  })
  return <TextField {...words} {...field.props} />
}

function SafeChoice({ point: { id, safe } }: { readonly point: ContactPoint }) {
  const amend = useCaseCommand(api.reach.amend)
  const field = useSavedValue({
    value: safe,
    save: (next) => amend.run({ id, changes: { safe: next } }),
    path: 'safe',
  })
  return (
    <Place name="reach-safe">
      <Choice {...field.props} label={texts.safe} options={yesNoOptions} />
    </Place>
  )
}
