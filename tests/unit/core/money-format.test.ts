import { expect, test } from 'vitest'
import {
  formatAmount,
  formatAmountPerPeriod,
  formatCents,
  formatEuro,
  formatTotal,
} from '#main/core/money-format.ts'
import { addUpOnce, type Amount } from '#main/core/money.ts'

test.each([
  [243_118, '2.431,18'],
  [0, '0,00'],
  [5, '0,05'],
  [100_000_000, '1.000.000,00'],
  [-49_419, '-494,19'],
  [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91'],
])('%i cents prints as %s', (cents, text) => {
  expect(formatCents(cents)).toBe(text)
  expect(formatEuro(cents)).toBe(`€ ${text}`)
})

test('every kind of amount has its words', () => {
  expect(formatAmountPerPeriod({ amount: { kind: 'about', cents: 131_000 }, period: 'four-weeks' })).toBe(
    'ongeveer € 1.310,00 per 4 weken',
  )
  expect(
    formatAmountPerPeriod({ amount: { kind: 'range', fromCents: 40_000, toCents: 60_000 }, period: 'month' }),
  ).toBe('€ 400,00 tot € 600,00 per maand')
  expect(formatAmount({ kind: 'foreign', currency: 'PLN', minor: 500_000 })).toBe('5.000,00 złoty (PLN)')
  expect(formatAmount({ kind: 'foreign', currency: 'JPY', minor: 5_000 })).toBe('5.000 yen (JPY)')
  expect(formatAmountPerPeriod({ amount: { kind: 'unknown' }, period: 'month' })).toBe('onbekend')
})

test('a total says what is known and how many are not, and invents no zero', () => {
  const of = (...amounts: Amount[]): string => formatTotal(addUpOnce(amounts))
  const unknown: Amount = { kind: 'unknown' }
  expect(of({ kind: 'exact', cents: 154_617 }, unknown, unknown)).toBe('€ 1.546,17 + 2 onbekend')
  expect(of(unknown)).toBe('1 onbekend')
  expect(of()).toBe('€ 0,00')
  expect(
    of({ kind: 'exact', cents: 904_700 }, { kind: 'foreign', currency: 'PLN', minor: 500_000 }, unknown),
  ).toBe('€ 9.047,00 + 5.000,00 złoty (PLN) + 1 onbekend')
  expect(of({ kind: 'range', fromCents: 40_000, toCents: 60_000 })).toBe('€ 400,00 tot € 600,00')
})
