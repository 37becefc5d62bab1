import { useState, type ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import { informDecisionLabels, reportDecisionLabels } from '#main/features/breaches/breaches.labels.ts'
import { informDecisions, reportDecisions } from '#main/features/breaches/breaches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand, type Command } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay, formatInstant } from '#renderer/ui/time.ts'
import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import type { Breach } from './breach-words.ts'
import { breachTexts } from './breaches.texts.ts'
import { optionsOf } from './privacy-data.ts'
import styles from './Privacy.module.css'

const texts = breachTexts.decide
interface Props {
  readonly breach: Breach
}

/** Two decisions, each with why; and what was done about them. */
export function BreachDecisions({ breach }: Props) {
  const { reportDecision, informDecision } = breach
  return (
    <Section title={texts.title}>
      <DecisionPart
        key={`report ${reportDecision ?? ''}`}
        label={texts.report}
        noteLabel={texts.reportNote}
        noteExample={texts.reportNoteExample}
        saveLabel={texts.saveReport}
        otherLabel={texts.otherReport}
        codes={reportDecisions}
        labels={reportDecisionLabels}
        decided={reportDecision}
        note={breach.decisionNote}
        mayChange={breach.reportedAt === null && breach.closedDay === null}
        id={breach.id}
        command={useCommand(api.breaches.decideReport)}
      />
      {reportDecision === 'report' ? <Reported breach={breach} /> : null}
      <DecisionPart
        key={`inform ${informDecision ?? ''}`}
        label={texts.inform}
        noteLabel={texts.informNote}
        noteExample={texts.informNoteExample}
        saveLabel={texts.saveInform}
        otherLabel={texts.otherInform}
        codes={informDecisions}
        labels={informDecisionLabels}
        decided={informDecision}
        note={breach.informNote}
        mayChange={breach.informedDay === null && breach.closedDay === null}
        id={breach.id}
        command={useCommand(api.breaches.decideInform)}
      />
      {informDecision === 'inform' ? <Informed breach={breach} /> : null}
    </Section>
  )
}

interface DecisionPartProps<T extends string> {
  readonly id: string
  readonly label: string
  readonly noteLabel: string
  readonly noteExample: string
  readonly saveLabel: string
  readonly otherLabel: string
  readonly codes: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly decided: T | null
  readonly note: string
  readonly mayChange: boolean
  readonly command: Command<{ id: string; decision: T; note: string }, unknown, Failure>
}

function DecisionPart<T extends string>(props: DecisionPartProps<T>) {
  const { id, label, codes, labels, decided, mayChange, command } = props
  const [again, setAgain] = useState(false)
  const [decision, setDecision] = useState<T | null>(decided)
  const [note, setNote] = useState(props.note)
  const [tried, setTried] = useState(false)
  const unread = useUnread(command.failure)
  const asking = (decided === null || again) && mayChange
  const area = useCursorKept(String(asking))
  const save = async (): Promise<void> => {
    setTried(true)
    if (decision === null) return
    const reply = await command.run({ id, decision, note })
    if (reply.ok) setAgain(false)
  }
  return (
    <div ref={area} tabIndex={-1} className={styles.area}>
      {asking ? (
        <div className={styles.fields}>
          <Choice
            label={label}
            options={optionsOf(codes, labels)}
            value={decision}
            onChange={setDecision}
            message={tried && decision === null ? texts.missing : null}
          />
          <TextArea
            label={props.noteLabel}
            example={props.noteExample}
            value={note}
            onChange={setNote}
            message={unread('note')}
            rows={2}
          />
          <div className={styles.end}>
            <Button busy={command.busy} onClick={() => void save()}>
              {props.saveLabel}
            </Button>
          </div>
        </div>
      ) : (
        <Decided
          label={label}
          words={decided === null ? '' : texts.decided(labels[decided])}
          note={props.note}
          other={
            mayChange ? (
              <Button kind="quiet" aria-label={props.otherLabel} onClick={() => setAgain(true)}>
                {texts.other}
              </Button>
            ) : null
          }
        />
      )}
      <Refusal failure={unread.rest} texts={texts.failures} />
    </div>
  )
}

interface DecidedProps {
  readonly label: string
  readonly words: string
  readonly note: string
  readonly other: ReactNode
}

function Decided({ label, words, note, other }: DecidedProps) {
  return (
    <div className={styles.line}>
      <span>
        <strong>{label}</strong>
        <span>{words}</span>
        {note === '' ? null : <span className="meta">{note}</span>}
      </span>
      {other}
    </div>
  )
}

function Reported({ breach: { id, reportedAt, reportReference, closedDay } }: Props) {
  const words = texts.reported
  const [atText, setAt] = useState<string>(texts.today)
  const [reference, setReference] = useState('')
  const reported = useCommand(api.breaches.reported)
  const unread = useUnread(reported.failure)
  if (reportedAt !== null)
    return (
      <p>
        <StateWord kind="done">{words.done(formatInstant(reportedAt), reportReference)}</StateWord>
      </p>
    )
  if (closedDay !== null) return null
  return (
    <div className={styles.fields}>
      <h3>{words.title}</h3>
      <FieldRow>
        <TextField
          label={words.at}
          example={words.atExample}
          value={atText}
          onChange={setAt}
          message={unread('atText')}
        />
        <TextField label={words.reference} value={reference} onChange={setReference} />
      </FieldRow>
      <div className={styles.end}>
        <Button busy={reported.busy} onClick={() => void reported.run({ id, atText, reference })}>
          {words.save}
        </Button>
      </div>
      <Refusal failure={unread.rest} texts={texts.failures} />
    </div>
  )
}

function Informed({ breach: { id, informedDay, closedDay } }: Props) {
  const words = texts.informed
  const [dayText, setDay] = useState<string>(texts.today)
  const informed = useCommand(api.breaches.informed)
  const unread = useUnread(informed.failure)
  if (informedDay !== null)
    return (
      <p>
        <StateWord kind="done">{words.done(formatDay(informedDay))}</StateWord>
      </p>
    )
  if (closedDay !== null) return null
  return (
    <div className={styles.fields}>
      <h3>{words.title}</h3>
      <div className={styles.short}>
        <TextField label={words.day} value={dayText} onChange={setDay} message={unread('dayText')} />
      </div>
      <div className={styles.end}>
        <Button busy={informed.busy} onClick={() => void informed.run({ id, dayText })}>
          {words.save}
        </Button>
      </div>
      <Refusal failure={unread.rest} texts={texts.failures} />
    </div>
  )
}
