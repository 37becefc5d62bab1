import { plainLine } from '#main/core/plain-text.ts'
import { looksLikeEmail } from '#main/features/reach/reach.rules.ts'
import type { ReadingContext } from './volunteer-import.rules.ts'

/** A value, and the words beside it that are no part of it. */
export interface CellRead {
  readonly value: string
  readonly rest: string
}

const numberLike = /(?:\+|00)?\d[\d ().–-]{6,18}\d/g

/** Nine digits: a spreadsheet took the zero in front away. */
const withZero = (text: string): string => {
  const digits = text.replace(/\D/g, '')
  return digits.length === 9 && !/^[+0]/.test(text.trim()) ? `0${digits}` : text
}

function phoneFrom(text: string, { readPhone }: ReadingContext): string {
  const read = readPhone(withZero(text))
  return read.ok ? read.value : ''
}

/** The first number that can be called, in the writing of the application; what stands beside it is the rest. */
export function readPhoneCell(text: string, context: ReadingContext): CellRead {
  const line = plainLine(text)
  const whole = phoneFrom(line, context)
  if (whole !== '') return { value: whole, rest: '' }
  for (const { 0: piece, index } of line.matchAll(numberLike)) {
    const value = phoneFrom(piece, context)
    if (value === '') continue
    const rest = `${line.slice(0, index)} ${line.slice(index + piece.length)}`
    return { value, rest: plainLine(rest.replace(/^[\s,;/]+|[\s,;/]+$/g, '')) }
  }
  return { value: '', rest: line }
}

/** "Joost <joost@example.org>", "mailto:…": the first address. */
export function readEmailCell(text: string): CellRead {
  const line = plainLine(text)
  const words = line.split(/[\s,;<>]+/)
  const found = words.map((word) => word.replace(/^mailto:/i, '').replace(/[.:]+$/, '')).find(looksLikeEmail)
  if (found === undefined) return { value: '', rest: line }
  const rest = line
    .replace(/mailto:/i, '')
    .replace(found, ' ')
    .replace(/<\s*>/, ' ')
  return { value: found, rest: plainLine(rest.replace(/^[\s,;]+|[\s,;]+$/g, '')) }
}

/** "2651aj Berkel": postcode in its usual writing, and the place behind it. */
export function readPostcodeCell(text: string): CellRead {
  const line = plainLine(text)
  const match = /^([1-9]\d{3}) ?(?:([A-Za-z]{2})(?![A-Za-z]))?[ ,]*(.*)$/.exec(line)
  if (match === null) return { value: '', rest: line }
  const [, digits = '', letters = '', rest = ''] = match
  return { value: letters === '' ? digits : `${digits} ${letters.toUpperCase()}`, rest }
}

/** A whole number of at most two digits; null when it is none. */
export function readCount(text: string): number | null {
  const line = plainLine(text).toLowerCase()
  const match = /^(\d{1,2})(?:,0+)?$/.exec(line)
  if (match !== null) return Number(match[1])
  const words = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf']
  const index = words.indexOf(line === 'een' ? 'één' : line === 'nul' ? 'geen' : line)
  return index < 0 ? null : index
}
