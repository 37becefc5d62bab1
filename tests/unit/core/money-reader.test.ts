import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencies } from '#main/core/currencies.ts'
import { formatAmountPerPeriod } from '#main/core/money-format.ts'
import { readAmount } from '#main/core/money-reader.ts'
import { largestCents, periods, type Amount, type Period } from '#main/core/money.ts'

const exact = (cents: number): Amount => ({ kind: 'exact', cents })
const about = (cents: number): Amount => ({ kind: 'about', cents })
const range = (fromCents: number, toCents: number): Amount => ({ kind: 'range', fromCents, toCents })
const foreign = (currency: string, minor: number): Amount => ({ kind: 'foreign', currency, minor })
const unknown: Amount = { kind: 'unknown' }

const readable: readonly (readonly [string, Amount, Period | null])[] = [
  ['2.431,18', exact(243_118), null],
  ['€ 2.431,18', exact(243_118), null],
  ['2 431,18', exact(243_118), null],
  ['€ 12,5', exact(1_250), null],
  ['€12,-', exact(1_200), null],
  ['1.310', exact(131_000), null],
  ['1310', exact(131_000), null],
  ['1310,5euro', exact(131_050), null],
  ['€ 1.102', exact(110_200), null],
  ['0,05', exact(5), null],
  ['geen', exact(0), null],
  ['0', exact(0), null],
  ['ongeveer 1.310 per 4 weken', about(131_000), 'four-weeks'],
  ['1.310 p/4 wkn', exact(131_000), 'four-weeks'],
  ['4-wekelijks 900', exact(90_000), 'four-weeks'],
  ['± 1860', about(186_000), null],
  ['+/- 50', about(5_000), null],
  ['ruim 11 duizend', about(1_100_000), null],
  ['3.000?', about(300_000), null],
  ['80 in de week ofzo', about(8_000), 'week'],
  ['110 per week', exact(11_000), 'week'],
  ['65/week', exact(6_500), 'week'],
  ['176/mnd', exact(17_600), 'month'],
  ['127 p/m', exact(12_700), 'month'],
  ['127 pm', exact(12_700), 'month'],
  ['127 p.m.', exact(12_700), 'month'],
  ['€ 1.685,40 netto per maand', exact(168_540), 'month'],
  ['€ 1.394,11 netto/mnd', exact(139_411), 'month'],
  ['per maand 250', exact(25_000), 'month'],
  ['300 per kwartaal', exact(30_000), 'quarter'],
  ['1.200 per jaar', exact(120_000), 'year'],
  ['50 eenmalig', exact(5_000), 'once'],
  ['400-600', range(40_000, 60_000), null],
  ['400 - 600 per maand', range(40_000, 60_000), 'month'],
  ['150 à 200 p/m', range(15_000, 20_000), 'month'],
  ['tussen de 400 en 600', range(40_000, 60_000), null],
  ['600-600', exact(60_000), null],
  ['2x 1.023,67', exact(204_734), null],
  ['2 × 127', exact(25_400), null],
  ['2x samen 61', exact(6_100), null],
  ['3x: 119, 119, 238', exact(47_600), null],
  ['189,00 + 40', exact(22_900), null],
  ['5000 złoty', foreign('PLN', 500_000), null],
  ['PLN 5000', foreign('PLN', 500_000), null],
  ['$ 20', foreign('USD', 2_000), null],
  ['onbekend', unknown, null],
  ['weet niet', unknown, null],
  ['weet ik nog niet precies', unknown, null],
  ['?', unknown, null],
  ['', unknown, null],
  ['\u200e\u00a0€\u00a012,50\u200f', exact(1_250), null],
]

const refused: readonly (readonly [string, string])[] = [
  ['1,310.50', 'amount-ambiguous'],
  ['1.31', 'amount-ambiguous'],
  ['12.5', 'amount-ambiguous'],
  ['1,310', 'amount-ambiguous'],
  ['0.500', 'amount-ambiguous'],
  ['-50', 'amount-negative'],
  ['€ -50', 'amount-negative'],
  ['- 50', 'amount-negative'],
  ['min 50', 'amount-negative'],
  ['600-400', 'amount-range-reversed'],
  ['100.000.000,01', 'amount-too-large'],
  ['1.000.000.000', 'amount-too-large'],
  ['99 x 99.000.000', 'amount-too-large'],
  ['5 per dag', 'amount-period-unreadable'],
  ['50 per 2 maanden', 'amount-period-unreadable'],
  ['1310 bruto', 'amount-unreadable'],
  ['NaN', 'amount-unreadable'],
  ['Infinity', 'amount-unreadable'],
  ['1e5', 'amount-unreadable'],
  ['12.34.56', 'amount-unreadable'],
  ['10%', 'amount-unreadable'],
  ['per week', 'amount-unreadable'],
  ['huur', 'amount-unreadable'],
  ['119 238 40', 'amount-unreadable'],
  ['5,5 yen', 'amount-ambiguous'],
  ['٣٤', 'amount-unreadable'],
  ['😀', 'amount-unreadable'],
]

describe('amounts as people write them', () => {
  test.each(readable)('reads %s', (text, amount, period) => {
    expect(readAmount(text)).toEqual({ ok: true, value: { amount, period } })
  })

  test.each(refused)('refuses %s with %s', (text, code) => {
    expect(readAmount(text)).toEqual({ ok: false, failure: { code } })
  })

  test.each(['x', '9', '1.', '2x', '- ', '€', '+/-', '1 ', 'per '])(
    'refuses four thousand times %s, and quickly',
    (piece) => {
      const begun = performance.now()
      expect(readAmount(piece.repeat(4_000)).ok).toBe(false)
      expect(readAmount(piece.repeat(90)).ok).toBe(false)
      expect(performance.now() - begun).toBeLessThan(5_000)
    },
  )

  test('what is printed can be typed back, whatever the amount', () => {
    const cents = fc.nat(largestCents)
    const amount: fc.Arbitrary<Amount> = fc.oneof(
      cents.map(exact),
      cents.map(about),
      fc
        .uniqueArray(cents, { minLength: 2, maxLength: 2 })
        .map(([a = 0, b = 0]) => range(Math.min(a, b), Math.max(a, b))),
      fc
        .tuple(fc.constantFrom(...currencies), fc.nat(1_000_000_000))
        .map(([{ code }, minor]) => foreign(code, minor)),
    )
    fc.assert(
      fc.property(amount, fc.constantFrom(...periods), (amount, period) => {
        const text = formatAmountPerPeriod({ amount, period })
        expect(readAmount(text), text).toEqual({ ok: true, value: { amount, period } })
      }),
      { numRuns: 1_000 },
    )
  })

  test('no text makes it throw or gives a number that is none', () => {
    const scraps = fc.array(
      fc.oneof(
        fc.constantFrom('€', '1.310', ',', '.', '-', ' per week', '2x', 'tot', '±', '?', 'złoty', ' ', '+'),
        fc.nat().map(String),
      ),
      { maxLength: 12 },
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      scraps.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const read = readAmount(text)
        if (!read.ok) return
        for (const part of Object.values(read.value.amount)) {
          if (typeof part === 'number') expect(Number.isSafeInteger(part) && part >= 0).toBe(true)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})
