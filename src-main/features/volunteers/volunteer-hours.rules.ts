import { ageRangeOn, type Day, type PartialDay } from '#main/core/calendar-day.ts'
import type { VolunteerFee } from '#main/core/volunteer-fees.ts'

/** Hours and money of one day. Whole minutes, kilometres and cents. */
export interface HoursFacts {
  readonly day: Day
  readonly minutes: number
  readonly kilometres: number
  /** Counts for the tax-free maximum. */
  readonly feeCents: number
  /** What somebody paid and got back; does not count. */
  readonly expenseCents: number
  readonly approved: boolean
  readonly description: string
}

type Countable = Pick<HoursFacts, 'day' | 'minutes' | 'kilometres' | 'feeCents' | 'expenseCents'>
export interface FeeSums {
  readonly minutes: number
  readonly kilometres: number
  readonly feeCents: number
  readonly expenseCents: number
}

const counted = ['day', 'minutes', 'kilometres', 'feeCents', 'expenseCents'] as const
/** True when something else than the description comes to stand there. */
export const changesWhatCounts = (
  before: Countable,
  changes: { readonly [K in keyof Countable]?: Countable[K] | undefined },
): boolean => counted.some((name) => changes[name] !== undefined && changes[name] !== before[name])

const noSums: FeeSums = { minutes: 0, kilometres: 0, feeCents: 0, expenseCents: 0 }
export const sumHours = (rows: readonly Countable[]): FeeSums =>
  rows.reduce(
    (sums, row) => ({
      minutes: sums.minutes + row.minutes,
      kilometres: sums.kilometres + row.kilometres,
      feeCents: sums.feeCents + row.feeCents,
      expenseCents: sums.expenseCents + row.expenseCents,
    }),
    noSums,
  )

/** The months in which something was written down, in their order: `2026-03`. */
export const hoursByMonth = (rows: readonly Countable[]): (FeeSums & { readonly month: string })[] =>
  [...Map.groupBy(rows, ({ day }) => day.slice(0, 7))]
    .map(([month, list]) => ({ month, ...sumHours(list) }))
    .toSorted((one, other) => one.month.localeCompare(other.month))

/** Age from which the higher amount per hour holds. */
const adultAge = 21

/**
 * The maxima that hold for one volunteer in a year. Who may still be under 21 at the end of it, or until today, counts
 * as such; of whom no birth day is known gets the amount of most.
 */
export function maximumFor(fee: VolunteerFee, birthDay: PartialDay | null, today: Day) {
  const endOfYear = `${fee.validFrom.slice(0, 4)}-12-31`
  const age = birthDay === null ? null : ageRangeOn(today < endOfYear ? today : endOfYear, birthDay)
  const young = age !== null && age.youngest < adultAge
  return {
    perHourCents: young ? fee.perHourUnder21Cents : fee.perHourCents,
    perMonthCents: fee.perMonthCents,
    perYearCents: fee.perYearCents,
    source: fee.source,
  }
}

/** Months above the maximum of a month, and whether the year is above that of a year. Without a table nothing is above. */
export function aboveMaximum(rows: readonly Countable[], fee: VolunteerFee | null) {
  if (fee === null) return { monthsAbove: [], yearAbove: false }
  return {
    monthsAbove: hoursByMonth(rows)
      .filter(({ feeCents }) => feeCents > fee.perMonthCents)
      .map(({ month }) => month),
    yearAbove: sumHours(rows).feeCents > fee.perYearCents,
  }
}
