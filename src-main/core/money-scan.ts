import { findCurrency, type Currency } from './currencies.ts'
import { largestCents, type Amount, type Period } from './money.ts'
import { parseNumber, type AmountProblem } from './money-number.ts'
import {
  aboutAfterPattern,
  aboutPattern,
  currencyPattern,
  euroPattern,
  numberPattern,
  periodOf,
  periodPattern,
} from './money-words.ts'
import { fail, ok, type Result } from './result.ts'

/** A place in a line where somebody wrote an amount. */
export interface MoneySpan {
  readonly start: number
  readonly end: number
  /** What it says, or why it cannot be read. */
  readonly read: Result<Amount, AmountProblem>
  /** Null when no period was said. */
  readonly period: Period | null
  /** Words inside the span that no field holds ("bruto", "samen"); the caller puts them back. */
  readonly keep: string
  /** Nothing but a few digits: may just as well be a count or a year. */
  readonly bare: boolean
  /** The amount was worked out from the text ("2x 400"), so the text is worth keeping. */
  readonly worked: boolean
}

/** "3 termijnen van 233": how many of what, where a whole debt is meant and not what it costs each month. */
const instalment = '(?:termijn(?:en)?|maand(?:en)?) ?(?:van|à|a|ad)(?= )'

const phraseWith = (times: string, between: string, joints: string): string =>
  [
    String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:\/-])`,
    '(?:netto:? )?',
    `(?:(?<before>${periodPattern}):? )?`,
    `(?<about>(?:${aboutPattern}) ?)?`,
    between,
    '(?<minus>[-−](?=[€\\d])|min(?:us)? (?=[€\\d]))?',
    `(?:(?<times>\\d{1,2}) ?(?:${times}) ?:? ?(?<together>(?:in totaal|samen|totaal|bij elkaar) ?)?)?`,
    `(?:(?<cur>${currencyPattern}) ?(?<minus2>[-−] ?)?)?`,
    `(?<first>${numberPattern})(?<scale> ?duizend| ?k(?!\\p{L}))?`,
    `(?: ?(?<curAfter>${currencyPattern})(?! ?\\d)(?: ?\\([A-Z]{3}\\))?)?`,
    `(?: ?(?:${joints}) ?(?:(?:${euroPattern}) ?)?(?<second>${numberPattern})(?<scale2> ?duizend| ?k(?!\\p{L}))?(?: ?(?:${euroPattern}))?)?`,
    '(?<keep> (?:bruto|samen|bij elkaar|in totaal)| netto)?',
    `(?: ?[,(]? ?(?<after>${periodPattern})\\)?(?<behind> (?:bruto|netto)(?!\\p{L}))?)?`,
    `(?<guess> ?(?:${aboutAfterPattern}))?`,
    String.raw`(?![\p{L}\p{N}]| ?%|[.,:\/-]\p{N})`,
  ].join('')

const counted = 'x|×|\\*|keer|maal'
const joints = '-|–|—|tot|à|a|of'
/** Only after "tussen" does "en" make a range: "120 euro en 15 rente" are two amounts. */
const patternsFor = (times: string): readonly RegExp[] => [
  new RegExp(phraseWith(times, 'tussen (?:de )?', `${joints}|en`), 'giu'),
  new RegExp(phraseWith(times, '(?:tussen (?:de )?)?', joints), 'giu'),
]
const plainPatterns = patternsFor(counted)
const instalmentPatterns = patternsFor(`${counted}|${instalment}`)

type Groups = Readonly<Record<string, string | undefined>>

function oneNumber(
  text: string,
  scale: string | undefined,
  currency: Currency | null,
): Result<number, AmountProblem> {
  return parseNumber(text, currency?.digits ?? 2, scale === undefined ? 1 : 1_000)
}

function rangeOf(from: number, to: number): Result<Amount, AmountProblem> {
  if (from > to) return fail('amount-range-reversed')
  return ok(from === to ? { kind: 'exact', cents: from } : { kind: 'range', fromCents: from, toCents: to })
}

function amountOf(groups: Groups): Result<Amount, AmountProblem> {
  const word = groups['curAfter'] ?? groups['cur'] ?? ''
  const currency = findCurrency(word)
  const first = oneNumber(groups['first'] ?? '', groups['scale'] ?? groups['scale2'], currency)
  if (!first.ok) return first
  if (groups['minus'] !== undefined || groups['minus2'] !== undefined) return fail('amount-negative')
  const times = isTogether(groups) ? 1 : Number(groups['times'] ?? '1')
  const value = first.value * times
  if (value > largestCents) return fail('amount-too-large')
  if (groups['second'] !== undefined) {
    const second = oneNumber(groups['second'], groups['scale2'], null)
    if (!second.ok) return second
    return currency === null ? rangeOf(value, second.value * times) : fail('amount-unreadable')
  }
  if (currency !== null) return ok({ kind: 'foreign', currency: currency.code, minor: value })
  const guess = groups['about'] !== undefined || groups['guess'] !== undefined
  return ok({ kind: guess ? 'about' : 'exact', cents: value })
}

/** "2x samen 61", "2x 61 samen": the amount is of all together. */
const isTogether = (groups: Groups): boolean =>
  groups['together'] !== undefined || /samen|totaal|elkaar/.test(groups['keep'] ?? '')

/** Words that no field holds, in the order in which they were typed. */
function keptWords(groups: Groups): string {
  const { times, together = '', keep = '', behind = '' } = groups
  const count = times === undefined || !isTogether(groups) ? '' : `${times}x`
  return [count, together, keep, behind]
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== 'netto')
    .join(' ')
}

function spanOf(match: RegExpExecArray): MoneySpan {
  const groups: Groups = match.groups ?? {}
  const periodText = groups['after'] ?? groups['before']
  const period = periodText === undefined ? null : periodOf(periodText)
  const first = groups['first'] ?? ''
  const marked = [
    groups['cur'],
    groups['curAfter'],
    groups['about'],
    groups['times'],
    groups['second'],
    periodText,
  ]
  return {
    start: match.index,
    end: match.index + match[0].length,
    read: period === 'other' ? fail('amount-period-unreadable') : amountOf(groups),
    period: period === 'other' ? null : period,
    keep: keptWords(groups),
    bare: /^\d+$/.test(first) && marked.every((mark) => mark === undefined),
    worked: (groups['times'] !== undefined && !isTogether(groups)) || groups['scale'] !== undefined,
  }
}

const listPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2}) ?[x×*](:)? ?(${numberPattern}(?:(?:, ?| en | ?\+ ?)${numberPattern}){1,20})(?![\p{L}\p{N}])`,
  'giu',
)

