import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#main/core/calendar-day.ts'
import {
  dueDayOf,
  extendedDayOf,
  lettersOf,
  mayExtend,
  requestClock,
  requestLevels,
} from '#main/features/rights/rights.rules.ts'

const days = fc
  .integer({ min: 0, max: 200 * 365 })
  .map((count) => Temporal.PlainDate.from('1901-01-01').add({ days: count }).toString())

describe('F35 the month in which somebody gets an answer', () => {
  test.each([
    ['2026-11-20', '2026-12-20'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2028-01-30', '2028-02-29'],
    ['2028-02-29', '2028-03-29'],
    ['2026-12-31', '2027-01-31'],
    ['2026-03-31', '2026-04-30'],
    ['2026-10-25', '2026-11-25'],
  ])('of %s is over on %s', (received, due) => {
    expect(dueDayOf(received)).toBe(due)
  })

  test('is the same date one month on, or the last day of a shorter month', () => {
    fc.assert(
      fc.property(days, (received) => {
        const [from, due] = [Temporal.PlainDate.from(received), Temporal.PlainDate.from(dueDayOf(received))]
        expect((due.year * 12 + due.month - (from.year * 12 + from.month)) % 12).toBe(1)
        expect(due.day).toBe(Math.min(from.day, due.daysInMonth))
      }),
    )
  })

  test('two months more are counted from receiving: the end of February costs no days', () => {
    expect(extendedDayOf('2026-12-31', 2)).toBe('2027-03-31')
    expect(extendedDayOf('2026-01-31', 1)).toBe('2026-03-31')
    fc.assert(
      fc.property(days, fc.constantFrom(1, 2), (received, months) => {
        const end = extendedDayOf(received, months)
        expect(end > dueDayOf(received)).toBe(true)
        expect(end <= Temporal.PlainDate.from(received).add({ months: 3 }).toString()).toBe(true)
      }),
    )
  })

  test('it is extended on its last day and not on the day after', () => {
    fc.assert(
      fc.property(days, (received) => {
        expect(mayExtend(received, dueDayOf(received))).toBe(true)
        expect(mayExtend(received, addDays(dueDayOf(received), 1))).toBe(false)
      }),
    )
  })
})

describe('R16 how a request presses', () => {
  const levelAfter = (count: number, extendedTo: string | null = null) =>
    requestClock({ receivedDay: '2026-11-01', extendedTo }, addDays('2026-11-01', count)).level

  test('it warns after three weeks, is red after four, late after its day', () => {
    expect([20, 21, 27, 28, 30, 31].map((count) => levelAfter(count))).toEqual([
      'calm',
      'warn',
      'warn',
      'red',
      'red',
      'late',
    ])
  })

  test('an extended one counts back from its own end', () => {
    const end = '2027-02-01'
    const before = (count: number) =>
      requestClock({ receivedDay: '2026-11-01', extendedTo: end }, addDays(end, -count)).level
    expect([15, 14, 8, 7, 0, -1].map(before)).toEqual(['calm', 'warn', 'warn', 'red', 'red', 'late'])
  })

  test('it never gets calmer, and days left go down by one a day', () => {
    const ranks = (level: (typeof requestLevels)[number]) => requestLevels.indexOf(level)
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom(null, 1, 2),
        (receivedDay, on, months) => {
          const extendedTo = months === null ? null : extendedDayOf(receivedDay, months)
          const at = (count: number) => requestClock({ receivedDay, extendedTo }, addDays(receivedDay, count))
          const [today, tomorrow] = [at(on), at(on + 1)]
          expect(ranks(tomorrow.level)).toBeGreaterThanOrEqual(ranks(today.level))
          expect(tomorrow.daysLeft).toBe(today.daysLeft - 1)
          expect(today.level === 'late').toBe(today.daysLeft < 0)
          expect(daysBetween(addDays(receivedDay, on), today.dueDay)).toBe(today.daysLeft)
        },
      ),
    )
  })
})

test('a letter can be made when what it says is true', () => {
  const open = { state: 'open', identityHow: null, extendedTo: null, restricted: false } as const
  expect(lettersOf(open)).toEqual(['received', 'identity'])
  expect(lettersOf({ ...open, identityHow: 'called-back' })).toEqual(['received'])
  expect(lettersOf({ ...open, state: 'refused' })).toEqual(['received', 'refusal'])
  expect(
    lettersOf({ state: 'answered', identityHow: 'called-back', extendedTo: '2027-01-20', restricted: true }),
  ).toEqual(['received', 'extension', 'answer', 'restricted', 'lifting'])
})
