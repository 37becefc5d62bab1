import { exactly, unknownAmount, type Amount, type Period } from './money.ts'
import type { AmountProblem } from './money-number.ts'
import { scanMoney, type MoneySpan } from './money-scan.ts'
import { unknownPattern } from './money-words.ts'
import { plainLine } from './plain-text.ts'
import { fail, ok, type Result } from './result.ts'

export interface AmountRead {
  readonly amount: Amount
  /** Null when no period was said: the caller's own default holds. */
  readonly period: Period | null
}
export interface AmountUnread {
  readonly code: AmountProblem
}

/** Longer than anybody writes an amount. */
const longest = 200
const unknownOnly = new RegExp(`^(?:\\?+|-|${unknownPattern})$`, 'iu')
const zeroOnly = /^(?:geen|niets|niks|nul|nihil)$/i
const filler = /^(?:netto|ofzo|euro|eur|van|["'“”().,:;€ ])*$/iu
/** `2 431,18`: spaces between thousands, only when nothing else is in the field. */
const spacedThousands = /^(\D{0,20}?)(\d{1,3}(?: \d{3})+)((?:,\d{1,2})?(?: ?\D{0,20})?)$/

const unread = (code: AmountProblem): Result<AmountRead, AmountUnread> => fail({ code })

function joinedByPlus(line: string, spans: readonly MoneySpan[]): boolean {
  return spans.every((span, index) => {
    const next = spans[index + 1]
    return next === undefined || line.slice(span.end, next.start).trim() === '+'
  })
}

/** Adds amounts that were written with a plus. Null unless each is a plain or estimated amount in euro. */
export function addSpans(spans: readonly MoneySpan[]): Amount | null {
  let cents = 0
  let guess = false
  for (const { read } of spans) {
    if (!read.ok || (read.value.kind !== 'exact' && read.value.kind !== 'about')) return null
    cents += read.value.cents
    guess ||= read.value.kind === 'about'
  }
  return { kind: guess ? 'about' : 'exact', cents }
}

function readSpans(line: string, spans: readonly MoneySpan[]): Result<AmountRead, AmountUnread> {
  const [first] = spans
  if (first === undefined) return unread('amount-unreadable')
  let around = line.slice(0, first.start) + line.slice(spans.at(-1)?.end)
  if (/^- ?$/.test(around)) return unread('amount-negative')
  around += spans
    .map(({ keep }) => keep)
    .filter((keep) => !/samen|totaal|elkaar/.test(keep))
    .join(' ')
  if (!filler.test(around)) return unread('amount-unreadable')
  if (spans.length === 1) {
    return first.read.ok ? ok({ amount: first.read.value, period: first.period }) : unread(first.read.failure)
  }
  const sum = joinedByPlus(line, spans) ? addSpans(spans) : null
  return sum === null
    ? unread('amount-unreadable')
    : ok({ amount: sum, period: spans.at(-1)?.period ?? null })
}

/**
 * Reads an amount as people write it: `2.431,18`, `ongeveer 1.310 per 4 weken`, `400-600`, `2x 1.023,67`, `PLN 5000`,
 * `weet niet`. An empty field is an unknown amount; `geen` is zero. What can be read in two ways is not guessed.
 */
export function readAmount(text: string): Result<AmountRead, AmountUnread> {
  if (text.length > 10 * longest) return unread('amount-unreadable')
  const line = plainLine(text)
  if (line === '' || unknownOnly.test(line)) return ok({ amount: unknownAmount, period: null })
  if (zeroOnly.test(line)) return ok({ amount: exactly(0), period: null })
  if (line.length > longest) return unread('amount-unreadable')
  const packed = line.replace(spacedThousands, (_, before: string, digits: string, after: string) => {
    return before + digits.replaceAll(' ', '') + after
  })
  return readSpans(packed, scanMoney(packed))
}
