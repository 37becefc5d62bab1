import { spansOf, blankOut, type Span } from './line-parts.ts'
import { addSpans } from './money-reader.ts'
import type { AmountProblem } from './money-number.ts'
import { scanMoney, type MoneySpan } from './money-scan.ts'
import { unknownPattern } from './money-words.ts'
import { unknownAmount, type Amount, type Period } from './money.ts'

export const lineAmountProblems = [
  /** No amount in the line and nobody said that it is unknown. */
  'amount-missing',
  /** The only number looks like a year and was taken as the amount. */
  'amount-may-be-year',
  /** Several amounts with commas between were added up. */
  'amounts-added',
  /** Several amounts; one was chosen, the others stay in the text. */
  'several-amounts',
  /** "bruto" was said; what counts is what comes in. */
  'amount-is-gross',
] as const
export type LineAmountProblem = (typeof lineAmountProblems)[number] | AmountProblem

/** The amount that a line is about. */
export interface LineAmount {
  readonly amount: Amount
  /** Null when none was said. */
  readonly period: Period | null
  /** Pieces of the line that are said completely by amount and period; the caller leaves them out of the text. */
  readonly said: readonly (Span & { readonly keep: string })[]
  /** Everything that was read as amount, said completely or not. */
  readonly read: readonly Span[]
  readonly problems: readonly LineAmountProblem[]
}

const countNouns = [
  'termijn(?:en)?',
  'maand(?:en)?',
  'weken',
  'dag(?:en)?',
  'uur',
  'u(?= )',
  'jaar',
  'kind(?:eren)?',
  'person(?:en|s)?',
  'persoon',
  'brief|brieven',
  '\\p{L}*(?:boetes?|aanmaning(?:en)?|aanslagen|abonnement(?:en)?|facturen|rekeningen|leningen|nummers)',
].join('|')
/** "3 termijnen", "24 uur": how many, not how much. Not the 4 of "per 4 weken". */
const counted = new RegExp(
  String.raw`(?<!(?:per|elke|iedere|p/|/) ?)(?<![\p{L}\p{N}.,])\d{1,2}(?:,5)?(?= ?(?:${countNouns})(?!\p{L}))`,
  'giu',
)

/** The same, but "3 termijnen van 233" is an amount. */
const countedOnly = new RegExp(
  `${counted.source}(?! ?(?:termijn(?:en)?|maand(?:en)?) ?(?:van|à|a|ad) )`,
  counted.flags,
)

const yearShape = /^(?:19[5-9]\d|20[0-4]\d)$/
const yearBefore = /(?:^|[^\p{L}])(?:in|over|sinds|van|uit|jaar|aangifte|tot|vanaf|Q[1-4])\s$/iu

interface Candidates {
  readonly line: string
  readonly spans: readonly MoneySpan[]
}

const looksLikeYear = (line: string, span: MoneySpan): boolean =>
  span.bare && yearShape.test(line.slice(span.start, span.end))

/** Leaves out years when something else is there to be the amount. */
function withoutYears({ line, spans }: Candidates): MoneySpan[] {
  const others = spans.filter((span) => !looksLikeYear(line, span))
  if (others.length > 0) return others
  return spans.filter((span) => !yearBefore.test(line.slice(0, span.start)))
}

function between(line: string, spans: readonly MoneySpan[], separator: RegExp): boolean {
  return spans.every((span, index) => {
    const next = spans[index + 1]
    return next === undefined || separator.test(line.slice(span.end, next.start))
  })
}

