import { toldAndFree, type FactMark as Mark } from '#main/core/fact.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { MarkButton, type MarkChange } from '#renderer/ui/MarkButton.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { useCase } from './case-data.ts'
import { moneyTexts } from './money.texts.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './FactMark.module.css'

/** Source and sharing of one field of the resident or the case. */
export function FieldMark({ field, fact }: { readonly field: string; readonly fact: string }) {
  const { caseId, marks } = useCase()
  const mark = useCaseCommand(api.cases.markField, ['cases'])
  return (
    <RecordMark
      fact={fact}
      mark={marks[field] ?? toldAndFree}
      save={(changes) => mark.run({ caseId, field, changes })}
    />
  )
}

/** What a mark sends: a paper that is seen now was seen today. */
export type MarkToSave = MarkChange & { readonly sourceDayText?: string }

export interface RecordMarkProps {
  readonly fact: string
  readonly mark: Mark
  readonly save: (changes: MarkToSave) => Promise<Result<unknown, Failure>>
}

/** The same for one line of a list. Must stand inside an element with `data-fact`, so that Alt+M finds it. */
export function RecordMark({ fact, mark, save }: RecordMarkProps) {
  const { receivers } = useCase()
  const toasts = useToasts()
  const withDay = (changes: MarkChange): MarkToSave =>
    changes.source === 'document-seen' && mark.sourceDay === null
      ? { ...changes, sourceDayText: moneyTexts.source.seenOn }
      : changes
  const change = async (changes: MarkChange): Promise<void> => {
    const reply = await save(withDay(changes))
    // Whoever said "blijft hier" must not think that it is so when it is not.
    if (!reply.ok) toasts.show({ text: failureText(reply.failure) })
  }
  return (
    <span className={styles.mark}>
      <MarkButton
        fact={fact}
        mark={mark}
        receivers={receivers}
        onChange={(changes) => void change(changes)}
      />
    </span>
  )
}
