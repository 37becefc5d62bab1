import { Temporal } from 'temporal-polyfill'

/** A full day, `YYYY-MM-DD`. */
export type Day = string
/** A day with possibly unknown parts: `2026`, `2026-11` or `2026-11-20`. Unknown altogether is null, outside this type. */
export type PartialDay = string
export type DayPrecision = 'year' | 'month' | 'day'

export const firstYear = 1900
export const lastYear = 2100

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for days that exist: `2026-02-29` does not. */
export function isDay(text: string): text is Day {
  return precisionOf(text) === 'day'
}

/** How much of the day is known; null when the text is no day at all. */
export function precisionOf(text: string): DayPrecision | null {
  const match = shape.exec(text)
  if (match === null) return null
  if (match[2] === undefined) return 'year'
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  if (match[3] === undefined) return 'month'
  return dayExists(Number(match[1]), month, Number(match[3])) ? 'day' : null
}

export function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day)

export const addDays = (day: Day, count: number): Day => plain(day).add({ days: count }).toString()

/** The same day so many months on; the last of a month that has no such day. */
export const addMonths = (day: Day, count: number): Day => plain(day).add({ months: count }).toString()

/** Days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek

/** First and last day that a partial day can stand for. */
export function boundsOf(partial: PartialDay): { readonly first: Day; readonly last: Day } {
  const precision = precisionOf(partial)
  if (precision === null) throw new RangeError('no day')
  if (precision === 'day') return { first: partial, last: partial }
  if (precision === 'year') return { first: `${partial}-01-01`, last: `${partial}-12-31` }
  const last = Temporal.PlainYearMonth.from(partial).daysInMonth
  return { first: `${partial}-01`, last: `${partial}-${String(last).padStart(2, '0')}` }
}

/** Whole years between; who is born on 29 February has a birthday on 1 March in other years. */
function yearsBetween(birth: Day, day: Day): number {
  const full = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? full - 1 : full
}

/** Youngest and oldest age on a day; the same twice when the birth day is known. Null before birth. */
export function ageRangeOn(
  day: Day,
  birth: PartialDay,
): { readonly youngest: number; readonly oldest: number } | null {
  const { first, last } = boundsOf(birth)
  if (first > day) return null
  return { youngest: Math.max(0, yearsBetween(last, day)), oldest: yearsBetween(first, day) }
}

/** Age in whole years on a day; null when the birth day is not known well enough to be sure. */
export function ageOn(day: Day, birth: PartialDay | null): number | null {
  const range = birth === null ? null : ageRangeOn(day, birth)
  return range !== null && range.youngest === range.oldest ? range.youngest : null
}
