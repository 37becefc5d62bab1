import type { Clock } from './ports.ts'
import { readDay, type DayReading } from '#main/core/day-reader.ts'
import type { FieldReader } from './typed-fields.ts'

/** A day as people type it, read on the day of today. */
export const dayReader =
  (clock: Clock, reading: DayReading = {}): FieldReader<string | null> =>
  (text) =>
    readDay(text, clock.today(), reading)

/** The reader of the day in a mark; every record with a mark has it. */
export const markReaders = (clock: Clock) => ({ sourceDayText: dayReader(clock) })
