import { ageRangeOn, precisionOf, type Day } from '#main/core/calendar-day.ts'
import { readDay } from '#main/core/day-reader.ts'
import { plainLine } from '#main/core/plain-text.ts'
import { fail, ok, type Result } from '#main/core/result.ts'

export const memberKinds = ['partner', 'child', 'other'] as const
export type MemberKind = (typeof memberKinds)[number]

/** An age and the day on which it held; both null when unknown. */
export interface KnownAge {
  readonly age: number | null
  readonly ageAsOf: Day | null
}
export type AgeProblem = { readonly code: 'age-unreadable' | 'age-out-of-range' }

const oldest = 120
const unknown = /^(?:|\?+|-|onbekend|weet (?:ik )?niet|geen idee)$/

function aged(age: number, today: Day): Result<KnownAge, AgeProblem> {
  return age > oldest ? fail({ code: 'age-out-of-range' }) : ok({ age, ageAsOf: today })
}

function bornOn(text: string, today: Day): Result<KnownAge, AgeProblem> {
  const birth = readDay(text, today)
  // A year alone gives two possible ages, and a guessed one would be kept as a fact.
  if (!birth.ok || birth.value === null || precisionOf(birth.value) !== 'day')
    return fail({ code: 'age-unreadable' })
  const range = ageRangeOn(today, birth.value)
  return range === null ? fail({ code: 'age-out-of-range' }) : aged(range.oldest, today)
}

/**
 * Reads an age as people say it: `6`, `6 jaar`, `8 maanden`, or a birth date. Only the age is kept, with the day it held
 * on: for a child that is all a gemeente needs.
 */
export function readAge(text: string, today: Day): Result<KnownAge, AgeProblem> {
  const line = plainLine(text.slice(0, 200)).toLowerCase()
  if (unknown.test(line)) return ok({ age: null, ageAsOf: null })
  const years = /^(\d{1,3}) ?(?:jaar|jr|j)?(?: oud)?\.?$/.exec(line)
  if (years !== null) return aged(Number(years[1]), today)
  const months = /^(\d{1,2}) ?(?:maanden|maand|mnd|weken|week)(?: oud)?\.?$/.exec(line)
  if (months !== null) return aged(/maa|mnd/.test(line) ? Math.floor(Number(months[1]) / 12) : 0, today)
  return bornOn(line, today)
}

const mostChildren = 20

/** Reads a row of ages: `6 en 11`, `1, 4, 7, 9 en 16`, `8 maanden en 3`. */
export function readAges(text: string, today: Day): Result<readonly KnownAge[], AgeProblem> {
  const line = plainLine(text.slice(0, 400)).toLowerCase()
  const parts = line
    .split(/\s*(?:,|;|\+|&|\ben\b)\s*/)
    .map((part) => part.replace(/^van /, ''))
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > mostChildren) return fail({ code: 'age-unreadable' })
  const ages: KnownAge[] = []
  for (const part of parts) {
    const read = readAge(part, today)
    if (!read.ok) return read
    if (read.value.age === null) return fail({ code: 'age-unreadable' })
    ages.push(read.value)
  }
  return ok(ages)
}
