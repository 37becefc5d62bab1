import { ageRangeOn, precisionOf, weekdayOf, type Day, type PartialDay } from './calendar-day.ts'

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
/** Monday first, as `weekdayOf` counts. */
export const weekdayNames = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const

/** `8 december 2026`, `november 2026`, `2026`; null prints `onbekend`. */
export function formatDay(day: PartialDay | null): string {
  if (day === null) return 'onbekend'
  const [year = '', month, date] = day.split('-')
  if (month === undefined) return year
  const words = `${monthNames[Number(month) - 1] ?? month} ${year}`
  return date === undefined ? words : `${Number(date)} ${words}`
}

/** `dinsdag 8 december 2026`; without a full day the same as `formatDay`. */
export function formatDayWithWeekday(day: PartialDay | null): string {
  if (day === null || precisionOf(day) !== 'day') return formatDay(day)
  return `${weekdayNames[weekdayOf(day) - 1] ?? ''} ${formatDay(day)}`
}

/** `8-12-2026`, for tables and fields; `11-2026` and `2026` where less is known; null is empty. */
export function formatDayShort(day: PartialDay | null): string {
  return day === null ? '' : day.split('-').reverse().map(Number).join('-')
}

/** `34 jaar`, or `33 of 34 jaar` when the birth day is partly known; empty when there is nothing to say. */
export function formatAge(day: Day, birth: PartialDay | null): string {
  const range = birth === null ? null : ageRangeOn(day, birth)
  if (range === null) return ''
  return range.youngest === range.oldest
    ? `${range.oldest} jaar`
    : `${range.youngest} of ${range.oldest} jaar`
}
