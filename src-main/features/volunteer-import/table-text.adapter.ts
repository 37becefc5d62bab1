import Papa from 'papaparse'
import { fail, ok } from '#main/core/result.ts'
import { bestHeaderScore } from './volunteer-header.reader.ts'
import { tableLimits, type FileRead, type RawTable, type TableRow } from './volunteer-import.rules.ts'

const separators = [';', ',', '\t', '|'] as const
/** Never in a text that was cleaned: switches quotes off. */
const noQuote = '\u0000'
/** After so many unclosed quotes the rest is read without quotes. */
const mostOddLines = 50

interface Piece {
  readonly rows: readonly TableRow[]
  /** Line and place at which reading stopped for a quote that does not close; null at the end. */
  readonly stopped: { readonly line: number; readonly offset: number } | null
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** Rows of a text from a line on, until the end or a row whose quotes do not close. */
function readPiece(text: string, separator: string, firstLine: number, quotes: boolean): Piece {
  const rows: TableRow[] = []
  let line = firstLine
  let offset = 0
  let stopped: Piece['stopped'] = null
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    quoteChar: quotes ? '"' : noQuote,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) stopped = { line, offset }
      else rows.push({ line, cells: data.map((cell) => cell.trim()) })
      if (stopped !== null || rows.length > tableLimits.rows * 2) parser.abort()
      line += lineBreaks(text.slice(offset, meta.cursor))
      offset = meta.cursor
    },
  })
  return { rows, stopped }
}

/** A quote that does not close would swallow every line after it: its own line is read without quotes, then on. */
function readRows(text: string, separator: string): Pick<RawTable, 'rows' | 'oddLines'> {
  const rows: TableRow[] = []
  const oddLines: number[] = []
  let rest = text
  let line = 1
  for (;;) {
    const { rows: read, stopped } = readPiece(rest, separator, line, oddLines.length < mostOddLines)
    rows.push(...read)
    if (stopped === null)
      return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), oddLines }
    const from = rest.slice(stopped.offset)
    const end = from.indexOf('\n')
    const odd = end < 0 ? from : from.slice(0, end)
    rows.push(...readPiece(odd, separator, stopped.line, false).rows)
    oddLines.push(stopped.line)
    rest = end < 0 ? '' : from.slice(end + 1)
    line = stopped.line + 1
  }
}

/** "sep=;" on the first line is how a spreadsheet is told; it is no row. */
const saidSeparator = /^sep=(.)\n/i

/** Which sign parts the columns: the one that makes most headers readable, else most columns. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scored = separators.map((separator) => {
    const { rows } = readPiece(head, separator, 1, true)
    const widths = rows.slice(0, 30).map(({ cells }) => cells.length)
    const middle = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
    return { separator, score: bestHeaderScore(rows) * 1000 + Math.min(middle, 999) }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

const webPage = /^\s*(?:<!doctype html|<html|<head|<body|<table|<meta|<\?xml)/i
/** Signs that steer a machine; ends of lines and tabs are text. */
const controls = /(?![\t\n])\p{Cc}/gu
const noLetters = /(?![\t\n])\p{Cc}|\ufffd/gu
/** Share of signs that no text has, above which a file is something else. */
const oddShare = 0.01

function noText(text: string): boolean {
  const odd = text.match(noLetters)?.length ?? 0
  return odd > text.length * oddShare
}

/** Reads a list with columns parted by `;` `,` tab or `|`, with or without quotes. Never throws. */
export function readTableText(text: string): FileRead<RawTable> {
  if (text.trim() === '') return fail({ code: 'file-empty' })
  if (webPage.test(text)) return fail({ code: 'file-is-web-page' })
  if (noText(text)) return fail({ code: 'file-is-no-list' })
  const clean = text.replace(controls, '')
  const said = saidSeparator.exec(clean)
  // The line stays as an empty one, so that the numbers of the others are right.
  const body = said === null ? clean : clean.slice(said[0].length - 1)
  const { rows, oddLines } = readRows(body, said?.[1] ?? separatorOf(body))
  if (rows.length === 0) return fail({ code: 'file-empty' })
  if (rows.length > tableLimits.rows) return fail({ code: 'too-many-rows' })
  return ok({ source: 'csv', sheet: '', rows, oddLines })
}
