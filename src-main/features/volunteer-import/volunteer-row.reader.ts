import { maskFindings } from '#main/core/sensitive-numbers.ts'
import {
  newVolunteer,
  type TrainingFacts,
  type VolunteerFacts,
} from '#main/features/volunteers/volunteers.rules.ts'
import { dayParts as allDayParts } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { CellText, FieldRead } from './field-read.reader.ts'
import { readNote } from './note-cell.reader.ts'
import { personReadings, readNameFields } from './person-fields.reader.ts'
import { statusFrom } from './volunteer-answers.rules.ts'
import {
  problemAt,
  volunteerFields,
  type ColumnMapping,
  type ImportProblem,
  type ReadingContext,
  type TableRow,
  type VolunteerDraft,
  type VolunteerField,
  type VolunteerTable,
} from './volunteer-import.rules.ts'
import { workReadings } from './work-fields.reader.ts'

/** What is read of a cell; the cell itself stays whole. */
const longestCell = 1000
const onlyCovered = /^[•\s.-]*$/

interface RowCells {
  readonly of: (field: VolunteerField) => readonly CellText[]
  readonly tooLong: readonly VolunteerField[]
}

/** The filled cells of a row by the field that their column feeds. */
function cellsByField(table: VolunteerTable, mapping: readonly ColumnMapping[], row: TableRow): RowCells {
  const byField = new Map<VolunteerField, CellText[]>()
  const tooLong: VolunteerField[] = []
  for (const { column, field } of mapping) {
    const text = row.cells[column] ?? ''
    if (field === null || onlyCovered.test(text)) continue
    if (text.length > longestCell) tooLong.push(field)
    const cell = { header: table.columns[column]?.header ?? '', text: text.slice(0, longestCell) }
    byField.set(field, [...(byField.get(field) ?? []), cell])
  }
  return { of: (field) => byField.get(field) ?? [], tooLong }
}

/** What each field of the row says, in the order of the closed list; name and remarks have their own way. */
function readFields(
  cells: RowCells,
  context: ReadingContext,
): readonly (readonly [VolunteerField, FieldRead])[] {
  const name = readNameFields(cells.of('name'), {
    given: cells.of('givenName'),
    prefix: cells.of('namePrefix'),
    family: cells.of('familyName'),
  })
  const others = volunteerFields.flatMap((field): (readonly [VolunteerField, FieldRead])[] => {
    const reading = personReadings[field] ?? workReadings[field]
    const filled = cells.of(field)
    return reading === undefined || filled.length === 0 ? [] : [[field, reading(filled, context)]]
  })
  return [['name', name], ...others]
}

/** Problems that come from the form of the row rather than from a field. */
function shapeProblems(
  table: VolunteerTable,
  mapping: readonly ColumnMapping[],
  row: TableRow,
): ImportProblem[] {
  const { line, cells } = row
  const fieldAt = (column: number) => mapping.find((entry) => entry.column === column)?.field ?? null
  const problems: ImportProblem[] = []
  if (table.oddLines.includes(line)) problems.push(problemAt(line, null, 'quote-not-closed'))
  if (table.columns.some(({ named }, column) => !named && (cells[column] ?? '') !== '')) {
    problems.push(problemAt(line, null, 'more-cells-than-columns'))
  }
  for (const { column } of table.masked.filter((masked) => masked.line === line)) {
    const code = table.columns[column]?.kept === false ? 'column-not-kept' : 'sensitive-number'
    problems.push(problemAt(line, fieldAt(column), code))
  }
  return problems
}

function mergeFacts(reads: readonly FieldRead[]): VolunteerFacts {
  return reads.reduce((facts, read): VolunteerFacts => ({ ...facts, ...read.facts }), newVolunteer)
}

/** "wacht op VOG" and the columns together; what the list says of the course itself goes first. */
function withStatus(
  facts: VolunteerFacts,
  trainings: readonly TrainingFacts[],
  said: boolean,
): VolunteerFacts {
  return said ? facts : { ...facts, status: statusFrom(facts, trainings) }
}

const typedFields = ['note', 'availabilityNote', 'limitsNote', 'wishes', 'statusReason'] as const

/** Words that stood apart in a cell can read as a code once the words between them found a place: covered as well. */
const coverTyped = (facts: VolunteerFacts): VolunteerFacts => ({
  ...facts,
  ...Object.fromEntries(typedFields.map((field) => [field, maskFindings(facts[field])])),
})

/** One row as a volunteer: facts, trainings, questions, and everything that could not be placed. */
export function readVolunteerRow(
  table: VolunteerTable,
  mapping: readonly ColumnMapping[],
  row: TableRow,
  context: ReadingContext,
): VolunteerDraft {
  const { line } = row
  const cells = cellsByField(table, mapping, row)
  const fields = readFields(cells, context)
  const note = readNote(cells.of('note'), mergeFacts(fields.map(([, read]) => read)))
  const all: readonly (readonly [VolunteerField, FieldRead])[] = [...fields, ['note', note]]
  const reads = all.map(([, read]) => read)
  const trainings = reads.flatMap((read) => read.trainings ?? [])
  const questions = reads.flatMap((read) => read.questions ?? [])
  const sureDayParts = reads.flatMap((read) => read.sureDayParts ?? [])
  const proposed = questions.flatMap(({ alternatives }) => alternatives[0].dayParts)
  const merged = mergeFacts(reads)
  const facts = coverTyped({
    ...withStatus(
      merged,
      trainings,
      reads.some((read) => read.facts.status !== undefined),
    ),
    dayParts: allDayParts.filter((part) => sureDayParts.includes(part) || proposed.includes(part)),
    note: [note, ...fields.map(([, read]) => read)].flatMap((read) => read.note ?? []).join('\n'),
  })
  const problems = [
    ...shapeProblems(table, mapping, row),
    ...cells.tooLong.map((field) => problemAt(line, field, 'cell-too-long')),
    ...all.flatMap(([field, read]) => (read.problems ?? []).map((code) => problemAt(line, field, code))),
    ...(cells.of('maxMatches').length === 0 ? [problemAt(line, 'maxMatches', 'max-matches-missing')] : []),
    ...questions.map(({ field }) => problemAt(line, field, 'question-open')),
  ]
  const original = row.cells
    .map((text, column) => ({ header: table.columns[column]?.header ?? '', text }))
    .filter(({ text }) => text !== '')
  return { line, cells: original, facts, trainings, questions, problems, sureDayParts }
}
