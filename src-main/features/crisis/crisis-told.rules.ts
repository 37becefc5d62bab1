import type { Day } from '#main/core/calendar-day.ts'

/** A contact in which somebody was told of a crisis of the case. */
export interface Told {
  readonly day: Day
  readonly receiverId: string | null
}

/**
 * The contact that started the statutory clock of one crisis: the first one on or after the day we heard of it. A call
 * from before that day counts only when there was no earlier crisis that it can have been about.
 * @param told in order of time
 * @param othersReported days on which the other crises of this case were reported
 */
export function toldOf(reportedDay: Day, told: readonly Told[], othersReported: readonly Day[]): Told | null {
  const after = told.find(({ day }) => day >= reportedDay)
  if (after !== undefined) return after
  return othersReported.some((day) => day < reportedDay) ? null : (told.at(-1) ?? null)
}
