import { useState } from 'react'
import { pairBarLabels } from '#main/features/matches/matches.labels.ts'
import { pairBarKinds, type PairBarKind } from '#main/features/matches/matches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import { caseTexts } from './case.texts.ts'
import { useCase } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { maatjeTexts } from './maatje.texts.ts'
import { useMatchCommand } from './match-data.ts'
import { Fields, Panel } from './Panel.tsx'
import { maatjeParts } from './request-data.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useRemoval } from './use-removal.ts'
import styles from './Match.module.css'

const texts = maatjeTexts.bars
const kindOptions = optionsOf(pairBarKinds, pairBarLabels)
const removal = { also: maatjeParts }

/** Who is not put together with this resident. What comes of an introduction adds itself. */
export function BarsPanel() {
  const { caseId } = useCase()
  const bars = useAnswer(api.matches.bars, { caseId }).value
  const remove = useRemoval(api.matches.removeBar, api.matches.restoreBar, removal)
  return (
    <Panel title={texts.title} lead={texts.lead}>
      {bars?.length === 0 ? <p>{texts.none}</p> : null}
      <ul className={styles.lines}>
        {(bars ?? []).map(({ id, volunteerName, kind, note }) => (
          <li key={id} className={styles.line}>
            <span>
              <strong>{volunteerName}</strong> {pairBarLabels[kind]}
              {note === '' ? null : <span className={styles.soft}>{note}</span>}
            </span>
            <RemoveButton
              what={texts.what(volunteerName)}
              onRemove={() => remove(id, texts.what(volunteerName))}
            />
          </li>
        ))}
      </ul>
      <Fold title={texts.add}>
        <NewBar />
      </Fold>
    </Panel>
  )
}

function NewBar() {
  const { caseId } = useCase()
  const [volunteerId, setVolunteer] = useState<string | null>(null)
  const [kind, setKind] = useState<PairBarKind | null>(null)
  const [tried, setTried] = useState(false)
  const note = useKeptText('new-bar.note')
  const volunteers = useAnswer(api.volunteers.list, { text: '', show: 'current' }).value ?? []
  const add = useMatchCommand(api.matches.addBar)
  const toasts = useToasts()
  const put = async (): Promise<void> => {
    setTried(true)
    if (volunteerId === null || kind === null) return
    const reply = await add.run({ caseId, volunteerId, kind, note: note.props.value })
    if (!reply.ok) return
    toasts.show({ text: texts.added(volunteers.find(({ id }) => id === volunteerId)?.name ?? '') })
    setVolunteer(null)
    setKind(null)
    setTried(false)
    note.setText('')
  }
  const missing = tried && (volunteerId === null || kind === null) ? texts.missing : null
  return (
    <>
      <Fields>
        <Select
          label={texts.volunteer}
          placeholder={texts.choose}
          options={volunteers.map(({ id, name }) => ({ value: id, label: name }))}
          value={volunteerId}
          onChange={setVolunteer}
          message={missing}
        />
        <Select
          label={texts.kind}
          placeholder={caseTexts.choose}
          options={kindOptions}
          value={kind}
          onChange={setKind}
        />
        <TextField {...texts.note} {...note.props} />
      </Fields>
      <div className={styles.next}>
        <Button busy={add.busy} onClick={() => void put()}>
          {texts.action}
        </Button>
      </div>
      <Refusal failure={add.failure} />
    </>
  )
}
