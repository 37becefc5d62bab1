import writeWorkbook from 'write-excel-file/node'
import { formatDay } from '#main/core/day-format.ts'
import { legalGroundLabels, processorKindLabels } from './processing.labels.ts'
import type { RegisterSheet, SheetLine } from './register-sheet.rules.ts'
import { measureWords, registerWords as words, subjectWords } from './register.labels.ts'

/** A cell holds words and says so: then no program looks in it for a formula. */
const cell = (text: string, bold = false) => ({
  value: text,
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
})
const rowsOf = (header: readonly string[], rows: readonly (readonly string[])[]) => [
  header.map((text) => cell(text, true)),
  ...rows.map((row) => row.map((text) => cell(text))),
]

const day = (text: string | null): string => (text === null ? '' : formatDay(text))
const yesNo = (is: boolean): string => (is ? words.yes : words.no)

/** A row for each list and kind of people, with everything of its line beside it: so it can be sorted and filtered. */
const lineRows = (line: SheetLine): readonly (readonly string[])[] =>
  line.details.map((part) => [
    line.title,
    line.activity === 'working' ? '' : line.title,
    legalGroundLabels[line.legalGround],
    subjectWords[part.subject],
    part.list,
    part.labels.join(', '),
    yesNo(part.special),
    yesNo(part.financial),
    part.kept,
    line.receivers,
    words.no,
    line.words,
    line.security,
    day(line.reviewedDay),
  ])

/** The register as a workbook: one row per list, for who keeps it in a table. */
export async function registerWorkbook(sheet: RegisterSheet): Promise<Uint8Array> {
  const [linesName, processorsName, measuresName] = words.sheets
  const processors = sheet.processors.map(({ name, kind, what, agreementDay, agreementUntil }) => [
    name,
    processorKindLabels[kind],
    what,
    words.agreement(
      agreementDay === null ? null : day(agreementDay),
      agreementUntil === null ? null : day(agreementUntil),
    ),
  ])
  const wide = (...widths: readonly number[]) => widths.map((width) => ({ width }))
  const made = await writeWorkbook([
    {
      sheet: linesName,
      data: rowsOf(words.workbookHeader, sheet.lines.flatMap(lineRows)),
      columns: wide(28, 28, 18, 20, 22, 50, 12, 12, 34, 40, 12, 40, 40, 16),
      stickyRowsCount: 1,
    },
    {
      sheet: processorsName,
      data: rowsOf(words.processorHeader, processors),
      columns: wide(30, 24, 50, 34),
    },
    {
      sheet: measuresName,
      data: rowsOf(
        [words.measures],
        measureWords.map((measure) => [measure]),
      ),
      columns: wide(100),
    },
  ]).toBuffer()
  return new Uint8Array(made)
}
