import { readAmount } from '#main/core/money-reader.ts'
import type { AmountProblem } from '#main/core/money-number.ts'
import { plainLine } from '#main/core/plain-text.ts'
import { fail, ok, type Result } from '#main/core/result.ts'

type DurationProblem = 'duration-unreadable' | 'duration-too-long'
export type DurationRead = Result<number, { readonly code: DurationProblem }>

/** Minutes of a day. */
const wholeDay = 24 * 60
const longest = 60

const number = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`
const hourWord = '(?:u|uur|uren|h)'
const minuteWord = '(?:m|min|minuut|minuten)'
const onlyMinutes = new RegExp(`^(\\d{1,4}) ?${minuteWord}\\.?$`)
const onlyHours = new RegExp(`^${number} ?${hourWord}?\\.?$`)
const clock = /^(\d{1,3}):([0-5]\d)(?: ?(?:u|uur))?$/
const hoursAndMinutes = new RegExp(`^(\\d{1,3}) ?${hourWord}(?: ?en)? ?(\\d{1,2})(?: ?${minuteWord})?\\.?$`)
const spoken: ReadonlyMap<string, number> = new Map([
  ['geen', 0],
  ['kwartier', 15],
  ['een kwartier', 15],
  ['half uur', 30],
  ['halfuur', 30],
  ['een half uur', 30],
  ['drie kwartier', 45],
  ['een uur', 60],
  ['anderhalf uur', 90],
  ['twee uur', 120],
  ['drie uur', 180],
])

const withinADay = (minutes: number): DurationRead =>
  minutes > wholeDay ? fail({ code: 'duration-too-long' }) : ok(minutes)

/**
 * Reads how long something took: `1,5`, `1:30`, `1u30`, `90 min`, `2 uur en 15 minuten`, `anderhalf uur`. A bare number
 * is hours. Nothing typed is zero. Whole minutes, at most a day.
 */
export function readDuration(text: string): DurationRead {
  if (text.length > 10 * longest) return fail({ code: 'duration-unreadable' })
  const line = plainLine(text).toLowerCase().replace(/½/g, ',5').replace(/^,5/, '0,5')
  if (line === '') return ok(0)
  if (line.length > longest) return fail({ code: 'duration-unreadable' })
  const known = spoken.get(line.replace('één', 'een'))
  if (known !== undefined) return ok(known)
  const minutes = onlyMinutes.exec(line)
  if (minutes !== null) return withinADay(Number(minutes[1]))
  const hours = onlyHours.exec(line)
  if (hours !== null) return withinADay(Math.round(Number(hours[1]?.replace(',', '.')) * 60))
  const both = clock.exec(line) ?? hoursAndMinutes.exec(line)
  if (both === null || Number(both[2]) > 59) return fail({ code: 'duration-unreadable' })
  return withinADay(Number(both[1]) * 60 + Number(both[2]))
}

/** Reads what was paid, to the cent: nothing typed is zero, an estimate or a period is no payment. */
export function readPaid(text: string): Result<number, { readonly code: AmountProblem }> {
  if (text.trim() === '') return ok(0)
  const read = readAmount(text)
  if (!read.ok) return read
  const { amount, period } = read.value
  if (period !== null) return fail({ code: 'amount-period-unreadable' })
  return amount.kind === 'exact' ? ok(amount.cents) : fail({ code: 'amount-unreadable' })
}
