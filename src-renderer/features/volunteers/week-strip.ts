import { partOfDayLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  partsOfDay,
  weekDays,
  type DayPart,
  type PartOfDay,
  type WeekDay,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekDayShortLabels } from './week-days.texts.ts'
import { volunteersTexts } from './volunteers.texts.ts'

const texts = volunteersTexts.weekStrip

/** `ochtend`, `overdag` for morning and afternoon, `hele dag` for all three. */
function partWords(parts: readonly PartOfDay[]): string {
  if (parts.length === partsOfDay.length) return texts.allDay
  if (parts.length === 2 && !parts.includes('evening')) return texts.daytime
  return parts.map((part) => partOfDayLabels[part]).join(texts.and)
}

/** Days in a row as a span: `ma wo`, `ma t/m do`, `doordeweeks`, `weekend`. */
function dayWords(days: readonly WeekDay[]): string {
  if (days.length === weekDays.length) return texts.everyDay
  const at = days.map((day) => weekDays.indexOf(day))
  const [first = 0] = at
  const inARow = at.every((place, index) => place === first + index)
  if (inARow && first === 0 && days.length === 5) return texts.workDays
  if (inARow && first === 5 && days.length === 2) return texts.weekend
  const names = days.map((day) => weekDayShortLabels[day])
  return inARow && days.length > 2 ? texts.through(names[0] ?? '', names.at(-1) ?? '') : names.join(' ')
}

/** A week in a few words: `ma wo overdag, do avond`. Days with the same parts stand together. Empty when there are none. */
export function weekStrip(chosen: readonly DayPart[]): string {
  const groups = new Map<string, WeekDay[]>()
  for (const day of weekDays) {
    const parts = partsOfDay.filter((part) => chosen.includes(`${day}-${part}`))
    if (parts.length === 0) continue
    const words = partWords(parts)
    groups.set(words, [...(groups.get(words) ?? []), day])
  }
  return [...groups].map(([parts, days]) => `${dayWords(days)} ${parts}`).join(', ')
}