function unknownIn(line: string): LineAmount {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${unknownPattern}|\\?{1,5})(?!\\p{L})`, 'giu')
  const words = spansOf(line, pattern).slice(0, 1)
  return {
    amount: unknownAmount,
    period: null,
    said: words.map(({ start, end }) => ({ start, end, keep: '' })),
    read: words,
    problems: words.length === 0 ? ['amount-missing'] : [],
  }
}

function single(line: string, span: MoneySpan, problems: readonly LineAmountProblem[]): LineAmount {
  const { read, period, keep } = span
  // What cannot be read, or was worked out, stays in the text as it was typed.
  const said = read.ok && !span.worked ? [{ start: span.start, end: span.end, keep }] : []
  const year: readonly LineAmountProblem[] = looksLikeYear(line, span) ? ['amount-may-be-year'] : []
  const gross: readonly LineAmountProblem[] = keep === 'bruto' ? ['amount-is-gross'] : []
  return {
    amount: read.ok ? read.value : unknownAmount,
    period,
    said,
    read: [span],
    problems: [...problems, ...year, ...gross, ...(read.ok ? [] : [read.failure])],
  }
}

/** `2.900 / 1.150 / 0 / 3.300`: it differs, so what is known is from where to where. */
function rangeOver(spans: readonly MoneySpan[]): Amount | null {
  const cents = spans.map(({ read }) => (read.ok && read.value.kind === 'exact' ? read.value.cents : null))
  const known = cents.filter((value) => value !== null)
  if (known.length < cents.length) return null
  return { kind: 'range', fromCents: Math.min(...known), toCents: Math.max(...known) }
}

function several({ line, spans }: Candidates): LineAmount | null {
  const choice = between(line, spans, /^ ?\/ ?$/) ? rangeOver(spans) : null
  if (choice !== null) return { amount: choice, period: null, said: [], read: spans, problems: [] }
  const plus = between(line, spans, /^[^\d\ufffc]{0,20}\+[^\d\ufffc]{0,20}$/)
  const list = between(line, spans, /^(?:,| en|,? &) ?$/) && !spans.some(({ worked }) => worked)
  const sum = plus || list ? addSpans(spans) : null
  if (sum === null) return null
  const period = spans.find((span) => span.period !== null)?.period ?? null
  return { amount: sum, period, said: [], read: spans, problems: plus ? [] : ['amounts-added'] }
}

export interface AmountWanted {
  /** What is owed altogether, not what comes or goes each month. */
  readonly whole?: boolean
}

/** "verhoogd naar 190": what came after counts. */
const raisedBefore = /(?:verhoogd naar|opgelopen tot|inmiddels|in totaal|totaal|nu) ?$/iu

/** Of several amounts the one that is meant: what it has become, else more than bare digits, else the largest. */
function chosenOf(line: string, spans: readonly MoneySpan[], whole: boolean): MoneySpan | undefined {
  const owed = ({ bare, period, worked }: MoneySpan): boolean => !bare && !worked && period === null
  return (
    spans.find(({ start }) => raisedBefore.test(line.slice(0, start))) ??
    (whole ? spans.find(owed) : undefined) ??
    spans.find(({ bare }) => !bare) ??
    spans.toSorted((a, b) => centsOf(b) - centsOf(a))[0]
  )
}

const centsOf = ({ read }: MoneySpan): number =>
  read.ok && (read.value.kind === 'exact' || read.value.kind === 'about') ? read.value.cents : 0

/**
 * Finds the amount that a line is about.
 * @param line made plain by `plainLine`
 * @param done pieces that were read as something else (days, references)
 */
export function findLineAmount(
  line: string,
  done: readonly Span[],
  { whole = false }: AmountWanted = {},
): LineAmount {
  const counts = spansOf(line, whole ? countedOnly : counted)
  const rest = blankOut(line, [...done, ...counts])
  const spans = withoutYears({ line: rest, spans: scanMoney(rest, whole) })
  const [first] = spans
  if (first === undefined) return unknownIn(rest)
  if (spans.length === 1) return single(rest, first, [])
  const added = several({ line: rest, spans })
  if (added !== null) return added
  const chosen = chosenOf(rest, spans, whole) ?? first
  const found = single(rest, chosen, ['several-amounts'])
  // Bare digits were a guess, and words that lean on an amount need it: then all stay to be seen.
  const leant = /(?:van|à|a|ad|of|tot|naar) $/iu.test(rest.slice(0, chosen.start))
  return { ...found, said: chosen.bare || leant ? [] : found.said, read: spans }
}
