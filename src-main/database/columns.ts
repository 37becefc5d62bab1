import type { Amount } from '#main/core/money.ts'
import { factSources, sharings, type FactMark } from '#main/core/fact.ts'
import type { AmountColumns, MarkColumns } from './row-types.ts'

/** The driver binds no booleans; STRICT tables keep 0 and 1. */
export const fromBool = (value: boolean): 0 | 1 => (value ? 1 : 0)
export const toBool = (value: number): boolean => value !== 0

/** JSON in a text column. What comes back is `unknown`: whoever reads it checks the shape. */
export const fromJson = (value: unknown): string => JSON.stringify(value)
export const toJson = (text: string): unknown => JSON.parse(text)

/** A JSON list of words, as roles and languages are kept. Anything else in the list is a damaged row. */
export const toWords = (text: string): readonly string[] => {
  const list = toJson(text)
  if (!Array.isArray(list)) throw new Error('a column of words holds no list')
  return list.map((word: unknown) => {
    if (typeof word !== 'string') throw new Error('a column of words holds something else')
    return word
  })
}

/** Narrows a text column to one of a closed list. */
export const toOneOf = <const T extends string>(options: readonly T[], text: string): T => {
  const found = options.find((option) => option === text)
  if (found === undefined) throw new Error('a column holds a word outside its list')
  return found
}

/** A JSON list of words that all come from one closed list. */
export const toListOf = <const T extends string>(options: readonly T[], text: string): T[] =>
  toWords(text).map((word) => toOneOf(options, word))

/** The same for a column where null means "not asked yet". */
export const toOneOfOrNull = <const T extends string>(
  options: readonly T[],
  text: string | null,
): T | null => (text === null ? null : toOneOf(options, text))

const partialDay = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A day with possibly unknown parts (`2026`, `2026-11`, `2026-11-20`); null is unknown. Checked both ways. */
export const dayColumn = (day: string | null): string | null => {
  if (day !== null && !partialDay.test(day)) throw new Error('a day column takes YYYY-MM-DD or its beginning')
  return day
}

export const fromMark = (mark: FactMark): MarkColumns => ({
  source: mark.source,
  source_day: dayColumn(mark.sourceDay),
  sharing: mark.sharing,
  not_to_receiver_id: mark.notToReceiverId,
})

export const toMark = (row: MarkColumns): FactMark => ({
  source: toOneOf(factSources, row.source),
  sourceDay: dayColumn(row.source_day),
  sharing: toOneOf(sharings, row.sharing),
  notToReceiverId: row.not_to_receiver_id,
})

const noAmount: AmountColumns = {
  amount_kind: 'unknown',
  amount_cents: null,
  amount_to_cents: null,
  amount_currency: null,
}

/** Cents stay whole cents; a foreign amount keeps its minor units beside its currency. */
export const fromAmount = (amount: Amount): AmountColumns => {
  switch (amount.kind) {
    case 'exact':
    case 'about':
      return { ...noAmount, amount_kind: amount.kind, amount_cents: amount.cents }
    case 'range':
      return {
        ...noAmount,
        amount_kind: 'range',
        amount_cents: amount.fromCents,
        amount_to_cents: amount.toCents,
      }
    case 'foreign':
      return {
        ...noAmount,
        amount_kind: 'foreign',
        amount_cents: amount.minor,
        amount_currency: amount.currency,
      }
    case 'unknown':
      return noAmount
  }
}

const filled = <T>(value: T | null): T => {
  if (value === null) throw new Error('an amount column is empty that its kind needs')
  return value
}

export const toAmount = (row: AmountColumns): Amount => {
  const kind = toOneOf(['exact', 'about', 'range', 'foreign', 'unknown'], row.amount_kind)
  switch (kind) {
    case 'exact':
    case 'about':
      return { kind, cents: filled(row.amount_cents) }
    case 'range':
      return { kind, fromCents: filled(row.amount_cents), toCents: filled(row.amount_to_cents) }
    case 'foreign':
      return { kind, currency: filled(row.amount_currency), minor: filled(row.amount_cents) }
    case 'unknown':
      return { kind }
  }
}
