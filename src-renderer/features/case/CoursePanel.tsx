import { useState } from 'react'
import { handoverStateLabels } from '#main/features/handover/handover.labels.ts'
import { isOpenForChange, type HandoverState } from '#main/features/handover/handover.rules.ts'
import { api } from '#renderer/app/api.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { optionsOf } from './case-options.ts'
import type { Handover } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'
import { Fields, Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { StepLine } from './StepLine.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './CallPanel.module.css'

const texts = handoverTexts.course

/** What came of it after it was sent: who, when, from whom, and what is expected next. */
export function CoursePanel({ handover }: { readonly handover: Handover | null }) {
  if (handover === null || isOpenForChange(handover.state)) return null
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <ol className={styles.calls}>
        {handover.steps.map((step) => (
          <li key={`${step.at} ${step.state}`}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
      {handover.nextStates.length === 0 ? null : <StepForm handover={handover} />}
    </Panel>
  )
}

function StepForm({ handover: { id, nextStates } }: { readonly handover: Handover }) {
  const [state, setState] = useState<HandoverState | null>(null)
  const [tried, setTried] = useState(false)
  const day = useKeptText('step.dayText', texts.today, id)
  const source = useKeptText('step.source', '', id)
  const next = useKeptText('step.nextDayText', '', id)
  const step = useCaseCommand(api.handover.step, ['cases'])
  const note = async (): Promise<void> => {
    setTried(true)
    if (state === null) return
    const words = { dayText: day.props.value, source: source.props.value, nextDayText: next.props.value }
    const reply = await step.run({ id, state, ...words })
    if (!reply.ok) return
    setState(null)
    setTried(false)
    for (const field of [source, next]) field.setText('')
  }
  const refusalOf = (path: string): string | null =>
    step.failure?.issues?.some((issue) => issue.path === path) === true
      ? messageFor(step.failure, path)
      : null
  return (
    <>
      <Fields>
        <Place name="course">
          <Select
            label={texts.state}
            placeholder={texts.chooseState}
            options={optionsOf(nextStates, handoverStateLabels)}
            value={state}
            onChange={setState}
            message={tried && state === null ? texts.stateMissing : null}
          />
        </Place>
        <TextField {...texts.day} {...day.props} message={refusalOf('dayText')} />
        <TextField {...texts.source} {...source.props} />
        <TextField {...texts.next} {...next.props} message={refusalOf('nextDayText')} />
      </Fields>
      <div className={styles.foot}>
        <Button busy={step.busy} onClick={() => void note()}>
          {texts.action}
        </Button>
      </div>
      {step.failure === null || step.failure.code === 'invalid-input' ? null : (
        <Notice kind="attention" live>
          {failureText(step.failure, texts.failures)}
        </Notice>
      )}
    </>
  )
}
