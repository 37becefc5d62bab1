import { Undo2 } from 'lucide-react'
import { useRef, useState, type SyntheticEvent } from 'react'
import {
  importProblemText,
  importQuestionLabels,
} from '#main/features/volunteer-import/volunteer-import.labels.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { isAboutDay } from './told-problems.ts'
import type { ImportLine, ImportQuestion } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

const texts = importTexts.questions

export interface CertificateAnswerProps {
  readonly importId: string
  readonly line: ImportLine
  readonly question: ImportQuestion
}

/** A certificate counts from its day on: the day as typed, or that nobody knows it yet. */
export function CertificateAnswer({ importId, line, question }: CertificateAnswerProps) {
  const place = useRef<HTMLFormElement>(null)
  const [text, setText] = useState('')
  const answer = useCommand(api.volunteerImport.answer)
  const about = { importId, line: line.line, questionId: question.id }
  const give = (dayText: string): void =>
    void answer.run({ ...about, alternative: 'not-known', dayText }).then(({ ok }) => {
      if (ok) setText('')
      place.current?.querySelector('input')?.focus()
    })
  const send = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (text.trim() !== '' && !answer.busy) give(text)
  }
  const { answer: given } = question
  const why = line.problems.find(({ code }) => isAboutDay(code))
  return (
    <form ref={place} className={styles.answer} onSubmit={send}>
      <p className={styles.asked}>
        {why === undefined ? importQuestionLabels[question.code] : importProblemText(why.code)}
      </p>
      <div className={styles.day}>
        <TextField
          label={texts.day.label}
          example={texts.day.example}
          value={text}
          onChange={setText}
          message={answer.failure === null ? null : messageFor(answer.failure, 'dayText')}
        />
        <Button submit busy={answer.busy}>
          {texts.day.keep}
        </Button>
        <Button kind="quiet" onClick={() => give('')}>
          {texts.day.unknown}
        </Button>
      </div>
      <div role="status">
        {given === null
          ? ''
          : given.day === undefined
            ? texts.day.isUnknown
            : texts.day.is(formatDay(given.day))}
      </div>
      {given === null ? null : (
        <div className={styles.after}>
          <Button
            kind="quiet"
            icon={Undo2}
            aria-label={texts.takeBackOf(question.part, line.name)}
            onClick={() => {
              void answer.run({ ...about, alternative: null, dayText: '' })
              place.current?.querySelector('input')?.focus()
            }}
          >
            {texts.takeBack}
          </Button>
        </div>
      )}
    </form>
  )
}
