import { addDays, isDay, weekdayOf, type Day } from './calendar-day.ts'
import { fail, ok, type Result } from './result.ts'
import { fieldsOf, rowsOf } from './untyped.ts'

/** One day on which legal terms do not run out, as kept in `resources/norms/holidays.json`. */
export interface Holiday {
  readonly day: Day
  /** Dutch, as printed. */
  readonly name: string
  readonly source: string
  readonly validFrom: Day
}

/** Dutch public holidays and decreed days within a known reach. Outside of it nothing is guessed. */
export interface HolidayCalendar {
  readonly coveredFrom: Day
  readonly coveredTo: Day
  readonly days: readonly Holiday[]
}
export type NotCovered = 'calendar-not-covered'

function holidayOf(row: unknown): Holiday | null {
  const { day, name, source, validFrom } = fieldsOf(row)
  if (typeof day !== 'string' || typeof validFrom !== 'string' || !isDay(day) || !isDay(validFrom))
    return null
  if (typeof name !== 'string' || typeof source !== 'string' || source === '') return null
  return { day, name, source, validFrom }
}

/** Reads the content of `holidays.json`. One unreadable row refuses the whole table: a gap would be a wrong date. */
export function parseHolidays(json: unknown): Result<HolidayCalendar, 'holidays-unreadable'> {
  const { coveredFrom, coveredTo, days } = fieldsOf(json)
  if (typeof coveredFrom !== 'string' || typeof coveredTo !== 'string') return fail('holidays-unreadable')
  if (!isDay(coveredFrom) || !isDay(coveredTo) || coveredFrom > coveredTo) return fail('holidays-unreadable')
  const rows = rowsOf(days)?.map(holidayOf)
  if (rows === undefined || rows.length === 0) return fail('holidays-unreadable')
  const holidays = rows.filter((row) => row !== null)
  return holidays.length === rows.length
    ? ok({ coveredFrom, coveredTo, days: holidays })
    : fail('holidays-unreadable')
}

/** Monday to Friday, and no holiday. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar): Result<boolean, NotCovered> {
  if (day < calendar.coveredFrom || day > calendar.coveredTo) return fail('calendar-not-covered')
  return ok(weekdayOf(day) <= 5 && !calendar.days.some((holiday) => holiday.day === day))
}

/** Walks from a day, not counting it, until `count` working days were passed; `step` is 1 forward or -1 back. */
function walk(from: Day, count: number, step: 1 | -1, calendar: HolidayCalendar): Result<Day, NotCovered> {
  let day = from
  let left = count
  while (left > 0) {
    day = addDays(day, step)
    const working = isWorkingDay(day, calendar)
    if (!working.ok) return working
    if (working.value) left -= 1
  }
  return ok(day)
}

/**
 * The `count`-th working day after a day. Counting starts on the day after; the day itself may be in a weekend.
 * @param count zero gives the day itself
 */
export function addWorkingDays(day: Day, count: number, calendar: HolidayCalendar): Result<Day, NotCovered> {
  return walk(day, count, 1, calendar)
}

/** The `count`-th working day before a day. */
export function subtractWorkingDays(
  day: Day,
  count: number,
  calendar: HolidayCalendar,
): Result<Day, NotCovered> {
  return walk(day, count, -1, calendar)
}

/**
 * Last day of a term that a law sets in days, weeks or months: when it falls on a Saturday, Sunday or holiday, the first
 * working day after (Algemene termijnenwet art. 1).
 */
export function endOfLegalTerm(start: Day, days: number, calendar: HolidayCalendar): Result<Day, NotCovered> {
  return addWorkingDays(addDays(start, days - 1), 1, calendar)
}
