import { formatDay } from '#main/core/day-format.ts'
import { formatAmount, formatEuro } from '#main/core/money-format.ts'
import type { Amount } from '#main/core/money.ts'
import { toLocalDay, toLocalTime } from '#main/core/moment.ts'
import { rowsOf } from '#main/core/untyped.ts'
import { readableJson } from './bundle-json.rules.ts'
import { bundleLabels } from './bundle-titles.labels.ts'
import { bundleWords } from './bundle-words-others.labels.ts'
import { free, type ColumnWords, type Labels } from './bundle-words.rules.ts'

type Row = Readonly<Record<string, unknown>>

/** Names of rows that a column points at. */
export interface KnownNames {
  readonly receivers: ReadonlyMap<string, string>
  /** First names. */
  readonly volunteers: ReadonlyMap<string, string>
  /** People who work here, by role: their names are not needed. */
  readonly people: ReadonlyMap<string, string>
}

export const wordsOf = (table: string, column: string): ColumnWords => bundleWords[table]?.[column] ?? free

const wholeDay = /^\d{4}(-\d{2}(-\d{2})?)?$/
const wholeInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

function instantText(text: string): string {
  if (!wholeInstant.test(text)) return wholeDay.test(text) ? formatDay(text) : text
  try {
    return `${formatDay(toLocalDay(text))}, ${toLocalTime(text)}`
  } catch {
    return text
  }
}

function listText(labels: Labels, text: string): string {
  const list = rowsOf(parsed(text))
  return list === undefined ? text : list.map((item) => wordText(labels, String(item))).join(', ')
}

/** A code of a newer version reads as the code itself. */
const wordText = (labels: Labels, text: string): string =>
  Object.hasOwn(labels, text) ? (labels[text] ?? text) : text

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a column holds, as the person it is about reads it. Empty when nothing was filled in. */
export function readableValue(table: string, column: string, value: unknown, names: KnownNames): string {
  if (value === null || value === undefined || value === '') return ''
  const how = wordsOf(table, column)
  if (how.kind === 'bytes') return bundleLabels.document
  if (typeof value === 'number') return numberText(how, value)
  if (typeof value !== 'string') return bundleLabels.document
  return how.kind === 'json' ? readableJson(table, column, value) : plainText(how, value, names)
}

function plainText(how: ColumnWords, value: string, names: KnownNames): string {
  switch (how.kind) {
    case 'word':
      return wordText(how.labels, value)
    case 'words':
      return listText(how.labels, value)
    case 'day':
      return wholeDay.test(value) ? formatDay(value) : value
    case 'instant':
      return instantText(value)
    case 'who':
      return names[how.table].get(value) ?? (how.table === 'people' ? bundleLabels.notNamed : value)
    default:
      return value
  }
}

function numberText(how: ColumnWords, value: number): string {
  if (how.kind === 'flag') return value === 0 ? bundleLabels.no : bundleLabels.yes
  return how.kind === 'cents' && Number.isSafeInteger(value) ? formatEuro(value) : String(value)
}

/** The columns of an amount as one; null when they do not make one. */
export function amountOf(row: Row): Amount | null {
  const { amount_kind: kind, amount_cents: cents, amount_to_cents: to, amount_currency: currency } = row
  if (kind === 'unknown') return { kind }
  if (typeof cents !== 'number') return null
  if (kind === 'exact' || kind === 'about') return { kind, cents }
  if (kind === 'range') return typeof to === 'number' ? { kind, fromCents: cents, toCents: to } : null
  return kind === 'foreign' && typeof currency === 'string' ? { kind, currency, minor: cents } : null
}

/** `ongeveer € 1.310,00`; what does not make an amount is shown as it stands. */
export function amountText(row: Row): string {
  const amount = amountOf(row)
  if (amount !== null) return formatAmount(amount)
  const parts = ['amount_kind', 'amount_cents', 'amount_to_cents', 'amount_currency'].map((name) => row[name])
  return parts.filter((part) => part !== null && part !== '').join(' ')
}
