import type { WeekDay } from '#main/features/volunteers/volunteer-words.rules.ts'

export const weekDayShortLabels: Readonly<Record<WeekDay, string>> = {
  mon: 'ma',
  tue: 'di',
  wed: 'wo',
  thu: 'do',
  fri: 'vr',
  sat: 'za',
  sun: 'zo',
}
