import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCents, formatEuro } from '#main/core/money-format.ts'
import { readDuration, readPaid } from '#main/features/volunteers/volunteer-hours.reader.ts'

const minutesOf = (text: string): number | string => {
  const read = readDuration(text)
  return read.ok ? read.value : read.failure.code
}

test.each<[string, number | string]>([
  ['', 0],
  ['  ', 0],
  ['0', 0],
  ['geen', 0],
  ['1,5', 90],
  ['1.5', 90],
  ['1½', 90],
  ['½ uur', 30],
  ['1:30', 90],
  ['0:05', 5],
  ['24:00', 1440],
  ['1u30', 90],
  ['1 u 30', 90],
  ['2 uur', 120],
  ['2 uur en 15 minuten', 135],
  ['2 uur 5 min', 125],
  ['90 min', 90],
  ['90min.', 90],
  ['0,25', 15],
  ['1,33', 80],
  ['anderhalf uur', 90],
  ['Een half uur', 30],
  ['drie kwartier', 45],
  ['één uur', 60],
  ['90', 'duration-too-long'],
  ['24:01', 'duration-too-long'],
  ['1441 min', 'duration-too-long'],
  ['1:75', 'duration-unreadable'],
  ['1 uur 75', 'duration-unreadable'],
  ['-1', 'duration-unreadable'],
  ['1-2 uur', 'duration-unreadable'],
  ['ongeveer 2 uur', 'duration-unreadable'],
  ['de hele middag', 'duration-unreadable'],
  ['9'.repeat(700), 'duration-unreadable'],
])('"%s" took %s', (text, expected) => {
  expect(minutesOf(text)).toBe(expected)
})

describe('whatever is typed', () => {
  test('a duration is a whole number of minutes of one day, or a refusal with a code', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[0-9]{1,3}[ ,.:u]?[0-9]{0,2} ?(min|uur|u)?$/),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const read = readDuration(text)
        if (!read.ok) return read.failure.code.startsWith('duration-')
        return Number.isInteger(read.value) && read.value >= 0 && read.value <= 1440
      }),
      { numRuns: 2000 },
    )
  })

  test('every way to write a duration means the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const two = String(minutes).padStart(2, '0')
        const all = [
          `${hours}:${two}`,
          `${hours}u${two}`,
          `${hours} uur ${minutes}`,
          `${hours * 60 + minutes} min`,
        ]
        expect(all.map(minutesOf)).toEqual(all.map(() => hours * 60 + minutes))
      }),
    )
  })

  test('an amount that was paid comes back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.boolean(), (cents, sign) => {
        expect(readPaid(sign ? formatEuro(cents) : formatCents(cents))).toEqual({ ok: true, value: cents })
      }),
    )
  })
})

test.each([
  ['', 0],
  ['geen', 0],
  ['12', 1200],
  ['€ 5,75', 575],
  ['ongeveer 12', 'amount-unreadable'],
  ['10-20', 'amount-unreadable'],
  ['?', 'amount-unreadable'],
  ['PLN 12', 'amount-unreadable'],
  ['12.50', 'amount-ambiguous'],
  ['-5', 'amount-negative'],
  ['5,75 per week', 'amount-period-unreadable'],
])('"%s" was paid as %s', (text, expected) => {
  const read = readPaid(text)
  expect(read.ok ? read.value : read.failure.code).toBe(expected)
})
