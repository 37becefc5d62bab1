import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import { reachChannels } from '#main/features/reach/reach.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Choice } from '#renderer/ui/Choice.tsx'
import { optionsOf, yesNoOptions } from './case-options.ts'
import type { ContactPoint } from './case-data.ts'
import { RecordMark } from './FactMark.tsx'
import { LineChoice, LineText } from './LineFields.tsx'
import { Fields } from './Panel.tsx'
import { Place } from './Place.tsx'
import { talkTexts } from './talk.texts.ts'
import { useChosen } from './use-chosen.ts'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './PointRow.module.css'

const texts = talkTexts.reach
const channelOptions = optionsOf(reachChannels, reachChannelLabels)

/** One way to reach somebody. */
export function PointRow({ point }: { readonly point: ContactPoint }) {
  return (
    <div className={styles.point} data-fact>
      <PointFields point={point} />
      <PointFoot point={point} />
    </div>
  )
}

function PointFields({ point: { id, value, channel, person, notWhen } }: { readonly point: ContactPoint }) {
  const { run } = useCaseCommand(api.reach.amend)
  return (
    <>
      <Fields size="small">
        <LineText
          id={id}
          path="value"
          words={texts.value}
          value={value}
          save={(text) => run({ id, changes: { value: text } })}
        />
        <Place name={`point-${id}`}>
          <LineChoice
            path="channel"
            label={texts.channel}
            options={channelOptions}
            value={channel}
            save={(next) => run({ id, changes: { channel: next } })}
          />
        </Place>
        <LineText
          id={id}
          path="person"
          words={texts.person}
          value={person}
          save={(text) => run({ id, changes: { person: text } })}
        />
      </Fields>
      <LineText
        id={id}
        path="notWhen"
        words={texts.notWhen}
        value={notWhen}
        save={(text) => run({ id, changes: { notWhen: text } })}
      />
    </>
  )
}

function PointFoot({ point: { id, value, safe, mark } }: { readonly point: ContactPoint }) {
  const { run } = useCaseCommand(api.reach.amend)
  const remove = useRemoval(api.reach.remove, api.reach.restore)
  const safeProps = useChosen({
    path: 'safe',
    value: safe,
    save: (next) => run({ id, changes: { safe: next } }),
  })
  return (
    <div className={styles.foot}>
      <Place name="reach-safe">
        <Choice {...safeProps} label={texts.safe} options={yesNoOptions} />
      </Place>
      <div className={styles.tools}>
        <RecordMark fact={value} mark={mark} save={(changes) => run({ id, changes })} />
        <RemoveButton what={value} onRemove={() => remove(id, value)} />
      </div>
    </div>
  )
}
