import {
  addDays,
  dayExists,
  firstYear,
  lastYear,
  precisionOf,
  weekdayOf,
  type Day,
  type PartialDay,
} from './calendar-day.ts'
import { monthNames, weekdayNames } from './day-format.ts'
import { plainLine } from './plain-text.ts'
import { fail, ok, type Result } from './result.ts'

export const dayProblems = ['day-unreadable', 'day-does-not-exist', 'day-out-of-range'] as const
export type DayProblem = (typeof dayProblems)[number]
export interface DayUnread {
  readonly code: DayProblem
}
/** Null: said to be unknown, or nothing typed. */
export type DayRead = Result<PartialDay | null, DayUnread>

export interface DayReading {
  /** Which year or week is meant when none is said: letters lie behind us, an eviction ahead. Default `past`. */
  readonly prefer?: 'past' | 'future'
}

const unread = (code: DayProblem): DayRead => fail({ code })
const two = (part: number): string => String(part).padStart(2, '0')

const monthShorts = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const
/** For use inside patterns: names, usual shortenings and their spellings. */
export const monthPattern = [...monthNames, ...monthShorts, 'maa', 'sept', 'oct', 'mar'].join('|')
const weekdayPattern = [...weekdayNames, 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].join('|')

function monthNumber(word: string): number {
  const start = word.slice(0, 3)
  if (start === 'maa' || start === 'mar') return 3
  return monthShorts.findIndex((short) => short === (start === 'oct' ? 'okt' : start)) + 1
}

/** Two digits are this century up to next year (30 years ahead for what is to come), else the last one. */
function fullYear(text: string, today: Day, prefer: 'past' | 'future'): number {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 2) return Number(digits)
  const thisYear = Number(today.slice(0, 4))
  const guess = Math.floor(thisYear / 100) * 100 + Number(digits)
  return guess <= thisYear + (prefer === 'future' ? 30 : 1) ? guess : guess - 100
}

function inRange(year: number, day: PartialDay): DayRead {
  return year < firstYear || year > lastYear ? unread('day-out-of-range') : ok(day)
}

function fullDay(year: number, month: number, date: number): DayRead {
  if (year < firstYear || year > lastYear) return unread('day-out-of-range')
  if (!dayExists(year, month, date)) return unread('day-does-not-exist')
  return ok(`${year}-${two(month)}-${two(date)}`)
}

/** The nearest such day behind or before us, today included. */
function dayWithoutYear(month: number, date: number, today: Day, prefer: 'past' | 'future'): DayRead {
  const thisYear = Number(today.slice(0, 4))
  const step = prefer === 'past' ? -1 : 1
  // Eight years reach the next 29 February, whatever the century.
  for (let away = 0; away <= 8; away += 1) {
    const year = thisYear + step * away
    const day = `${year}-${two(month)}-${two(date)}`
    const onThisSide = prefer === 'past' ? day <= today : day >= today
    if (onThisSide && dayExists(year, month, date)) return ok(day)
  }
  return unread('day-does-not-exist')
}

function monthWithoutYear(month: number, today: Day, prefer: 'past' | 'future'): DayRead {
  const thisYear = Number(today.slice(0, 4))
  const candidate = `${thisYear}-${two(month)}`
  const thisMonth = today.slice(0, 7)
  if (prefer === 'past') return ok(candidate <= thisMonth ? candidate : `${thisYear - 1}-${two(month)}`)
  return ok(candidate >= thisMonth ? candidate : `${thisYear + 1}-${two(month)}`)
}

const relative: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['nu', 0],
  ['gisteren', -1],
  ['eergisteren', -2],
  ['morgen', 1],
  ['overmorgen', 2],
])

function weekday(index: number, today: Day, prefer: 'past' | 'future'): DayRead {
  const ahead = (index + 1 - weekdayOf(today) + 7) % 7
  return ok(addDays(today, prefer === 'future' || ahead === 0 ? ahead : ahead - 7))
}

function readNumbers(text: string, today: Day, prefer: 'past' | 'future'): DayRead | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text)
  if (iso !== null) {
    const [year, month] = [Number(iso[1]), Number(iso[2])]
    if (iso[3] !== undefined) return fullDay(year, month, Number(iso[3]))
    return month >= 1 && month <= 12 ? inRange(year, `${year}-${two(month)}`) : unread('day-does-not-exist')
  }
  const full = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|'?\d{2})$/.exec(text)
  if (full !== null) return fullDay(fullYear(full[3] ?? '', today, prefer), Number(full[2]), Number(full[1]))
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text)
  if (monthYear !== null) {
    const month = Number(monthYear[1])
    if (month < 1 || month > 12) return unread('day-does-not-exist')
    return inRange(Number(monthYear[2]), `${monthYear[2]}-${two(month)}`)
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (short !== null) return dayWithoutYear(Number(short[2]), Number(short[1]), today, prefer)
  return /^\d{4}$/.test(text) ? inRange(Number(text), text) : null
}

const withMonth = new RegExp(
  `^(?:(\\d{1,2})(?:e|ste|de)?[- ]?)?(${monthPattern})\\.?(?:[- ]?(\\d{4}|'?\\d{2}))?$`,
)
const withWeekday = new RegExp(`^(?:op )?(${weekdayPattern})\\.?,? (?=\\d)`)

/** "Maandag 8 december" of a year in which that is a Tuesday: one of the two was misheard. */
function onThatWeekday(read: DayRead, word: string | undefined): DayRead {
  if (word === undefined || !read.ok || read.value === null || precisionOf(read.value) !== 'day') return read
  const name = weekdayNames[weekdayOf(read.value) - 1] ?? ''
  return name.startsWith(word.slice(0, 2)) ? read : unread('day-does-not-exist')
}

function readWords(text: string, today: Day, prefer: 'past' | 'future'): DayRead | null {
  const days = relative.get(text)
  if (days !== undefined) return ok(addDays(today, days))
  const named = weekdayNames.findIndex((name) => name === text)
  if (named >= 0) return weekday(named, today, prefer)
  const match = withMonth.exec(text)
  if (match === null) return null
  const month = monthNumber(match[2] ?? '')
  if (match[3] === undefined) {
    return match[1] === undefined
      ? monthWithoutYear(month, today, prefer)
      : dayWithoutYear(month, Number(match[1]), today, prefer)
  }
  const year = fullYear(match[3], today, prefer)
  return match[1] === undefined
    ? inRange(year, `${year}-${two(month)}`)
    : fullDay(year, month, Number(match[1]))
}

const unknownWords = /^(?:|\?+|-|onbekend|weet (?:ik )?niet|weet (?:ik )?nog niet|geen idee)$/

/**
 * Reads a day as people write it, parts unknown allowed: `3-2-1992`, `2 nov`, `dinsdag 8 december 2026`, `nov 2026`,
 * `1992`, `gisteren`, `onbekend`. Days without a year lie behind us unless `prefer` says otherwise.
 */
export function readDay(text: string, today: Day, { prefer = 'past' }: DayReading = {}): DayRead {
  if (text.length > 400) return unread('day-unreadable')
  const line = plainLine(text)
    .toLowerCase()
    .replace(/[.,;]$/, '')
  if (unknownWords.test(line)) return ok(null)
  const bare = line.replace(withWeekday, '').replace(/^op /, '')
  const read = readNumbers(bare, today, prefer) ?? readWords(bare, today, prefer) ?? unread('day-unreadable')
  return onThatWeekday(read, withWeekday.exec(line)?.[1])
}