/** `3x: 119, 119, 238` is three amounts, not three times the first. Null when it is no such list. */
function listSpan(match: RegExpExecArray): MoneySpan | null {
  const parts = (match[3] ?? '').split(/, | en | ?\+ ?/)
  const times = Number(match[1])
  // "2x 50, 30" without a colon is two times fifty and something else.
  if (parts.length !== times || (times < 3 && match[2] === undefined)) return null
  let sum = 0
  for (const part of parts) {
    const cents = parseNumber(part)
    if (!cents.ok) return null
    sum += cents.value
  }
  const place = { start: match.index, end: match.index + match[0].length }
  return {
    ...place,
    read: ok({ kind: 'exact', cents: sum }),
    period: null,
    keep: '',
    bare: false,
    worked: true,
  }
}

/** The line with these pieces made unreadable; all places stay the same. */
const without = (line: string, spans: readonly MoneySpan[]): string =>
  spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\ufffc'.repeat(end - start) + rest.slice(end),
    line,
  )

/**
 * Every amount in a line made plain by `plainLine`, in order, without overlap.
 * @param whole a whole debt is meant: "3 termijnen van 233" is three times that
 */
export function scanMoney(line: string, whole = false): MoneySpan[] {
  const found = [...line.matchAll(listPattern)].map(listSpan).filter((span) => span !== null)
  for (const pattern of whole ? instalmentPatterns : plainPatterns)
    found.push(...[...without(line, found).matchAll(pattern)].map(spanOf))
  return found.sort((a, b) => a.start - b.start)
}
