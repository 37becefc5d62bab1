import type { Clock } from './ports.ts'
import { isDay } from '#main/core/calendar-day.ts'
import { readDay, type DayReading } from '#main/core/day-reader.ts'
import { fail, ok } from '#main/core/result.ts'
import type { FieldReader } from './typed-fields.ts'

/** A day as people type it, read on the day of today. */
export const dayReader =
  (clock: Clock, reading: DayReading = {}): FieldReader<string | null> =>
  (text) =>
    readDay(text, clock.today(), reading)

/** The same where only a whole day will do; null when nothing was typed. */
export const wholeDayReader =
  (clock: Clock, reading: DayReading = {}): FieldReader<string | null> =>
  (text) => {
    const read = readDay(text, clock.today(), reading)
    if (!read.ok || read.value === null) return read
    return isDay(read.value) ? read : fail({ code: 'day-incomplete' })
  }

/** The same where something has to be typed. */
export const neededDayReader =
  (clock: Clock, reading: DayReading = {}): FieldReader<string> =>
  (text) => {
    const read = wholeDayReader(clock, reading)(text)
    if (!read.ok) return read
    return read.value === null ? fail({ code: 'text-missing' }) : ok(read.value)
  }

/** The same for what has been: a day to come is a slip of the finger. */
export const pastDayReader =
  (clock: Clock): FieldReader<string | null> =>
  (text) => {
    const read = wholeDayReader(clock)(text)
    const toCome = read.ok && read.value !== null && read.value > clock.today()
    return toCome ? fail({ code: 'day-in-future' }) : read
  }

/** The same where something has to be typed. */
export const neededPastDayReader =
  (clock: Clock): FieldReader<string> =>
  (text) => {
    const read = pastDayReader(clock)(text)
    if (!read.ok) return read
    return read.value === null ? fail({ code: 'text-missing' }) : ok(read.value)
  }

/** The reader of the day in a mark; every record with a mark has it. */
export const markReaders = (clock: Clock) => ({ sourceDayText: dayReader(clock) })
