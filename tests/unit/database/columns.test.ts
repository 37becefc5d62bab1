import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factSources, sharings } from '#main/core/fact.ts'
import type { Amount } from '#main/core/money.ts'
import {
  dayColumn,
  fromAmount,
  fromBool,
  fromJson,
  fromMark,
  toAmount,
  toBool,
  toJson,
  toMark,
  toOneOfOrNull,
  toWords,
} from '#main/database/columns.ts'

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 })
const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ kind: fc.constantFrom('exact' as const, 'about' as const), cents }),
  fc.record({ kind: fc.constant('range' as const), fromCents: cents, toCents: cents }),
  fc.record({ kind: fc.constant('foreign' as const), currency: fc.constantFrom('USD', 'SRD'), minor: cents }),
  fc.record({ kind: fc.constant('unknown' as const) }),
)

test('any amount survives its columns, and only its own columns are filled', () => {
  fc.assert(
    fc.property(amount, (value) => {
      const row = fromAmount(value)
      expect(toAmount(row)).toEqual(value)
      if (value.kind === 'unknown') expect(row.amount_cents).toBeNull()
      if (value.kind !== 'range') expect(row.amount_to_cents).toBeNull()
    }),
  )
})

test('an amount with an empty column that its kind needs is a damaged row, not a zero', () => {
  const empty = { amount_cents: null, amount_to_cents: null, amount_currency: null }
  for (const amount_kind of ['exact', 'about', 'range', 'foreign']) {
    expect(() => toAmount({ ...empty, amount_kind })).toThrow('empty')
  }
  expect(() => toAmount({ ...empty, amount_kind: 'veel' })).toThrow('outside its list')
})

test('any mark survives its columns', () => {
  const mark = fc.record({
    source: fc.constantFrom(...factSources),
    sourceDay: fc.constantFrom(null, '2026', '2026-11', '2026-11-20'),
    sharing: fc.constantFrom(...sharings),
    notToReceiverId: fc.constantFrom(null, 'r-1'),
  })
  fc.assert(
    fc.property(mark, (value) => {
      expect(toMark(fromMark(value))).toEqual(value)
    }),
  )
  expect(() => dayColumn('20-11-2026')).toThrow('YYYY-MM-DD')
})

test('booleans, words and json', () => {
  expect([fromBool(true), fromBool(false), toBool(1), toBool(0)]).toEqual([1, 0, true, false])
  expect(toJson(fromJson({ a: [1, null] }))).toEqual({ a: [1, null] })
  expect(toWords('["nl","ar"]')).toEqual(['nl', 'ar'])
  expect(() => toWords('["nl",1]')).toThrow('something else')
  expect(() => toWords('{}')).toThrow('no list')
  expect(toOneOfOrNull(['yes', 'no'], null)).toBeNull()
  expect(() => toOneOfOrNull(['yes', 'no'], 'maybe')).toThrow('outside')
})
