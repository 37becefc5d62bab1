import { boundsOf, type Day, type PartialDay } from '#main/core/calendar-day.ts'
import { scanDays } from '#main/core/day-scan.ts'
import { findLineAmount, type LineAmount, type LineAmountProblem } from '#main/core/line-amount.ts'
import type { LineHint, LineRead } from '#main/core/line-draft.ts'
import { blankOut, cutOut, spansOf, type Span } from '#main/core/line-parts.ts'
import { findFirstWord, type WordFound } from '#main/core/line-words.ts'
import type { Amount, Period } from '#main/core/money.ts'
import { plainLine } from '#main/core/plain-text.ts'
import { sensitiveNumbersIn } from '#main/core/sensitive-numbers.ts'
import { costKindLabel } from './cost.labels.ts'
import { groupOfCost, type CostGroup, type CostKind } from './cost.rules.ts'
import { incomeKindLabel } from './income.labels.ts'
import type { IncomeKind, IncomeState } from './income.rules.ts'
import { costWords, incomeWords } from './money-words.labels.ts'

/** What a typed line of income becomes. Whatever no field holds is in `description` or `question`. */
export interface IncomeDraft {
  readonly kind: IncomeKind
  readonly description: string
  readonly amount: Amount
  readonly period: Period
  readonly state: IncomeState
  readonly stoppedDay: PartialDay | null
  readonly question: string
}
/** What a typed line of costs becomes. */
export interface CostDraft {
  readonly group: CostGroup
  readonly kind: CostKind
  readonly description: string
  readonly amount: Amount
  readonly period: Period
}

export const moneyLineProblems = [
  'kind-unknown',
  /** "kindgebonden budget + kinderbijslag": two things in one line; the first was taken. */
  'several-kinds',
  'sensitive-number',
] as const
export type MoneyLineProblem = (typeof moneyLineProblems)[number] | LineAmountProblem
const stopWords =
  /(?<!\p{L})(?:(?:is|zijn) )?(?:gestopt|stopgezet|beëindigd|gestaakt|vervallen|stopt|eindigt|loopt af)(?: (?:in|per|op|sinds|vanaf|eind|begin))?(?!\p{L})/giu
const expectedWords =
  /(?<!\p{L})(?:komt nog(?! binnen)|nog niet (?:ontvangen|binnen|gekregen|uitbetaald)|aangevraagd|in aanvraag|verwacht|begint|start)(?!\p{L})/iu
const doubt =
  /\?|(?<!\p{L})(?:weten?(?: \p{L}+)? niet|geen idee|onduidelijk|snapt niet|waarom|nakijken|uitzoeken)(?!\p{L})/iu

interface Stop {
  readonly day: PartialDay | null
  readonly stopped: boolean
  readonly spans: readonly Span[]
}

/**
 * "gestopt in juli": the word, and the day right behind it. "Stopt per 1-1" speaks of what is to come; until that day it
 * runs.
 */
function findStop(line: string, today: Day): Stop {
  const [word] = spansOf(line, stopWords)
  if (word === undefined) return { day: null, stopped: false, spans: [] }
  const days = scanDays(line, today, {
    prefer: /(?<!\p{L})(?:stopt|eindigt|loopt af)/iu.test(word.text) ? 'future' : 'past',
  })
  const day = days.find(({ start }) => start >= word.end && start <= word.end + 1)
  if (day === undefined || day.day === null) return { day: null, stopped: true, spans: [word] }
  const stopped = boundsOf(day.day).first <= today
  return { day: day.day, stopped, spans: [word, day] }
}

/** Takes out of the rest what is asked or doubted: a text in brackets, or a clause between commas. */
function splitQuestion(rest: string): { readonly description: string; readonly question: string } {
  const pieces = rest.match(/\([^()]*\)|[^,;()]+/g) ?? []
  const asked = pieces.filter((piece) => doubt.test(piece))
  if (asked.length === 0) return { description: rest, question: '' }
  const bare = (piece: string): string => piece.replace(/^[\s(]+|[\s)]+$/g, '')
  const told = pieces.filter((piece) => !doubt.test(piece))
  return {
    description: told
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .join(', '),
    question: asked.map(bare).join('; '),
  }
}

