import { daysBetween, type Day } from '#main/core/calendar-day.ts'
import type { DaySpan } from '#main/core/day-scan.ts'
import { blankOut, type Span } from '#main/core/line-parts.ts'
import { findFirstWord, type WordFound } from '#main/core/line-words.ts'
import { collectorWords, creditorWords, genericCollector } from './creditor-words.labels.ts'
import { isPrivateLender, type CreditorKind } from './debts.rules.ts'

/** Digits in groups with spaces first: a payment reference, then the shapes a tax number has. */
const referenceValue = String.raw`\d{4}(?: \d{4}){2,3}(?!\d)|\d{4} \d{2} \d{3}(?: \p{L} \d{1,4}(?: \d{1,4}){0,2})?(?![\p{L}\d.,])|\d{3} \d{3} \d{3}(?![\d.,])|[\p{L}\p{N}…](?:[\p{L}\p{N}./_…-]{0,38}[\p{L}\p{N}])?`
const labelled = new RegExp(
  String.raw`(?<!\p{L})(?!(?:tel|mobiel|rekening)\p{L}*)(?:[\p{L}-]{0,20}(?:nr|nummer|kenmerk)|ref(?:erentie)?|dossier|zaak)\b[.:]{0,2} ?(?<value>(?=[\p{L}./_-]{0,20}[\d…])(?:${referenceValue}))`,
  'iu',
)
/** A tax reference is known by its shape, also without a word before it. */
const taxShaped =
  /(?<![\p{L}\p{N}])(?<value>\d{4}[. ]?\d{2}[. ]?\d{3}[. ]?\p{L}[. ]?\d{1,2}(?:[. ]?\d{1,4}){0,3})(?![\p{L}\p{N}])/iu

/** "26-118834", "26/554.01", "TC-99120": the shape of a file number, where no word says so. No day, no phone number. */
const fileShaped =
  /(?<![\p{L}\p{N}][.,/-]?)(?<value>[1-9]\d{0,3}[-/]\d{5,8}|\d{2,4}\/\d{2,4}\.\d{1,3}|\p{Lu}{2,4}-?\d{4,8})(?![\p{L}\p{N}]|[.,/-]\p{N})/u

/** The creditor's own number, with the word before it. */
export function findReference(line: string): (Span & { readonly value: string }) | null {
  const match = labelled.exec(line) ?? taxShaped.exec(line) ?? fileShaped.exec(line)
  const value = match?.groups?.['value']
  if (match === null || value === undefined) return null
  return { start: match.index, end: match.index + match[0].length, value }
}

export interface CollectorFound extends Span {
  readonly kind: 'bailiff' | 'collection-agency'
  /** Empty when only said what it is. */
  readonly name: string
}

