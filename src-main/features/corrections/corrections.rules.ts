import { isDay } from '#main/core/calendar-day.ts'
import { formatDay, formatDayShort, formatDayWithWeekday } from '#main/core/day-format.ts'
import { formatEuro } from '#main/core/money-format.ts'

/** How an earlier receiver was told of a correction, an erasure or a restriction (art. 19). */
export const tellingWays = ['letter', 'phone', 'mail', 'spoken'] as const
export type TellingWay = (typeof tellingWays)[number]

/** Every text in something that was kept as JSON, with single spaces and in small letters. */
export function textsIn(sheet: unknown): string {
  if (typeof sheet === 'string') return plain(sheet)
  if (typeof sheet !== 'object' || sheet === null) return ''
  return Object.values(sheet).map(textsIn).join('\n')
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()

/** Shorter words stand in any text. */
const leastLength = 3

/** How a value may stand on paper. Nothing for a code: what it is called there is not known here. */
function waysToPrint(field: string, value: string | number | null): string[] {
  if (typeof value === 'number') {
    if (!field.endsWith('_cents')) return []
    const euro = formatEuro(value)
    return [euro, euro.replace(/^\D+/, '')]
  }
  if (value === null) return []
  const days = isDay(value) ? [formatDay(value), formatDayShort(value), formatDayWithWeekday(value)] : []
  return [value, ...days]
}

/**
 * Could this value be found in what was sent? A guess that a person looks at: a code that is printed as a word is never
 * found, and what happens to be the same is.
 * @param sheetText as `textsIn` gives it.
 */
export const wasPrinted = (sheetText: string, field: string, value: string | number | null): boolean =>
  waysToPrint(field, value)
    .map(plain)
    .some((text) => text.length >= leastLength && sheetText.includes(text))
