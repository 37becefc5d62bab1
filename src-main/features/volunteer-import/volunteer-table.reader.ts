import { plainLine } from '#main/core/plain-text.ts'
import { fail, ok } from '#main/core/result.ts'
import { maskFindings, sensitiveNumbersIn } from '#main/core/sensitive-numbers.ts'
import { forbiddenHeader, unnamedColumn } from './header-words.labels.ts'
import { fieldOfHeader, headerIndex } from './volunteer-header.reader.ts'
import {
  tableLimits,
  type FileRead,
  type MaskedCell,
  type RawTable,
  type TableColumn,
  type TableRow,
  type VolunteerTable,
} from './volunteer-import.rules.ts'

/** Longest header that is shown. */
const longestHeader = 80
/** Most cells that a row may have beyond its header. */
const widest = (rows: readonly TableRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1), 0)

function columnsOf(header: TableRow, width: number): readonly TableColumn[] {
  return Array.from({ length: width }, (_, column) => {
    const text = plainLine(header.cells[column] ?? '')
    const kept = !forbiddenHeader.test(text)
    return {
      header: maskFindings(text).slice(0, longestHeader) || unnamedColumn(column),
      kept,
      named: text !== '',
    }
  })
}

/** A number to call that lost its zero in a spreadsheet has nine digits too: mobile, or of a town with a short area code. */
const phoneWithoutZero = /^(?:6[1-9]|1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d)(?:[ -]?\d){7}$/

function coverCell(text: string, kept: boolean, isPhone: boolean): string {
  if (!kept) return text.replace(/[^ .-]/g, '•')
  if (isPhone && phoneWithoutZero.test(text)) return text
  const findings = sensitiveNumbersIn(text)
  return findings.length === 0 ? text : maskFindings(text, findings)
}

/** Finds where the names of the columns stand and covers what may not be kept. Nothing else is changed. */
export function openVolunteerTable(raw: RawTable): FileRead<VolunteerTable> {
  if (widest(raw.rows) > tableLimits.columns) return fail({ code: 'too-many-columns' })
  const index = headerIndex(raw.rows)
  const header = index === null ? undefined : raw.rows[index]
  if (index === null || header === undefined) return fail({ code: 'no-header' })
  const below = raw.rows.slice(index + 1)
  if (below.length === 0) return fail({ code: 'no-rows' })
  const columns = columnsOf(header, widest([header, ...below]))
  const phones = columns.map(({ header: name }) => fieldOfHeader(name) === 'phone')
  const masked: MaskedCell[] = []
  const cover = ({ line, cells }: TableRow): TableRow => ({
    line,
    cells: columns.map(({ kept }, place) => {
      const text = cells[place] ?? ''
      const safe = coverCell(text, kept, phones[place] === true)
      if (safe !== text) masked.push({ line, column: place })
      return safe
    }),
  })
  return ok({
    source: raw.source,
    sheet: raw.sheet,
    headerLine: header.line,
    columns,
    rows: below.map(cover),
    above: raw.rows
      .slice(0, index)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => maskFindings(cell)) })),
    masked,
    oddLines: raw.oddLines,
  })
}
