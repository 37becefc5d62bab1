import type { z } from 'zod'
import type { casesContract } from '#main/features/cases/cases.contract.ts'
import { api } from '#renderer/app/api.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Choice, Select, type Option } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useCase } from './case-data.ts'
import { FieldMark } from './FactMark.tsx'
import { useCaseCommand, useTypedField } from './use-saving.ts'

export type ResidentChanges = z.input<typeof casesContract.amendResident.input>['changes']
export type HeadChanges = z.input<typeof casesContract.amendCase.input>['changes']

interface Words {
  readonly label: string
  readonly example?: string
  /** The fact in words; with it the field gets a button for source and sharing. */
  readonly fact?: string
  readonly autoFocus?: boolean
}
type FieldsOf<T, V> = { [K in keyof T]-?: V extends Exclude<T[K], undefined> ? K : never }[keyof T] & string

const markFor = (path: string, fact: string | undefined) =>
  fact === undefined ? undefined : <FieldMark field={path.replace(/Text$/, '')} fact={fact} />

export interface ResidentTextProps extends Words {
  readonly path: FieldsOf<ResidentChanges, string>
  readonly value: string
  readonly changes: (text: string) => ResidentChanges
  readonly type?: 'text' | 'tel'
}

/** One typed fact about the resident; keeps itself. */
export function ResidentText({ path, value, changes, fact, ...words }: ResidentTextProps) {
  const { caseId } = useCase()
  const amend = useCaseCommand(api.cases.amendResident, ['cases'])
  const field = useTypedField({
    id: caseId,
    path,
    value,
    save: (text) => amend.run({ caseId, changes: changes(text) }),
  })
  return <TextField {...words} {...field.props} mark={markFor(path, fact)} />
}

export interface HeadTextProps extends Words {
  readonly path: FieldsOf<HeadChanges, string>
  readonly value: string
  readonly changes: (text: string) => HeadChanges
  /** Several lines: a story rather than a fact. */
  readonly long?: boolean
}

/** One typed fact about the case; keeps itself. */
export function HeadText({ path, value, changes, fact, long = false, ...words }: HeadTextProps) {
  const { caseId } = useCase()
  const amend = useCaseCommand(api.cases.amendCase, ['cases'])
  const field = useTypedField({
    id: caseId,
    path,
    value,
    save: (text) => amend.run({ caseId, changes: changes(text) }),
  })
  const mark = markFor(path, fact)
  if (long) return <TextArea {...words} {...field.props} rows={2} mark={mark} />
  return <TextField {...words} {...field.props} mark={mark} />
}

export interface ChosenProps<T extends string, C> extends Words {
  readonly path: string
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly changes: (value: T) => C
  /** A list that folds open instead of choices beside each other. */
  readonly folded?: boolean
  readonly placeholder?: string
}

/** One chosen fact about the resident; keeps itself. */
export function ResidentChoice<T extends string>({ changes, ...rest }: ChosenProps<T, ResidentChanges>) {
  const { caseId } = useCase()
  const amend = useCaseCommand(api.cases.amendResident, ['cases'])
  return <Chosen {...rest} save={(value) => amend.run({ caseId, changes: changes(value) })} />
}

/** One chosen fact about the case; keeps itself. */
export function HeadChoice<T extends string>({ changes, ...rest }: ChosenProps<T, HeadChanges>) {
  const { caseId } = useCase()
  const amend = useCaseCommand(api.cases.amendCase, ['cases'])
  return <Chosen {...rest} save={(value) => amend.run({ caseId, changes: changes(value) })} />
}

type Amended = Promise<SaveReply>

function Chosen<T extends string>({
  path,
  value,
  save,
  folded = false,
  fact,
  ...words
}: Omit<ChosenProps<T, never>, 'changes'> & { readonly save: (value: T) => Amended }) {
  const { props } = useSavedValue<T | null>({
    value,
    save: async (next) => (next === null ? { ok: false, failure: { code: 'invalid-input' } } : save(next)),
    path,
  })
  const mark = markFor(path, fact)
  return folded ? <Select {...words} {...props} mark={mark} /> : <Choice {...words} {...props} mark={mark} />
}
