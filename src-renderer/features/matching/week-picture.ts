import { weekdayOf, type Day } from '#main/core/calendar-day.ts'
import {
  partsOfDay,
  weekDays,
  type DayPart,
  type PartOfDay,
  type WeekDay,
} from '#main/features/volunteers/volunteer-words.rules.ts'

/** Who can in one part of the week. */
export type WeekCell = 'both' | 'resident' | 'volunteer' | 'nobody'

export interface WeekRow {
  readonly part: PartOfDay
  readonly cells: readonly { readonly day: WeekDay; readonly cell: WeekCell }[]
}

function cellOf(part: DayPart, asked: readonly DayPart[], offered: readonly DayPart[]): WeekCell {
  const resident = asked.includes(part)
  const volunteer = offered.includes(part)
  if (resident && volunteer) return 'both'
  if (resident) return 'resident'
  return volunteer ? 'volunteer' : 'nobody'
}

/** A week of three rows and seven columns: when the resident wants, when the volunteer can. */
export const weekPicture = (asked: readonly DayPart[], offered: readonly DayPart[]): readonly WeekRow[] =>
  partsOfDay.map((part) => ({
    part,
    cells: weekDays.map((day) => ({ day, cell: cellOf(`${day}-${part}`, asked, offered) })),
  }))

/** The column of a day; null when no day is known. */
export const columnOf = (day: Day | null): WeekDay | null =>
  day === null ? null : (weekDays[weekdayOf(day) - 1] ?? null)
