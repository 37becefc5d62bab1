import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addUp,
  addUpOnce,
  isComplete,
  largestCents,
  monthlyCents,
  monthlyRange,
  periods,
  timesFraction,
  type Amount,
  type AmountPerPeriod,
  type Period,
} from '#main/core/money.ts'

const line = (cents: number, period: Period): AmountPerPeriod => ({
  amount: { kind: 'exact', cents },
  period,
})

describe('amounts per month', () => {
  test.each([
    [131_000, 'four-weeks', 141_917],
    [11_000, 'week', 47_667],
    [8_000, 'week', 34_667],
    [6_500, 'week', 28_167],
    [69_462, 'month', 69_462],
    [10_000, 'quarter', 3_333],
    [10_001, 'quarter', 3_334],
    [120_000, 'year', 10_000],
    [6, 'year', 1],
    [5, 'year', 0],
  ] as const)('%i cents per %s weighs %i on a month', (cents, period, expected) => {
    expect(monthlyCents(line(cents, period))).toBe(expected)
  })

  test('what comes once, is unknown or foreign has no monthly amount', () => {
    expect(monthlyCents(line(5_000, 'once'))).toBeNull()
    expect(monthlyCents({ amount: { kind: 'unknown' }, period: 'month' })).toBeNull()
    expect(
      monthlyCents({ amount: { kind: 'foreign', currency: 'PLN', minor: 500_000 }, period: 'month' }),
    ).toBeNull()
  })

  test('a range keeps both its ends', () => {
    const range: Amount = { kind: 'range', fromCents: 10_000, toCents: 20_000 }
    expect(monthlyRange({ amount: range, period: 'week' })).toEqual({ fromCents: 43_333, toCents: 86_667 })
  })

  test('rounds half up exactly as whole-number arithmetic of any size does', () => {
    const anyCents = fc.integer({ min: -largestCents, max: largestCents })
    fc.assert(
      fc.property(
        anyCents,
        fc.constantFrom([52, 12], [13, 12], [1, 3], [1, 12], [1, 1]),
        (cents, [times, over]) => {
          if (times === undefined || over === undefined) throw new Error('no fraction')
          const doubled = 2n * BigInt(cents) * BigInt(times) + BigInt(over)
          const floor =
            doubled / (2n * BigInt(over)) - (doubled < 0n && doubled % (2n * BigInt(over)) !== 0n ? 1n : 0n)
          expect(timesFraction(cents, times, over)).toBe(Number(floor))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('refuses parts that are no whole cents', () => {
    expect(() => timesFraction(0.5, 1, 1)).toThrow(RangeError)
    expect(() => timesFraction(Number.NaN, 1, 1)).toThrow(RangeError)
  })
})

describe('adding up', () => {
  test('adds the rounded lines, not the unrounded ones', () => {
    const thirds = [line(100, 'quarter'), line(100, 'quarter'), line(100, 'quarter')]
    expect(addUp(thirds).knownCents).toBe(99)
  })

  test('counts the unknown, the estimated and the foreign instead of inventing a zero', () => {
    const sum = addUp([
      { amount: { kind: 'about', cents: 131_000 }, period: 'four-weeks' },
      line(12_700, 'month'),
      line(0, 'month'),
      { amount: { kind: 'unknown' }, period: 'month' },
      { amount: { kind: 'unknown' }, period: 'month' },
      { amount: { kind: 'foreign', currency: 'PLN', minor: 100 }, period: 'month' },
    ])
    expect(sum).toEqual({
      knownCents: 154_617,
      knownToCents: 154_617,
      aboutCount: 1,
      unknownCount: 2,
      foreign: [{ currency: 'PLN', minor: 100 }],
    })
    expect(isComplete(sum)).toBe(false)
  })

  test('leaves out of a month what comes once, and adds it up apart', () => {
    expect(addUp([line(5_000, 'once'), line(100, 'month')])).toMatchObject({
      knownCents: 100,
      unknownCount: 0,
    })
    expect(
      addUpOnce([
        { kind: 'exact', cents: 5_000 },
        { kind: 'range', fromCents: 1, toCents: 9 },
      ]),
    ).toMatchObject({
      knownCents: 5_001,
      knownToCents: 5_009,
      aboutCount: 1,
    })
  })

  test('the order of lines never matters and the lower end is never above the upper', () => {
    const amount: fc.Arbitrary<Amount> = fc.oneof(
      fc.record({ kind: fc.constant('exact' as const), cents: fc.nat(largestCents) }),
      fc.record({ kind: fc.constant('about' as const), cents: fc.nat(largestCents) }),
      fc.record({ kind: fc.constant('unknown' as const) }),
      fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([from, more]): Amount => {
        return { kind: 'range', fromCents: from, toCents: from + more }
      }),
    )
    const lines = fc.array(fc.record({ amount, period: fc.constantFrom(...periods) }), { maxLength: 30 })
    fc.assert(
      fc.property(lines, (entries) => {
        const sum = addUp(entries)
        expect(addUp([...entries].reverse())).toEqual(sum)
        expect(Number.isSafeInteger(sum.knownToCents) && sum.knownToCents >= sum.knownCents).toBe(true)
      }),
    )
  })
})
