import type { Day, PartialDay } from '#main/core/calendar-day.ts'
import { isDay } from '#main/core/calendar-day.ts'
import { monthPattern, readDay } from '#main/core/day-reader.ts'
import { plainLine } from '#main/core/plain-text.ts'
import type { AgreementState, CertificateState } from '#main/features/volunteers/volunteers.rules.ts'
import {
  givenWords,
  notYetWords,
  noWords,
  requestedWords,
  signedWords,
  yesWords,
} from './proof-words.labels.ts'
import type { ImportProblemCode } from './volunteer-import.rules.ts'

/** A day somewhere in a cell, as written by people, and the words around it. */
interface DayInCell {
  readonly day: PartialDay | null
  readonly rest: string
}

const dayLike = new RegExp(
  String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|'?\d{2})|(?:\d{1,2} )?(?:${monthPattern})\.? \d{4}|\d{1,2}[-/]\d{4}|(?<!\d)(?:19|20)\d{2}(?!\d)`,
  'iu',
)

/** The whole cell, else the first piece of it that is a day. */
export function dayInCell(text: string, today: Day): DayInCell {
  const line = plainLine(text)
  const whole = line === '' ? null : readDay(line, today)
  if (whole?.ok === true && whole.value !== null && /\d/.test(line)) return { day: whole.value, rest: '' }
  const piece = dayLike.exec(line)
  const read = piece === null ? null : readDay(piece[0], today)
  if (piece === null || read?.ok !== true || read.value === null) return { day: null, rest: line }
  const rest = `${line.slice(0, piece.index)} ${line.slice(piece.index + piece[0].length)}`
  return { day: read.value, rest: plainLine(rest.replace(/[\s,;():]+/g, ' ')) }
}

export interface CertificateRead {
  readonly state: CertificateState
  readonly day: Day | null
  /** Words for the note. */
  readonly rest: string
  /** "ja", "2024": seen perhaps, but the day is what counts. */
  readonly asksDay: boolean
  readonly problem: ImportProblemCode | null
}

/** No number of a certificate is kept. */
const withoutNumbers = (text: string): string =>
  text.replace(/\p{L}*\d[\p{L}\d-]{4,}/gu, (word) => (/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(word) ? word : '•••'))
/** Says what the column says already. */
const emptyWords = /^(?:(?:vog|d\.?d\.?|van|dd|gezien|afgegeven|datum|op|ja|ok|x|v|✓|is)(?:\s+|$))*$/iu

/** Only a full day in the past is a certificate that was seen: "12-01-2025". */
export function readCertificate(text: string, today: Day): CertificateRead {
  const line = plainLine(text)
  const none = { state: 'none', day: null, rest: '', asksDay: false, problem: null } as const
  if (line === '' || noWords.test(line)) return none
  const { day, rest } = dayInCell(line, today)
  const words = withoutNumbers(line)
  if (requestedWords.test(line)) {
    const only = plainLine(line.replace(requestedWords, ' '))
    return { ...none, state: 'requested', rest: emptyWords.test(only) ? '' : words }
  }
  if (day !== null && isDay(day) && day <= today) {
    return { ...none, state: 'seen', day, rest: emptyWords.test(rest) ? '' : withoutNumbers(rest) }
  }
  if (day !== null && isDay(day))
    return { ...none, rest: words, asksDay: true, problem: 'certificate-in-future' }
  if (day !== null || yesWords.test(line)) {
    return { ...none, rest: words, asksDay: true, problem: 'certificate-without-day' }
  }
  return { ...none, rest: words, problem: 'certificate-unreadable' }
}

export interface AgreementRead {
  readonly state: AgreementState
  readonly day: Day | null
  readonly rest: string
  readonly problem: ImportProblemCode | null
}

/** "ja", "nee", "getekend 3-2-2024", "meegegeven". */
export function readAgreement(text: string, today: Day): AgreementRead {
  const line = plainLine(text)
  if (line === '' || noWords.test(line)) return { state: 'none', day: null, rest: '', problem: null }
  if (yesWords.test(line)) return { state: 'signed', day: null, rest: '', problem: null }
  const { day, rest } = dayInCell(line, today)
  if (givenWords.test(line)) return { state: 'given', day: null, rest: line, problem: null }
  if (notYetWords.test(line)) return { state: 'none', day: null, rest: line, problem: null }
  const signed = signedWords.test(line) || yesWords.test(rest) || rest === ''
  if (!signed || (day !== null && day > today)) {
    return { state: 'none', day: null, rest: line, problem: 'agreement-unreadable' }
  }
  const kept = day !== null && isDay(day)
  const left = plainLine(rest.replace(signedWords, ' '))
  const quiet = left === '' || yesWords.test(left) || /^(?:op|d\.?d\.?)$/iu.test(left)
  const isWhole = (kept || day === null) && quiet
  return { state: 'signed', day: kept ? day : null, rest: isWhole ? '' : line, problem: null }
}
