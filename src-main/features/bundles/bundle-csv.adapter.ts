import Papa from 'papaparse'

/** A number was worked out by us and is written as it is; text may be anything that somebody typed. */
export type CsvCell = string | number | null

/**
 * What a spreadsheet may take for the start of a formula, also behind spaces and signs that are not seen, and in the
 * wide signs that it reads alike (advice of OWASP on formula injection).
 */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/** An apostrophe in front makes it words; nothing else is changed. */
export const guarded = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

const written = (cell: CsvCell): string => {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : guarded(cell)
}

/**
 * A table as Dutch spreadsheets open it with a double click: semicolons, UTF-8 with its mark, lines ended by CRLF. No
 * cell can be read as a formula.
 */
export function csvBytes(header: readonly string[], rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = [header, ...rows].map((row) => row.map(written))
  const text = Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
