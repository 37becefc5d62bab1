import type { z } from 'zod'
import type { casesContract } from '#main/features/cases/cases.contract.ts'
import { api } from '#renderer/app/api.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { Choice, Select, type Option } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useCase } from './case-data.ts'
import { caseTexts } from './case.texts.ts'
import { FieldMark } from './FactMark.tsx'
import { useChosenOrNone } from './use-chosen.ts'
import { useCaseCommand, useTypedField } from './use-saving.ts'

export type ResidentChanges = z.input<typeof casesContract.amendResident.input>['changes']
export type HeadChanges = z.input<typeof casesContract.amendCase.input>['changes']

/** Words of one field as they stand together in the texts. */
interface Words {
  readonly label: string
  readonly example?: string
  /** The fact in words; with it the field gets a button for source and sharing. */
  readonly fact?: string
}
interface TextParts<C> {
  readonly path: string
  readonly words: Words
  readonly value: string
  readonly changes: (text: string) => C
  /** Several lines: a story rather than a fact. */
  readonly long?: boolean
}

/** Changes of resident and of case go to two calls; for a field they are the same thing. */
const useAmendResident = () => {
  const { caseId } = useCase()
  const { run } = useCaseCommand(api.cases.amendResident, ['cases'])
  return (changes: ResidentChanges): Promise<SaveReply> => run({ caseId, changes })
}
const useAmendHead = () => {
  const { caseId } = useCase()
  const { run } = useCaseCommand(api.cases.amendCase, ['cases'])
  return (changes: HeadChanges): Promise<SaveReply> => run({ caseId, changes })
}

/** One typed fact about the resident; keeps itself. */
export function ResidentText({ changes, ...parts }: TextParts<ResidentChanges>) {
  const amend = useAmendResident()
  return <Typed {...parts} save={(text) => amend(changes(text))} />
}

/** One typed fact about the case; keeps itself. */
export function HeadText({ changes, ...parts }: TextParts<HeadChanges>) {
  const amend = useAmendHead()
  return <Typed {...parts} save={(text) => amend(changes(text))} />
}

const markFor = (path: string, { fact }: Words) =>
  fact === undefined ? undefined : <FieldMark field={path.replace(/Text$/, '')} fact={fact} />

type TypedProps = Omit<TextParts<never>, 'changes'> & { readonly save: (text: string) => Promise<SaveReply> }

function Typed({ path, words, value, save, long = false }: TypedProps) {
  const { caseId } = useCase()
  const { props } = useTypedField({ id: caseId, path, value, save })
  const frame = { label: words.label, example: words.example, mark: markFor(path, words) }
  return long ? <TextArea {...frame} {...props} rows={2} /> : <TextField {...frame} {...props} />
}

interface ChoiceParts<T extends string, C> {
  readonly path: string
  readonly words: Words
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly changes: (value: T) => C
  /** A list that folds open instead of choices beside each other. */
  readonly folded?: boolean
}

/** One chosen fact about the resident; keeps itself. */
export function ResidentChoice<T extends string>({ changes, ...parts }: ChoiceParts<T, ResidentChanges>) {
  const amend = useAmendResident()
  return <Chosen {...parts} save={(value) => amend(changes(value))} />
}

/** One chosen fact about the case; keeps itself. */
export function HeadChoice<T extends string>({ changes, ...parts }: ChoiceParts<T, HeadChanges>) {
  const amend = useAmendHead()
  return <Chosen {...parts} save={(value) => amend(changes(value))} />
}

type ChosenProps<T extends string> = Omit<ChoiceParts<T, never>, 'changes'> & {
  readonly save: (value: T) => Promise<SaveReply>
}

function Chosen<T extends string>({ words, options, folded = false, ...parts }: ChosenProps<T>) {
  const props = useChosenOrNone(parts)
  const frame = { label: words.label, example: words.example, mark: markFor(parts.path, words), options }
  return folded ? (
    <Select {...frame} {...props} placeholder={caseTexts.choose} />
  ) : (
    <Choice {...frame} {...props} />
  )
}
