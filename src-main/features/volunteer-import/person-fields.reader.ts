import { readDay } from '#main/core/day-reader.ts'
import { plainLine } from '#main/core/plain-text.ts'
import type { VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import { readEmailCell, readPhoneCell, readPostcodeCell, type CellRead } from './contact-cells.reader.ts'
import {
  firstThatReads,
  joined,
  keptWords,
  type CellText,
  type FieldRead,
  type FieldReading,
  type FieldReadings,
} from './field-read.reader.ts'
import { readName } from './name-cell.reader.ts'
import { genderWords } from './skill-words.labels.ts'
import type { ImportProblemCode } from './volunteer-import.rules.ts'
import { wholeWord, wholeWords } from './words-cell.reader.ts'

const genderPatterns = wholeWords(genderWords)

/** Longest name, in letters. */
const longestName = 120

const found = (read: CellRead): CellRead | null => (read.value === '' ? null : read)
const oneLine = (cells: readonly CellText[], between: string): string => plainLine(joined(cells, between))

/**
 * Name in one column or in three; what is said in both is said once.
 * @param parts cells of given name, prefix and family name
 */
export function readNameFields(
  name: readonly CellText[],
  parts: {
    readonly given: readonly CellText[]
    readonly prefix: readonly CellText[]
    readonly family: readonly CellText[]
  },
): FieldRead {
  const given = oneLine(parts.given, ' ')
  const family = oneLine([...parts.prefix, ...parts.family], ' ')
  const whole = oneLine(name, ' ')
  const problems: ImportProblemCode[] = []
  if (given === '' && family === '' && whole === '') return { facts: {}, problems: ['name-missing'] }
  if (Math.max(given.length, family.length, whole.length) > longestName) problems.push('name-too-long')
  const both = given !== '' || family !== ''
  const read = both ? { givenName: given, familyName: family, title: '' } : readName(whole)
  const { givenName, familyName, title } = read
  // "mevr." alone, or a comma: something stands there, and it is no name.
  if (`${givenName}${familyName}`.replace(/[^\p{L}]/gu, '') === '') problems.push('name-missing')
  const beside = both && whole !== '' ? [whole] : [title]
  const kept = keptWords(name, beside)
  return {
    facts: { givenName, familyName },
    note: kept.note ?? [],
    problems: [...problems, ...(kept.problems ?? [])],
  }
}

const birthDay: FieldReading = (cells, { today }) =>
  firstThatReads(
    cells,
    (text) => {
      const read = readDay(text, today)
      return read.ok && (read.value === null || read.value <= today) ? { value: read.value, rest: '' } : null
    },
    'birth-day-unreadable',
    (day) => ({ birthDay: day }),
  )

const gender: FieldReading = (cells) =>
  firstThatReads(
    cells,
    (text) => {
      const value = wholeWord(plainLine(text), genderPatterns)
      return value === null ? null : { value, rest: '' }
    },
    'gender-unreadable',
    (value) => ({ gender: value }),
  )

const phone: FieldReading = (cells, context) =>
  firstThatReads(
    cells,
    (text) => found(readPhoneCell(text, context)),
    'phone-unreadable',
    (value) => ({ phone: value }),
  )

const email: FieldReading = (cells) =>
  firstThatReads(
    cells,
    (text) => found(readEmailCell(text)),
    'email-unreadable',
    (value) => ({ email: value }),
  )

/** "2651 AJ Berkel": the place is taken out of it when it has no column of its own. */
const postcode: FieldReading = (cells) => {
  const read = firstThatReads(
    cells,
    (text) => found(readPostcodeCell(text)),
    'postcode-unreadable',
    (value): Partial<VolunteerFacts> => ({ postcode: value }),
  )
  const rest = cells.length === 1 ? readPostcodeCell(cells[0]?.text ?? '').rest : ''
  const isPlace = read.facts.postcode !== undefined && /^\p{L}[\p{L} '-]{1,40}$/u.test(rest)
  return isPlace ? { facts: { ...read.facts, place: rest } } : read
}

const emergencyContact: FieldReading = (cells, context) => {
  const text = oneLine(cells, ', ')
  const { value, rest } = readPhoneCell(text, context)
  return { facts: value === '' ? { emergencyName: text } : { emergencyName: rest, emergencyPhone: value } }
}

const emergencyPhone: FieldReading = (cells, context) =>
  firstThatReads(
    cells,
    (text) => found(readPhoneCell(text, context)),
    'phone-unreadable',
    (value) => ({ emergencyPhone: value }),
  )

/** Who somebody is and how to reach them. */
export const personReadings: FieldReadings = {
  birthDay,
  gender,
  phone,
  email,
  postcode,
  address: (cells) => ({ facts: { address: oneLine(cells, ' ') } }),
  place: (cells) => ({ facts: { place: oneLine(cells, ', ') } }),
  emergencyContact,
  emergencyPhone,
}
