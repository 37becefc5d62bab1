import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { Select, type Option } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { caseTexts } from './case.texts.ts'
import { useChosenOrNone } from './use-chosen.ts'
import { useTypedField } from './use-saving.ts'

/** Label and example of a field, as they stand together in the texts. */
export interface FieldWords {
  readonly label: string
  readonly example?: string | undefined
}

export interface LineTextProps {
  readonly id: string
  readonly path: string
  readonly words: FieldWords
  readonly value: string
  readonly save: (text: string) => Promise<SaveReply>
  /** "Weet ik niet" is possible here, by this text. */
  readonly unknown?: string
  readonly long?: boolean
}

/** One typed field of a line in a list. */
export function LineText({ id, path, words, value, save, unknown, long = false }: LineTextProps) {
  const field = useTypedField({ id, path, value, save })
  if (long) return <TextArea {...words} {...field.props} rows={1} />
  return (
    <TextField
      {...words}
      {...field.props}
      onUnknown={unknown === undefined ? undefined : () => field.setText(unknown)}
    />
  )
}

export interface LineChoiceProps<T extends string> {
  readonly path: string
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly save: (value: T) => Promise<SaveReply>
}

/** One chosen field of a line in a list. */
export function LineChoice<T extends string>({ label, options, ...parts }: LineChoiceProps<T>) {
  return <Select {...useChosenOrNone(parts)} label={label} options={options} placeholder={caseTexts.choose} />
}
