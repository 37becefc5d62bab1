import { formatEuro } from '#main/core/money-format.ts'
import type { YearOfHours } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'

const texts = volunteerTexts.hours

/** `€ 12,50`; nothing for zero, so that a column of empty lines stays calm. */
export const euroOrNothing = (cents: number): string => (cents === 0 ? '' : formatEuro(cents))

/** `2026-03` as `maart 2026`, by the words of whoever writes days. */
export const monthList = (months: readonly string[], say: (month: string) => string): string =>
  months.map(say).join(', ')

/** Highest fee of one month in cents; zero without rows. */
export const highestMonth = ({ months }: Pick<YearOfHours, 'months'>): number =>
  Math.max(0, ...months.map(({ feeCents }) => feeCents))

/** Years to choose from: this one and four before it, newest first, and the one that is shown. */
export const yearsBack = (thisYear: number, shown: number): readonly number[] =>
  [...new Set([0, 1, 2, 3, 4].map((back) => thisYear - back)), shown]
    .filter((year, index, all) => all.indexOf(year) === index)
    .toSorted((a, b) => b - a)

/** Kilometres as typed: a whole number from 0, empty is 0; null when it cannot be read. */
export function kilometresIn(text: string): number | null {
  const tidy = text.trim().replace(/\s*km$/i, '')
  if (tidy === '') return 0
  return /^\d{1,5}$/.test(tidy) && Number(tidy) <= 10_000 ? Number(tidy) : null
}

export const durationWords = (minutes: number): string => (minutes === 0 ? '' : texts.duration(minutes))
