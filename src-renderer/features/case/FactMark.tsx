import { toldAndFree, type FactMark as Mark } from '#main/core/fact.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { api } from '#renderer/app/api.ts'
import { MarkButton, type MarkChange } from '#renderer/ui/MarkButton.tsx'
import { useCase } from './case-data.ts'
import { useCaseCommand } from './use-saving.ts'

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

export interface RecordMarkProps {
  readonly fact: string
  readonly mark: Mark
  readonly save: (changes: MarkChange) => Promise<Result<unknown, Failure>>
}

/** The same for one line of a list. Must stand inside an element with `data-fact`, so that Alt+M finds it. */
export function RecordMark({ fact, mark, save }: RecordMarkProps) {
  const { receivers } = useCase()
  return (
    <MarkButton fact={fact} mark={mark} receivers={receivers} onChange={(changes) => void save(changes)} />
  )
}
