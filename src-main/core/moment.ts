import { Temporal } from 'temporal-polyfill'
import type { Day } from './calendar-day.ts'
import { readDay } from './day-reader.ts'
import { plainLine } from './plain-text.ts'
import { fail, ok, type Result } from './result.ts'

/** An instant in UTC with milliseconds, `2026-11-20T09:40:00.000Z`. */
export type Instant = string
/** A time of day in the Netherlands, `10:40`. */
export type Time = string

const zone = 'Europe/Amsterdam'
const local = (instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone)

/** The day it is in the Netherlands at that instant. */
export const toLocalDay = (instant: Instant): Day => local(instant).toPlainDate().toString()
/** The time on the clock in the Netherlands at that instant, without seconds. */
export const toLocalTime = (instant: Instant): Time =>
  local(instant).toPlainTime().toString({ smallestUnit: 'minute' })

/**
 * The instant of a Dutch day and time. In the hour that summer time skips it is the hour after, in the hour that comes
 * twice the first one.
 */
export function fromLocal(day: Day, time: Time): Instant {
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })
  return moment.toInstant().toString({ fractionalSecondDigits: 3 })
}

export const timeProblems = ['time-unreadable', 'time-does-not-exist'] as const
export type TimeProblem = (typeof timeProblems)[number]
export interface TimeUnread {
  readonly code: TimeProblem
}

function timeOf(hour: number, minute: number, evening: boolean): Result<Time, TimeUnread> {
  const shown = evening && hour < 12 ? hour + 12 : hour
  if (shown > 23 || minute > 59) return fail({ code: 'time-does-not-exist' })
  return ok(`${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}

/** Reads a time as people write it: `10:00`, `10.30`, `10 uur`, `10u30`, `half 11`, `kwart over 10`. Empty is null. */
export function readTime(text: string): Result<Time | null, TimeUnread> {
  if (text.length > 200) return fail({ code: 'time-unreadable' })
  const line = plainLine(text).toLowerCase().replace(/^om /, '')
  if (/^(?:\?*|-|onbekend|weet (?:ik )?niet)$/.test(line)) return ok(null)
  const evening = /['’]?s (?:middags|avonds)$/.test(line)
  const bare = line.replace(/ ?['’]?s (?:ochtends|morgens|middags|avonds)$/, '')
  const plain = /^(\d{1,2}) ?(?:[:.h]|u(?:ur)?)? ?(\d{2})? ?(?:u|uur)?$/.exec(bare)
  if (plain !== null) return timeOf(Number(plain[1]), Number(plain[2] ?? '0'), evening)
  const spoken = /^(half|kwart voor|kwart over) (\d{1,2})(?: uur)?$/.exec(bare)
  if (spoken === null) return fail({ code: 'time-unreadable' })
  const hour = Number(spoken[2])
  if (spoken[1] === 'kwart over') return timeOf(hour, 15, evening)
  return timeOf(hour - 1, spoken[1] === 'half' ? 30 : 45, evening)
}

/** Splits "dinsdag 8 december 2026, 10:00 uur" into its day and its time; the time is empty when there is none. */
export function splitDayAndTime(text: string): { readonly dayText: string; readonly timeText: string } {
  const line = plainLine(text.slice(0, 400))
  const match =
    /^(.*?),? ?(?:om )?((?:\d{1,2}[:.]\d{2}|\d{1,2} ?u(?:ur)?(?: ?\d{2})?)(?: ?(?:u|uur))?)$/i.exec(line)
  return { dayText: match?.[1] ?? line, timeText: match?.[2] ?? '' }
}

export const momentProblems = ['moment-unreadable', 'moment-in-future'] as const
export type MomentProblem = (typeof momentProblems)[number]

/**
 * Reads when something happened: `vandaag 11:05`, `11.05`, `19-11 14:00`, `gisteren`. Without a day it is today, without
 * a time it is noon of that day, or now when that day is today.
 */
export function readMoment(text: string, now: Instant): Result<Instant, { readonly code: MomentProblem }> {
  const today = toLocalDay(now)
  const { dayText, timeText } = splitDayAndTime(text)
  const day = readDay(dayText, today)
  const time = readTime(timeText)
  if (!day.ok || !time.ok || (timeText === '' && day.value === null))
    return fail({ code: 'moment-unreadable' })
  const onDay = day.value ?? today
  if (onDay.length !== 10) return fail({ code: 'moment-unreadable' })
  const at = time.value === null && onDay === today ? now : fromLocal(onDay, time.value ?? '12:00')
  return at > now ? fail({ code: 'moment-in-future' }) : ok(at)
}