const leadIn = /(?:(?:via|door|bij|aan|nu|ligt|loopt|inmiddels|overgedragen) ){0,4}(?:(?:de|het|een) )?$/iu
const nameBehind = /^(?: (?:en|&|van|de|der|den))*(?: (?:\p{Lu}[\p{L}&.'-]{0,30}|&)){1,4}/u

/** "via incassobureau Intrum, nu deurwaarder GGN": a bailiff comes after a collection agency, never before it. */
function lastCollector(line: string): WordFound<'bailiff' | 'collection-agency'> | null {
  const bailiffs = collectorWords.filter(([kind]) => kind === 'bailiff')
  return findFirstWord(line, bailiffs) ?? findFirstWord(line, collectorWords)
}

/** "via deurwaarder Jansen & Co", "(incassobureau)", "deurwaarder namens de …". */
export function findCollector(line: string): CollectorFound | null {
  const word = lastCollector(line)
  if (word === null) return null
  const surface = line.slice(word.start, word.end)
  const behind = genericCollector.test(surface) ? (nameBehind.exec(line.slice(word.end))?.[0] ?? '') : ''
  const onBehalf = /^ namens (?:(?:de|het) )?/iu.exec(line.slice(word.end + behind.length))?.[0] ?? ''
  const before = leadIn.exec(line.slice(0, word.start))?.[0] ?? ''
  return {
    kind: word.code,
    name: genericCollector.test(surface) ? behind.trim() : surface,
    start: word.start - before.length,
    end: word.end + behind.length + onBehalf.length,
  }
}

export interface CreditorFound {
  readonly kind: CreditorKind
  readonly name: string
  /** The part of the line that the name says completely; null when those words stay in the note. */
  readonly said: (Span & { readonly keep?: string }) | null
  /** False: nothing of the list was recognised. */
  readonly recognised: boolean
  /** Where a private lender seems to be named: that name is not kept. */
  readonly person: Span | null
}

const placeBehind = /^ (?:in|uit) \p{Lu}[\p{L}-]{0,30}/u
const ownNameBehind =
  /^(?:(?: (?:in|uit|van|de|het|der|den|en|&))*[ /-]{1,2}(?!IBAN|BSN)\p{Lu}[\p{L}\d&.'-]{0,30}){1,4}/u
const prepositionBefore = /(?<!\p{L})(?:van|aan|bij|door|voor) (?:(?:de|het|een|haar|zijn|mijn|hun) )?$/iu

function known(line: string, from: number): CreditorFound | null {
  const word = findFirstWord(line.slice(from), creditorWords)
  if (word === null) return null
  const [start, wordEnd] = [word.start + from, word.end + from]
  const { kind, stands } = word.code
  if (stands !== undefined) return { kind, name: stands, said: null, recognised: true, person: null }
  const after = line.slice(wordEnd)
  const lender = isPrivateLender(kind)
  const behind = (lender ? placeBehind : ownNameBehind).exec(after)?.[0] ?? ''
  const count = /(?<![\p{L}\p{N}.,])\d{1,2} $/u.exec(line.slice(0, start))?.[0] ?? ''
  const end = wordEnd + behind.length
  return {
    kind,
    name: line.slice(start - count.length, end).trim(),
    said: prepositionBefore.test(line.slice(0, start)) ? null : { start: start - count.length, end },
    recognised: true,
    person: lender && behind === '' ? personBehind(after, wordEnd) : null,
  }
}

const personName = /^ (?:\p{Lu}[\p{Ll}'-]{1,30})(?: (?:van|de|der|den|el|ter))*(?: \p{Lu}[\p{Ll}'-]{1,30})*/u

function personBehind(after: string, from: number): Span | null {
  const name = personName.exec(after)?.[0]
  return name === undefined ? null : { start: from, end: from + name.length }
}

/** Nothing recognised: what stands first, up to a comma, colon, bracket, quote or dash, is the name. */
function unknownName(line: string): CreditorFound | null {
  const match = /[^\ufffc\s,;:("“”'—–-][^\ufffc,;:("“”—–]{0,200}?(?=$|[\ufffc,;:("“”—–]| - | ->)/u.exec(line)
  const name = match?.[0].trim() ?? ''
  if (match === null || name === '' || name.length > 60) return null
  const said = { start: match.index, end: match.index + match[0].length }
  return { kind: 'other', name, said, recognised: false, person: null }
}

/**
 * Who is owed: a known word or name that stands first, after an arrow when there is one ("zorgverzekeraar -> CAK"), else
 * the first words.
 * @param done pieces that were read as something else
 */
export function findCreditor(line: string, done: readonly Span[]): CreditorFound | null {
  const rest = blankOut(line, done)
  const found = behindArrow(rest) ?? known(rest, 0) ?? unknownName(rest)
  if (found === null || found.kind !== 'tax-office') return found
  return /toeslag|kindgebonden/iu.test(line) ? { ...found, kind: 'allowances-office' } : found
}

/** The arrow goes with the name that it points at. */
function behindArrow(rest: string): CreditorFound | null {
  const arrow = /->|→|=>/u.exec(rest)
  const found = arrow === null ? null : known(rest, arrow.index + arrow[0].length)
  if (arrow === null || found === null || found.said === null) return found
  return { ...found, said: { start: arrow.index, end: found.said.end, keep: ',' } }
}

const letterBefore =
  /(?:beschikking|brief|dagtekening|d\.?d\.?|gedateerd|aanslag|vonnis|nota|factuur)(?: (?:van|op|d\.?d\.?))?:? $/iu
const contactBefore =
  /(?:aanmaning|herinnering|sommatie|gebeld|gesproken|contact|gemaild|geschreven)(?: (?:van|op|d\.?d\.?))?:? $/iu
const otherBefore =
  /(?<!\p{L})(?:sinds|vanaf|tot|voor|vóór|per|in|uit|van|eind|begin|half|uiterlijk|(?:af)?sluiting|afgesloten|ontruiming|ontruimd|zitting|rechtszaak|beslag|veiling|verkoop|termijn)(?: eind| begin| op)? $/iu
const yearSaid = /\d{4}|'\d{2}|\d[-/.]\d{1,2}[-/.]\d{2}/u

export interface DebtDays {
  readonly letterDay: string | null
  readonly lastContactDay: string | null
}

/**
 * Which day is of the letter and which of the last contact, by the word before it; a bare full day is the letter's. A
 * day still to come is neither.
 */
export function sortDays(line: string, days: readonly DaySpan[], today: Day): DebtDays {
  let letterDay: string | null = null
  let lastContactDay: string | null = null
  for (const { start, end, day } of days) {
    const before = line.slice(0, start)
    if (day === null || day > today) continue
    // "25 nov" without a year, almost a year back, is much rather the one that is coming.
    const coming =
      day.length === 10 && daysBetween(day, today) > 300 && !yearSaid.test(line.slice(start, end))
    if (coming) continue
    if (contactBefore.test(before)) lastContactDay ??= day
    else if (letterBefore.test(before)) letterDay ??= day
    else if (!otherBefore.test(before) && day.length === 10) letterDay ??= day
  }
  return { letterDay, lastContactDay }
}
