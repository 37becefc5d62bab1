import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Select, type Option } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { caseTexts } from './case.texts.ts'
import { useTypedField } from './use-saving.ts'

export interface LineTextProps {
  readonly id: string
  readonly path: string
  readonly label: string
  readonly example?: string | undefined
  readonly value: string
  readonly save: (text: string) => Promise<SaveReply>
  /** "Weet ik niet" is possible here, by this text. */
  readonly unknown?: string
  readonly long?: boolean
}

/** One typed field of a line in a list. */
export function LineText({ id, path, label, example, value, save, unknown, long = false }: LineTextProps) {
  const field = useTypedField({ id, path, value, save })
  if (long) return <TextArea {...field.props} label={label} example={example} rows={1} />
  return (
    <TextField
      {...field.props}
      label={label}
      example={example}
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
  readonly placeholder?: string
}

/** One chosen field of a line in a list. */
export function LineChoice<T extends string>({
  path,
  label,
  options,
  value,
  save,
  placeholder,
}: LineChoiceProps<T>) {
  const field = useSavedValue<T | null>({
    value,
    save: async (next) => (next === null ? { ok: false, failure: { code: 'invalid-input' } } : save(next)),
    path,
  })
  return (
    <Select {...field.props} label={label} options={options} placeholder={placeholder ?? caseTexts.choose} />
  )
}
