import { plainLine } from '#main/core/plain-text.ts'
import { travelMeans } from '#main/features/volunteers/volunteer-words.rules.ts'
import { readAvailability } from './availability-cell.reader.ts'
import { readCount } from './contact-cells.reader.ts'
import {
  firstThatReads,
  headerOf,
  joined,
  keptWords,
  type FieldReading,
  type FieldReadings,
} from './field-read.reader.ts'
import { readLanguages } from './language-cell.reader.ts'
import { readAgreement, readCertificate } from './proof-cells.reader.ts'
import { noWords, yesWords } from './proof-words.labels.ts'
import { statusWords, travelWords } from './skill-words.labels.ts'
import { readTrainings } from './training-cell.reader.ts'
import type { ImportProblemCode, ImportQuestion } from './volunteer-import.rules.ts'
import { piecesOf, readLimits, readSkills, wholeWord, wholeWords } from './words-cell.reader.ts'

const travelPatterns = wholeWords(travelWords)
const statusPatterns = wholeWords(statusWords)

const languages: FieldReading = (cells) => {
  const { languages: spoken, rest } = readLanguages(joined(cells))
  return { facts: { languages: spoken }, ...keptWords(cells, rest) }
}

const availability: FieldReading = (cells) => {
  const { sure, questions, note } = readAvailability(joined(cells))
  const problems: ImportProblemCode[] = note === '' ? [] : ['words-kept-in-note']
  return { facts: { availabilityNote: note }, sureDayParts: sure, questions, problems }
}

const count =
  (field: 'maxMatches' | 'otherMatches'): FieldReading =>
  (cells) =>
    firstThatReads(
      cells,
      (text) => {
        const value = readCount(text)
        return value === null ? null : { value, rest: '' }
      },
      'number-unreadable',
      (value) => ({ [field]: value }),
    )

/** Asked as a day: the only answer that makes a certificate count. */
const certificateQuestion = (part: string): ImportQuestion => ({
  id: 'certificate-1',
  field: 'certificate',
  code: 'certificate-day',
  part,
  alternatives: [{ code: 'not-known', dayParts: [] }],
})

const certificate: FieldReading = (cells, { today }) => {
  const { state, day, rest, asksDay, problem } = readCertificate(joined(cells, ' '), today)
  const kept = keptWords(cells, [rest])
  return {
    facts: { certificateState: state, certificateDay: day },
    note: kept.note ?? [],
    problems: problem === null ? (kept.problems ?? []) : [problem],
    questions: asksDay ? [certificateQuestion(rest)] : [],
  }
}

const agreement: FieldReading = (cells, { today }) => {
  const { state, day, rest, problem } = readAgreement(joined(cells, ' '), today)
  const kept = keptWords(cells, [rest])
  return {
    facts: { agreementState: state, agreementDay: day },
    note: kept.note ?? [],
    problems: problem === null ? (kept.problems ?? []) : [problem],
  }
}

const training: FieldReading = (cells, { today }) => {
  const { trainings, rest } = readTrainings(joined(cells), today)
  const note = keptWords(cells, rest).note ?? []
  return { facts: {}, trainings, note, problems: note.length === 0 ? [] : ['training-unreadable'] }
}

const skills: FieldReading = (cells) => {
  const { rest, ...facts } = readSkills(joined(cells))
  return { facts, ...keptWords(cells, rest) }
}

const limits: FieldReading = (cells) => {
  const reason = cells.map(({ header }) => header).join(' ')
  const { limits: found, rest, health } = readLimits(joined(cells), reason)
  const problems: ImportProblemCode[] = rest.length === 0 ? [] : ['words-kept-in-note']
  if (health) problems.push('health-not-kept')
  return { facts: { limits: found, limitsNote: rest.join(', ') }, problems }
}

/** "auto, fiets"; a column that is called "auto" has "ja" in it. */
const travel: FieldReading = (cells) => {
  const words = cells.flatMap(({ header, text }) =>
    yesWords.test(text) ? [header.toLowerCase()] : noWords.test(text) ? [] : piecesOf(text),
  )
  const known = words.map((word) => wholeWord(word, travelPatterns))
  return {
    facts: { travel: travelMeans.filter((means) => known.includes(means)) },
    ...keptWords(
      cells,
      words.filter((_, index) => known[index] === null),
    ),
  }
}

/** Postcode areas of four digits; names of villages and quarters stay as words. */
const areas: FieldReading = (cells) => {
  const text = plainLine(joined(cells))
  const found = [...new Set(text.match(/(?<!\d)[1-9]\d{3}(?!\d)/g) ?? [])]
  const rest = text
    .replace(/(?<!\d)[1-9]\d{3}(?!\d)/g, ' ')
    .replace(/^[\s,;/]+|[\s,;/]+$|(?<=[,;/])[\s,;/]+/g, '')
  return { facts: { areas: found }, ...keptWords(cells, [/\p{L}/u.test(rest) ? plainLine(rest) : '']) }
}

/** "actief" says nothing that the certificate and the training do not say better. */
const status: FieldReading = (cells) => {
  const text = plainLine(joined(cells, ' '))
  const value = wholeWord(text, statusPatterns)
  if (value === 'active' || yesWords.test(text)) return { facts: {} }
  if (value !== null) return { facts: { status: value } }
  return { facts: {}, note: [`${headerOf(cells)}: ${text}`], problems: ['status-unreadable'] }
}

const experienceExpert: FieldReading = (cells) => {
  const text = plainLine(joined(cells, ' '))
  if (yesWords.test(text)) return { facts: { experienceExpert: 'yes' } }
  return noWords.test(text)
    ? { facts: { experienceExpert: 'no' } }
    : { facts: {}, ...keptWords(cells, [text]) }
}

/** What somebody does here. */
export const workReadings: FieldReadings = {
  languages,
  availability,
  maxMatches: count('maxMatches'),
  otherMatches: count('otherMatches'),
  certificate,
  agreement,
  training,
  skills,
  limits,
  travel,
  areas,
  status,
  experienceExpert,
  wishes: (cells) => ({ facts: { wishes: joined(cells) } }),
}
