import { partOfDayLabels } from './volunteer-words.labels.ts'
import {
  dayParts,
  partsOfDay,
  weekDays,
  type DayPart,
  type PartOfDay,
  type WeekDay,
} from './volunteer-words.rules.ts'

export const weekDayShortLabels: Readonly<Record<WeekDay, string>> = {
  mon: 'ma',
  tue: 'di',
  wed: 'wo',
  thu: 'do',
  fri: 'vr',
  sat: 'za',
  sun: 'zo',
}
const words = {
  wholeWeek: 'hele week',
  everyDay: 'elke dag',
  workDays: 'doordeweeks',
  weekend: 'weekend',
  through: (first: string, last: string) => `${first} t/m ${last}`,
  allDay: 'hele dag',
  daytime: 'overdag',
  and: ' en ',
} as const

/** `ochtend`, `overdag` for morning and afternoon, `hele dag` for all three. */
function partWords(parts: readonly PartOfDay[]): string {
  if (parts.length === partsOfDay.length) return words.allDay
  if (parts.length === 2 && !parts.includes('evening')) return words.daytime
  return parts.map((part) => partOfDayLabels[part]).join(words.and)
}

/** Days in a row as a span: `ma wo`, `ma t/m do`, `doordeweeks`, `weekend`. */
function dayWords(days: readonly WeekDay[]): string {
  if (days.length === weekDays.length) return words.everyDay
  const at = days.map((day) => weekDays.indexOf(day))
  const [first = 0] = at
  const inARow = at.every((place, index) => place === first + index)
  if (inARow && first === 0 && days.length === 5) return words.workDays
  if (inARow && first === 5 && days.length === 2) return words.weekend
  const names = days.map((day) => weekDayShortLabels[day])
  return inARow && days.length > 2 ? words.through(names[0] ?? '', names.at(-1) ?? '') : names.join(' ')
}

/** A week in a few words: `ma wo overdag, do avond`. Days with the same parts stand together. Empty when there are none. */
export function weekStrip(chosen: readonly DayPart[]): string {
  if (dayParts.every((part) => chosen.includes(part))) return words.wholeWeek
  const groups = new Map<string, WeekDay[]>()
  for (const day of weekDays) {
    const parts = partsOfDay.filter((part) => chosen.includes(`${day}-${part}`))
    if (parts.length === 0) continue
    const named = partWords(parts)
    groups.set(named, [...(groups.get(named) ?? []), day])
  }
  return [...groups].map(([parts, days]) => `${dayWords(days)} ${parts}`).join(', ')
}
