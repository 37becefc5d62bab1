import type { DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { TrainingFacts, VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import type {
  ImportProblemCode,
  ImportQuestion,
  ReadingContext,
  VolunteerField,
} from './volunteer-import.rules.ts'

/** A filled cell under its header. */
export interface CellText {
  readonly header: string
  readonly text: string
}

/** What the cells of one field say. `note`: words without another place, with their header in front. */
export interface FieldRead {
  readonly facts: Partial<VolunteerFacts>
  readonly note?: readonly string[]
  readonly problems?: readonly ImportProblemCode[]
  readonly questions?: readonly ImportQuestion[]
  readonly trainings?: readonly TrainingFacts[]
  readonly sureDayParts?: readonly DayPart[]
}

export type FieldReading = (cells: readonly CellText[], context: ReadingContext) => FieldRead
export type FieldReadings = Partial<Record<VolunteerField, FieldReading>>

export const joined = (cells: readonly CellText[], between = ', '): string =>
  cells.map(({ text }) => text).join(between)

/** "Kan: vioolspelen". */
export const underHeader = (header: string, words: string): string => `${header}: ${words}`

export const headerOf = (cells: readonly CellText[]): string => cells[0]?.header ?? ''

/** Nothing was lost: the words stand in the note, and somebody is told. */
export function keptWords(
  cells: readonly CellText[],
  words: readonly string[],
): Pick<FieldRead, 'note' | 'problems'> {
  const kept = words.filter((word) => word !== '').join(', ')
  if (kept === '') return {}
  return { note: [underHeader(headerOf(cells), kept)], problems: ['words-kept-in-note'] }
}

/**
 * Reads the first cell that can be read; the others stay in the note. For fields with room for one value.
 * @param read null: this cell cannot be read; `rest` is what stands beside the value
 * @param problem when no cell can be read
 */
export function firstThatReads<T>(
  cells: readonly CellText[],
  read: (text: string) => { readonly value: T; readonly rest: string } | null,
  problem: ImportProblemCode,
  toFacts: (value: T) => Partial<VolunteerFacts>,
): FieldRead {
  const reads = cells.map((cell) => ({ ...cell, found: read(cell.text) }))
  const first = reads.find(({ found }) => found !== null)
  const others = reads.filter((cell) => cell !== first).map(({ header, text }) => underHeader(header, text))
  if (first?.found === undefined || first.found === null) {
    return { facts: {}, note: others, problems: others.length > 0 ? [problem] : [] }
  }
  const { value, rest } = first.found
  const beside = rest === '' ? [] : [underHeader(first.header, rest)]
  const problems: ImportProblemCode[] = []
  if (beside.length > 0) problems.push('words-kept-in-note')
  if (others.length > 0) problems.push('second-value')
  return { facts: toFacts(value), note: [...beside, ...others], problems }
}
