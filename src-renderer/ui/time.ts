const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})
const shortDay = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const dayOfInstant = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** `14:32` in the Netherlands, from an instant. */
export const timeOf = (instant: string): string => clock.format(new Date(instant))

/** `2026-11-20` in the Netherlands, from an instant. */
export const dayOf = (instant: string): string => dayOfInstant.format(new Date(instant))

/**
 * A day with possibly unknown parts as people read it: `8 december 2026`, `december 2026`, `2026`.
 * Null gives an empty text, so that the screen decides what unknown looks like there.
 */
export function formatDay(day: string | null): string {
  if (day === null) return ''
  const [year = '', month, date] = day.split('-')
  if (month === undefined) return year
  const full = shortDay.format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`))
  return date === undefined ? full.replace(/^\d+ /, '') : full
}

/** `dinsdag 8 december`, for days that are near. */
export const formatWeekday = (day: string): string => weekday.format(new Date(`${day}T00:00:00Z`))

/** `20 november 2026 om 14:32`. */
export const formatInstant = (instant: string): string => `${formatDay(dayOf(instant))} om ${timeOf(instant)}`
