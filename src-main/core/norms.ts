import { isDay, type Day } from './calendar-day.ts'
import { fail, ok, type Result } from './result.ts'
import { fieldsOf, rowsOf } from './untyped.ts'
import { parseVolunteerFees, type VolunteerFee } from './volunteer-fees.ts'
import { parseHolidays, type HolidayCalendar } from './working-days.ts'

export const termCodes = ['crisis-talk', 'first-talk', 'objection', 'feedback'] as const
export type TermCode = (typeof termCodes)[number]
export const termUnits = ['working-days', 'days'] as const

/** A term with its source, as kept in `resources/norms/terms.json`. Counting starts on the day after. */
export interface Term {
  readonly code: TermCode
  readonly count: number
  readonly unit: (typeof termUnits)[number]
  readonly source: string
  readonly validFrom: Day
}

/** Everything dated that rules need: no term or holiday lives in code. */
export interface Norms {
  readonly calendar: HolidayCalendar
  readonly terms: readonly Term[]
  /** Years without tax-free amounts are not in it. */
  readonly volunteerFees: readonly VolunteerFee[]
}

function termOf(row: unknown): Term | null {
  const { code, count, unit, source, validFrom } = fieldsOf(row)
  const known = termCodes.find((entry) => entry === code)
  const counted = termUnits.find((entry) => entry === unit)
  if (known === undefined || counted === undefined || typeof count !== 'number' || !Number.isInteger(count))
    return null
  if (typeof source !== 'string' || source === '' || typeof validFrom !== 'string' || !isDay(validFrom))
    return null
  return count > 0 ? { code: known, count, unit: counted, source, validFrom } : null
}

/** Reads the content of `terms.json`; every code has to be there at least once. */
export function parseTerms(json: unknown): Result<readonly Term[], 'terms-unreadable'> {
  const rows = rowsOf(fieldsOf(json)['terms'])?.map(termOf) ?? []
  const terms = rows.filter((row) => row !== null)
  const complete = termCodes.every((code) => terms.some((term) => term.code === code))
  return complete && terms.length === rows.length ? ok(terms) : fail('terms-unreadable')
}

/** The tables as parsed from the files of `resources/norms`. */
export interface NormFiles {
  readonly holidays: unknown
  readonly terms: unknown
  readonly volunteerFees: unknown
}

/** Reads every table; one that cannot be read refuses all. */
export function parseNorms(
  files: NormFiles,
): Result<Norms, 'holidays-unreadable' | 'terms-unreadable' | 'fees-unreadable'> {
  const calendar = parseHolidays(files.holidays)
  if (!calendar.ok) return calendar
  const terms = parseTerms(files.terms)
  if (!terms.ok) return terms
  const fees = parseVolunteerFees(files.volunteerFees)
  return fees.ok ? ok({ calendar: calendar.value, terms: terms.value, volunteerFees: fees.value }) : fees
}

/** The term that holds on a day: the newest row that has begun; before the first row, the first. */
export function termOn(norms: Norms, code: TermCode, day: Day): Term {
  const rows = norms.terms.filter((term) => term.code === code)
  const sorted = [...rows].sort((a, b) => a.validFrom.localeCompare(b.validFrom))
  const term = sorted.findLast(({ validFrom }) => validFrom <= day) ?? sorted[0]
  if (term === undefined) throw new Error('a term is missing from the table')
  return term
}
