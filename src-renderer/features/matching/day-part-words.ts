import { partOfDayLabels, weekDayLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import {
  partsOfDay,
  weekDays,
  type DayPart,
  type PartOfDay,
  type WeekDay,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { listOf } from './name-words.ts'
import { weekTexts as texts } from './week.texts.ts'

const has = (parts: readonly DayPart[], day: WeekDay, part: PartOfDay): boolean =>
  parts.includes(`${day}-${part}`)

/** What is left of one day, in words that stand before or behind the day: "overdag", "avond". */
function wordsOfDay(parts: readonly PartOfDay[]): readonly string[] {
  if (parts.length === partsOfDay.length) return [texts.wholeDay]
  const daytime = parts.includes('morning') && parts.includes('afternoon')
  if (daytime) return [texts.daytime]
  return parts.map((part) => partOfDayLabels[part])
}

const isWorkingWeek = (days: readonly WeekDay[]): boolean =>
  days.length === 5 && !days.includes('sat') && !days.includes('sun')

/** "dinsdag- en donderdagavond", "maandag en woensdag overdag". */
function named(days: readonly WeekDay[], words: string): string {
  const names = days.map((day) => weekDayLabels[day])
  const isPart = Object.values(partOfDayLabels).includes(words)
  if (isWorkingWeek(days))
    return isPart ? texts.everyWorkingDay(words) : texts.onDays(texts.workingDays, words)
  if (!isPart) return texts.onDays(listOf(names), words)
  const last = names.length - 1
  return listOf(names.map((name, index) => (index === last ? `${name}${words}` : `${name}-`)))
}

/** Parts of a week as somebody would say them: "elke avond en zaterdag overdag". */
export function dayPartsInShort(parts: readonly DayPart[]): string {
  const everyDay = partsOfDay.filter((part) => weekDays.every((day) => has(parts, day, part)))
  const daysByWords = new Map<string, WeekDay[]>()
  for (const day of weekDays) {
    const left = partsOfDay.filter((part) => has(parts, day, part) && !everyDay.includes(part))
    for (const words of wordsOfDay(left)) daysByWords.set(words, [...(daysByWords.get(words) ?? []), day])
  }
  return [
    ...everyDay.map((part) => texts.every(partOfDayLabels[part])),
    ...[...daysByWords].map(([words, days]) => named(days, words)),
  ].join('; ')
}
