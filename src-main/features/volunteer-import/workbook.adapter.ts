import readWorkbookFile from 'read-excel-file/universal'
import { fail, ok, type Result } from '#main/core/result.ts'
import { tableLimits, type FileProblem, type FileRead, type RawTable } from './volunteer-import.rules.ts'
import { zipContent, type ZipEntry } from './zip-content.adapter.ts'

type Checked = Result<null, { readonly code: FileProblem }>

/** Rows that stay empty are made as well, up to the last one that has something. */
const lastLine = 20_000
/** The most that a worksheet can have. */
const worksheetRows = 1_048_576
/** Tags of rows and cells with what they say of themselves. Never looks further than the next tag. */
const tags = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/g
const quoted = /"[^"]*"|'[^']*'/g
const place = /(?:^|\s)r=(?:"([A-Za-z]{0,3})(\d{1,7})"|'([A-Za-z]{0,3})(\d{1,7})')/

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0)

const broken = fail({ code: 'file-is-broken' } as const)

/** A tag that hides where it is, behind a quote that does not close or in other signs, is not believed. */
function checkTag(name: string, said: string): Checked {
  const found = place.exec(said)
  const row = Number(found?.[2] ?? found?.[4] ?? 0)
  if (/["']/.test(said.replace(quoted, ''))) return broken
  if (name === 'row') {
    const says = /(?:^|\s)r\s*=/.test(said)
    return says && (found === null || row > worksheetRows) ? broken : ok(null)
  }
  if (found === null) return broken
  if (said.endsWith('/')) return ok(null)
  if (row > lastLine) return fail({ code: 'too-many-rows' })
  const column = columnNumber(found[1] ?? found[3] ?? '')
  return column > tableLimits.columns ? fail({ code: 'too-many-columns' }) : ok(null)
}

/** One cell in the far corner is enough to ask for seventeen thousand million: looked at before it is read. */
function sheetSize(xml: string): Checked {
  for (const [, name = '', said = ''] of xml.matchAll(tags)) {
    const checked = checkTag(name, said)
    if (!checked.ok) return checked
  }
  return ok(null)
}

function checkEntries(entries: readonly ZipEntry[]): Checked {
  if (!entries.some(({ name }) => name === '[Content_Types].xml')) return fail({ code: 'file-is-no-list' })
  // By what is in it: which part is a sheet is told elsewhere, and any part may be.
  const sheets = entries.filter(({ content }) => content.includes('sheetData'))
  if (sheets.length === 0) return fail({ code: 'file-is-no-list' })
  for (const { content } of sheets) {
    const size = sheetSize(content.toString('utf8'))
    if (!size.ok) return size
  }
  return ok(null)
}

function checkBeforeReading(bytes: Uint8Array): Checked {
  const content = zipContent(bytes, (name) => /\.xml(?:\.rels)?$/.test(name), tableLimits.unpacked)
  switch (content.kind) {
    case 'entries':
      return checkEntries(content.entries)
    case 'too-large':
      return fail({ code: 'file-too-large' })
    case 'locked':
      return fail({ code: 'file-is-locked' })
    case 'broken':
      return fail({ code: 'file-is-broken' })
  }
}

const two = (part: number): string => String(part).padStart(2, '0')

/** A day as people write it; a time without a day sits in the last days of 1899. */
function dayText(day: Date): string {
  if (day.getUTCFullYear() < 1900) return `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`
  return `${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`
}

/** What somebody saw in the cell. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (value instanceof Date && Number.isFinite(value.getTime())) return dayText(value)
  return ''
}

/**
 * Reads the first sheet that has anything on it. Numbers and days come out as text, as they were seen. Never throws: a
 * file that is broken, locked or far too large is a problem.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FileRead<RawTable>> {
  const checked = checkBeforeReading(bytes)
  if (!checked.ok) return checked
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  const sheets = await readWorkbookFile(copy).catch(() => null)
  if (sheets === null) return fail({ code: 'file-is-broken' })
  for (const { sheet, data } of sheets) {
    const rows = data
      .map((row, index) => ({ line: index + 1, cells: row.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    if (rows.length > tableLimits.rows) return fail({ code: 'too-many-rows' })
    if (rows.length > 0) return ok({ source: 'xlsx', sheet, rows, oddLines: [] })
  }
  return fail({ code: 'file-empty' })
}
