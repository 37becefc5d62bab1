import type { Day } from '#main/core/calendar-day.ts'
import { findFirstWord } from '#main/core/line-words.ts'
import { plainLine } from '#main/core/plain-text.ts'
import type { LineRead, OneOrMore } from '#main/core/line-draft.ts'
import {
  readCostLine,
  readIncomeLine,
  type CostDraft,
  type IncomeDraft,
  type MoneyLineProblem,
} from './money-line.reader.ts'
import { costWords, incomeWords } from './money-words.labels.ts'

type Words = readonly (readonly [code: string, pattern: string])[]

/** A piece of a line that begins with the word for a kind; `rest` is what follows that word. */
interface Piece {
  readonly word: string
  readonly rest: string
  readonly code: string
}

const joint = /\s*(?:\+|&|;|, | en )\s*/giu
const mostPieces = 8

function pieceOf(text: string, words: Words): Piece | null {
  const found = findFirstWord(text, words)
  if (found === null || found.start !== 0) return null
  return { word: text.slice(0, found.end), rest: text.slice(found.end), code: found.code }
}

/** Cuts a line where a joint is followed by the word for another kind; none when it does not begin with a kind. */
function piecesOf(line: string, words: Words): Piece[] {
  const first = pieceOf(line, words)
  if (first === null) return []
  const cuts: { readonly from: number; readonly at: number }[] = []
  let last = first
  for (const { index, 0: text } of line.matchAll(joint)) {
    const at = index + text.length
    const inside = cuts.length === 0 && index < first.word.length
    const next = inside ? null : pieceOf(line.slice(at), words)
    if (next === null || next.code === last.code || cuts.length >= mostPieces) continue
    cuts.push({ from: index, at })
    last = next
  }
  const starts = [0, ...cuts.map(({ at }) => at)]
  return starts.flatMap((start, i) => pieceOf(line.slice(start, cuts[i]?.from), words) ?? [])
}

/**
 * One line that speaks of several kinds, as one line for each: `zorgtoeslag 127 + huurtoeslag 268`, and
 * `kindgebonden budget + kinderbijslag komt binnen, weet niet hoeveel`, of which what is said last holds for both. One
 * amount for all of them stays one line, because nobody knows how it is divided.
 * @param hasAmount says of a line whether an amount was read in it
 */
function linesOf(text: string, words: Words, hasAmount: (line: string) => boolean): OneOrMore<string> {
  const line = plainLine(text)
  const [first, ...others] = piecesOf(line, words)
  const last = others.at(-1)
  if (first === undefined || last === undefined) return [text]
  const before = [first, ...others.slice(0, -1)]
  const each = (said: (piece: Piece) => string): OneOrMore<string> => [said(first), ...others.map(said)]
  if (before.every(({ rest }) => rest.trim() !== '')) return each(({ word, rest }) => word + rest)
  const bare = before.every(({ rest }) => rest.trim() === '')
  return bare && !hasAmount(last.word + last.rest) ? each(({ word }) => word + last.rest) : [text]
}

/** Reads what was typed for income as one or more lines; see `readIncomeLine`. */
export function readIncomeLines(
  text: string,
  today: Day,
): OneOrMore<LineRead<IncomeDraft, MoneyLineProblem>> {
  const hasAmount = (line: string): boolean => {
    const { amount, state } = readIncomeLine(line, today).draft
    return amount.kind !== 'unknown' && state !== 'stopped'
  }
  const [first, ...others] = linesOf(text, incomeWords, hasAmount)
  return [readIncomeLine(first, today), ...others.map((line) => readIncomeLine(line, today))]
}

/** Reads what was typed for costs as one or more lines; see `readCostLine`. */
export function readCostLines(text: string, today: Day): OneOrMore<LineRead<CostDraft, MoneyLineProblem>> {
  const hasAmount = (line: string): boolean => readCostLine(line, today).draft.amount.kind !== 'unknown'
  const [first, ...others] = linesOf(text, costWords, hasAmount)
  return [readCostLine(first, today), ...others.map((line) => readCostLine(line, today))]
}
