/** How often an amount comes or goes. `once` has no monthly amount. */
export const periods = ['week', 'four-weeks', 'month', 'quarter', 'year', 'once'] as const
export type Period = (typeof periods)[number]

/** An amount as people know it. Whole cents; foreign money in whole minor units, never converted. */
export type Amount =
  | { readonly kind: 'exact'; readonly cents: number }
  | { readonly kind: 'about'; readonly cents: number }
  | { readonly kind: 'range'; readonly fromCents: number; readonly toCents: number }
  | { readonly kind: 'foreign'; readonly currency: string; readonly minor: number }
  | { readonly kind: 'unknown' }

export interface AmountPerPeriod {
  readonly amount: Amount
  readonly period: Period
}

/** A sum that never invents a zero: what is known, and how many lines are not. */
export interface Total {
  /** Sum of the known lines, ranges by their lower end. Whole cents. */
  readonly knownCents: number
  /** Same with ranges by their upper end; equal to knownCents where there is no range. */
  readonly knownToCents: number
  /** Lines counted in that are estimates ("ongeveer"). */
  readonly aboutCount: number
  /** Lines without a known amount, shown as "+ n onbekend". */
  readonly unknownCount: number
  /** Lines in foreign money, never added up. */
  readonly foreign: readonly { readonly currency: string; readonly minor: number }[]
}

/** Lower and upper end in whole cents; the same twice where there is no range. */
export interface CentsRange {
  readonly fromCents: number
  readonly toCents: number
}

/** One hundred million euro: above this it is a slip of the finger. */
export const largestCents = 10_000_000_000

const perMonth: Readonly<Record<Exclude<Period, 'once'>, readonly [times: number, over: number]>> = {
  week: [52, 12],
  'four-weeks': [13, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
}

/**
 * `cents × times / over`, rounded half up to a whole cent, in whole numbers only.
 * @throws RangeError when a part is no safe whole number: that is a bug of the caller, never input.
 */
export function timesFraction(cents: number, times: number, over: number): number {
  const doubled = 2 * cents * times + over
  if (!Number.isSafeInteger(cents) || !Number.isSafeInteger(doubled))
    throw new RangeError('cents out of reach')
  const below = ((doubled % (2 * over)) + 2 * over) % (2 * over)
  return (doubled - below) / (2 * over)
}

/** One amount in cents as it weighs on a month; null for `once`. */
export function perMonthCents(cents: number, period: Period): number | null {
  if (period === 'once') return null
  const [times, over] = perMonth[period]
  return timesFraction(cents, times, over)
}

/** The two ends of an amount in euro cents; null when unknown or foreign. */
export function centsRange(amount: Amount): CentsRange | null {
  if (amount.kind === 'exact' || amount.kind === 'about')
    return { fromCents: amount.cents, toCents: amount.cents }
  if (amount.kind === 'range') return { fromCents: amount.fromCents, toCents: amount.toCents }
  return null
}

/**
 * A line as it weighs on a month: week × 52/12, 4 weeks × 13/12, quarter / 3, year / 12, each rounded half up to a cent.
 * Null when the amount is unknown, foreign or comes only once.
 */
export function monthlyRange(line: AmountPerPeriod): CentsRange | null {
  const range = centsRange(line.amount)
  if (range === null) return null
  const fromCents = perMonthCents(range.fromCents, line.period)
  const toCents = perMonthCents(range.toCents, line.period)
  return fromCents === null || toCents === null ? null : { fromCents, toCents }
}

/** Lower end of `monthlyRange`. */
export function monthlyCents(line: AmountPerPeriod): number | null {
  return monthlyRange(line)?.fromCents ?? null
}

function total(entries: readonly { readonly amount: Amount; readonly range: CentsRange | null }[]): Total {
  const sum = (pick: (range: CentsRange) => number): number =>
    entries.reduce((known, { range }) => known + (range === null ? 0 : pick(range)), 0)
  return {
    knownCents: sum((range) => range.fromCents),
    knownToCents: sum((range) => range.toCents),
    aboutCount: entries.filter(({ amount }) => amount.kind === 'about' || amount.kind === 'range').length,
    unknownCount: entries.filter(({ amount }) => amount.kind === 'unknown').length,
    foreign: entries.flatMap(({ amount }) =>
      amount.kind === 'foreign' ? [{ currency: amount.currency, minor: amount.minor }] : [],
    ),
  }
}

/**
 * Adds up per month: every line is rounded first, then added. Lines that come only once are left out (they weigh on no
 * month); show them apart with `addUpOnce`.
 */
export function addUp(lines: readonly AmountPerPeriod[]): Total {
  const monthly = lines.filter((line) => line.period !== 'once')
  return total(monthly.map((line) => ({ amount: line.amount, range: monthlyRange(line) })))
}

/** Adds up amounts as they are: debts, and income or costs that come only once. */
export function addUpOnce(amounts: readonly Amount[]): Total {
  return total(amounts.map((amount) => ({ amount, range: centsRange(amount) })))
}

/** True when nothing in it is a guess or missing, so that it may be compared with another total. */
export function isComplete(sum: Total): boolean {
  return sum.unknownCount === 0 && sum.foreign.length === 0
}

export const unknownAmount: Amount = { kind: 'unknown' }
export const exactly = (cents: number): Amount => ({ kind: 'exact', cents })
