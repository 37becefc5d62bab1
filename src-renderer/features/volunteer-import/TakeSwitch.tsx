import type { Take } from '#main/features/volunteer-import/volunteer-import-stored.reader.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import type { ImportLine } from './import-data.ts'
import { importTexts } from './import.texts.ts'

const texts = importTexts.preview

export interface TakeSwitchProps {
  readonly importId: string
  readonly line: ImportLine
  readonly name: string
}

/** Whether a line becomes a volunteer; a line that cannot says so. */
export function TakeSwitch({ importId, line, name }: TakeSwitchProps) {
  const take = useCommand(api.volunteerImport.take)
  const { props } = useSavedValue<Take>({
    value: line.take,
    save: (next) => take.run({ importId, line: line.line, take: next }),
    path: 'take',
  })
  if (line.problems.some(({ severity }) => severity === 'stops'))
    return <StateWord kind="attention">{texts.stopped}</StateWord>
  return (
    <>
      <CheckBox
        label={
          <>
            {texts.take}
            <span className="quiet"> {name}</span>
          </>
        }
        hint={props.value === 'skip' ? texts.skipped : undefined}
        checked={props.value === 'add'}
        onChange={(on) => props.onChange(on ? 'add' : 'skip')}
      />
      <div role="status">{props.message}</div>
    </>
  )
}
