import { isDay, type Day } from './calendar-day.ts'
import { fail, ok, type Result } from './result.ts'
import { fieldsOf, rowsOf } from './untyped.ts'

/** What a volunteer may receive in a calendar year without tax, as kept in `resources/norms/volunteer-fees.json`. */
export interface VolunteerFee {
  /** First of January of its year; the next year has amounts of its own or none. */
  readonly validFrom: Day
  readonly perHourCents: number
  readonly perHourUnder21Cents: number
  readonly perMonthCents: number
  readonly perYearCents: number
  readonly source: string
}

const cents = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null

function feeOf(row: unknown): VolunteerFee | null {
  const { validFrom, source, ...amounts } = fieldsOf(row)
  const perHourCents = cents(amounts['perHourCents'])
  const perHourUnder21Cents = cents(amounts['perHourUnder21Cents'])
  const perMonthCents = cents(amounts['perMonthCents'])
  const perYearCents = cents(amounts['perYearCents'])
  if (perHourCents === null || perHourUnder21Cents === null) return null
  if (perMonthCents === null || perYearCents === null) return null
  if (typeof validFrom !== 'string' || !isDay(validFrom) || !validFrom.endsWith('-01-01')) return null
  if (typeof source !== 'string' || source === '') return null
  return { validFrom, source, perHourCents, perHourUnder21Cents, perMonthCents, perYearCents }
}

/** Reads the content of `volunteer-fees.json`: at least one year, each year once. */
export function parseVolunteerFees(json: unknown): Result<readonly VolunteerFee[], 'fees-unreadable'> {
  const rows = rowsOf(fieldsOf(json)['fees'])?.map(feeOf) ?? []
  const fees = rows.filter((row) => row !== null)
  const years = new Set(fees.map(({ validFrom }) => validFrom))
  return fees.length > 0 && fees.length === rows.length && years.size === fees.length
    ? ok(fees)
    : fail('fees-unreadable')
}

/** The amounts of a year; null when the table has none, because they are never carried over. */
export const feeOfYear = (fees: readonly VolunteerFee[], year: number): VolunteerFee | null =>
  fees.find(({ validFrom }) => validFrom === `${year}-01-01`) ?? null
