import { CopyCheck, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import {
  importAlternativeLabels,
  importQuestionLabels,
} from '#main/features/volunteer-import/volunteer-import.labels.ts'
import type { AlternativeCode } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { alikeQuestions } from './alike-questions.ts'
import type { ImportLine, ImportQuestion, ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import styles from './Import.module.css'

const texts = importTexts.questions

export interface ChoiceAnswerProps {
  readonly sheet: ImportSheet
  readonly line: ImportLine
  readonly question: ImportQuestion
}

/** One of the readings that are possible. An answer may be taken back: then the careful reading holds again. */
export function ChoiceAnswer({ sheet, line, question }: ChoiceAnswerProps) {
  const place = useRef<HTMLDivElement>(null)
  const answer = useCommand(api.volunteerImport.answer)
  const about = { importId: sheet.importId, line: line.line, questionId: question.id, dayText: '' }
  const chosen = useSavedValue<AlternativeCode | null>({
    value: question.answer?.alternative ?? null,
    save: (alternative) => answer.run({ ...about, alternative }),
    path: 'alternative',
  })
  const takeBack = (): void => {
    chosen.props.onChange(null)
    // The button goes with the answer; the cursor stays with the question.
    place.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={place} className={styles.answer}>
      <Choice
        label={importQuestionLabels[question.code]}
        options={optionsOf(question)}
        {...chosen.props}
        savedAt={null}
      />
      {chosen.props.value === null ? null : (
        <div className={styles.after}>
          <Button
            kind="quiet"
            icon={Undo2}
            aria-label={texts.takeBackOf(question.part, line.name)}
            onClick={takeBack}
          >
            {texts.takeBack}
          </Button>
          <AlikeButton
            sheet={sheet}
            question={question}
            onDone={() => place.current?.querySelector<HTMLElement>('input:checked')?.focus()}
          />
        </div>
      )}
    </div>
  )
}

/** Each reading in words, with the day parts that it gives. */
const optionsOf = ({ alternatives, answer }: ImportQuestion) =>
  alternatives.map(({ code, dayParts }, at) => {
    const days = weekStrip(dayParts)
    const hints = [days, at === 0 && answer === null ? texts.proposal : '']
    return {
      value: code,
      label: importAlternativeLabels[code],
      hint: hints.filter((hint) => hint !== '').join(' · ') || undefined,
    }
  })

interface AlikeButtonProps extends Pick<ChoiceAnswerProps, 'sheet' | 'question'> {
  /** The button goes with the last open question: the cursor has to go somewhere. */
  readonly onDone: () => void
}
/** The same words in other lines mean the same more often than not: one press answers them all. */
function AlikeButton({ sheet, question, onDone }: AlikeButtonProps) {
  const [busy, setBusy] = useState(false)
  const answer = useCommand(api.volunteerImport.answer)
  const alike = alikeQuestions(sheet, question)
  const { answer: given, part } = question
  if (given === null || (alike.length === 0 && !busy)) return null
  const run = async (): Promise<void> => {
    const about = { importId: sheet.importId, alternative: given.alternative, dayText: '' }
    setBusy(true)
    // One after the other, since each starts from what the one before left; only the last asks for the list again. One
    // that did not stick is still open then.
    for (const one of alike.slice(1)) await api.volunteerImport.answer({ ...about, ...one }).catch(() => null)
    for (const one of alike.slice(0, 1)) await answer.run({ ...about, ...one })
    setBusy(false)
    onDone()
  }
  return (
    <>
      <Button kind="quiet" icon={CopyCheck} busy={busy} onClick={() => void run()}>
        {texts.alike(alike.length, part)}
      </Button>
      <Refusal failure={answer.failure} texts={importTexts.failures} />
    </>
  )
}