/** The kind's own name needs no saying twice: "huur" goes, "bso" stays, and so does "water" of "water en energie". */
function sameAsLabel(line: string, word: WordFound<string> | null, label: string, words: Words): Span[] {
  if (word === null || kindHints(line, word, words).length > 0) return []
  return line.slice(word.start, word.end).toLowerCase() === label.toLowerCase() ? [word] : []
}

type Words = readonly (readonly [code: string, pattern: string])[]

function kindHints(line: string, kind: WordFound<string> | null, words: Words): MoneyLineProblem[] {
  if (kind === null) return ['kind-unknown']
  const joined = /^ ?(?:\+|&|,|en) ?/u.exec(line.slice(kind.end))
  const rest = joined === null ? '' : line.slice(kind.end + joined[0].length)
  const second = findFirstWord(rest, words)
  return second?.start === 0 && second.code !== kind.code ? ['several-kinds'] : []
}

function hints(
  line: string,
  amount: LineAmount,
  kind: WordFound<string> | null,
  words: Words,
): LineHint<MoneyLineProblem>[] {
  return [
    ...amount.problems.map((code) => ({ field: 'amount', code })),
    ...kindHints(line, kind, words).map((code) => ({ field: 'kind', code })),
    ...(sensitiveNumbersIn(line).length > 0
      ? [{ field: 'description', code: 'sensitive-number' as const }]
      : []),
  ]
}

/**
 * Reads one line of income as a volunteer types it: `baan thuiszorg 24 uur ongeveer 1.310 per 4 weken`,
 * `huurtoeslag gestopt in juli, weet niet waarom`. Always gives a draft; an amount without a period is per month.
 */
export function readIncomeLine(text: string, today: Day): LineRead<IncomeDraft, MoneyLineProblem> {
  const line = plainLine(text)
  const days = scanDays(line, today)
  const stop = findStop(line, today)
  const found = findLineAmount(line, [...days, ...stop.spans, ...sensitiveNumbersIn(line)])
  const kind = findFirstWord(line, incomeWords)
  const code = kind?.code ?? 'other'
  const said = stop.stopped ? [] : found.said
  const named = sameAsLabel(line, kind, incomeKindLabel(code), incomeWords)
  const { description, question } = splitQuestion(cutOut(line, [...named, ...said, ...stop.spans]))
  const draft: IncomeDraft = {
    kind: code,
    description,
    amount: stop.stopped ? { kind: 'exact', cents: 0 } : found.amount,
    period: stop.stopped ? 'month' : (found.period ?? 'month'),
    state: stop.stopped ? 'stopped' : expectedWords.test(line) ? 'expected' : 'running',
    stoppedDay: stop.day,
    question,
  }
  const problems = hints(line, stop.stopped ? { ...found, problems: [] } : found, kind, incomeWords)
  return { draft, problems }
}

/**
 * Reads one line of costs: `boodschappen 110 per week`, `telefoon 2x samen 61`, `bso 180 na toeslag`. Always gives a
 * draft; an amount without a period is per month.
 */
export function readCostLine(text: string, today: Day): LineRead<CostDraft, MoneyLineProblem> {
  const line = plainLine(text)
  const days = scanDays(line, today)
  const found = findLineAmount(line, [...days, ...sensitiveNumbersIn(line)])
  // A kind is never read out of the amount itself: "per week" is no word for anything.
  const kind = findFirstWord(blankOut(line, found.read), costWords)
  const code = kind?.code ?? 'other-fixed'
  const named = sameAsLabel(line, kind, costKindLabel(code), costWords)
  const draft: CostDraft = {
    group: groupOfCost(code),
    kind: code,
    description: cutOut(line, [...named, ...found.said]),
    amount: found.amount,
    period: found.period ?? 'month',
  }
  return { draft, problems: hints(line, found, kind, costWords) }
}
