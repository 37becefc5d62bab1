import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  boundsOf,
  daysBetween,
  isDay,
  precisionOf,
  weekdayOf,
} from '#main/core/calendar-day.ts'
import { formatAge, formatDay, formatDayShort, formatDayWithWeekday } from '#main/core/day-format.ts'
import { readDay } from '#main/core/day-reader.ts'
import { scanDays } from '#main/core/day-scan.ts'

const today = '2026-11-20'

describe('reading days', () => {
  test.each([
    ['3-2-1992', '1992-02-03'],
    ['03/02/1992', '1992-02-03'],
    ['3.2.1992', '1992-02-03'],
    ['3 feb 1992', '1992-02-03'],
    ['3-feb-92', '1992-02-03'],
    ['12-07-2004', '2004-07-12'],
    ['2 nov', '2026-11-02'],
    ['2-11', '2026-11-02'],
    ['8-12', '2025-12-08'],
    ['20-11', '2026-11-20'],
    ['29-2', '2024-02-29'],
    ['2e mei', '2026-05-02'],
    ['vandaag', '2026-11-20'],
    ['Gisteren', '2026-11-19'],
    ['eergisteren', '2026-11-18'],
    ['maandag', '2026-11-16'],
    ['14-9-2026', '2026-09-14'],
    ['14-9-26', '2026-09-14'],
    ['30-11-84', '1984-11-30'],
    ['2026-11-20', '2026-11-20'],
    ['dinsdag 8 december 2026', '2026-12-08'],
    ['1992', '1992'],
    ['nov 2026', '2026-11'],
    ['11-2026', '2026-11'],
    ['juli', '2026-07'],
    ['december', '2025-12'],
    ['onbekend', null],
    ['weet ik niet', null],
    ['?', null],
    ['', null],
    ['\u200f3-2-1992\u200e', '1992-02-03'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, today)).toEqual({ ok: true, value: day })
  })

  test.each([
    ['8-12', '2026-12-08'],
    ['di 8-12', '2026-12-08'],
    ['2 nov', '2027-11-02'],
    ['20-11', '2026-11-20'],
    ['29-2', '2028-02-29'],
    ['maandag', '2026-11-23'],
    ['juli', '2027-07'],
    ['morgen', '2026-11-21'],
    ['1-1-28', '2028-01-01'],
  ])('what is to come: %s is %s', (text, day) => {
    expect(readDay(text, today, { prefer: 'future' })).toEqual({ ok: true, value: day })
  })

  test.each([
    ['29-2-2026', 'day-does-not-exist'],
    ['31-11', 'day-does-not-exist'],
    ['31 nov 2025', 'day-does-not-exist'],
    ['13-13-2020', 'day-does-not-exist'],
    ['0-1-2020', 'day-does-not-exist'],
    ['maandag 8 december 2026', 'day-does-not-exist'],
    ['1-1-1880', 'day-out-of-range'],
    ['2101', 'day-out-of-range'],
    ['12', 'day-unreadable'],
    ['20261120', 'day-unreadable'],
    ['volgende week ofzo', 'day-unreadable'],
    ['😀', 'day-unreadable'],
  ])('%s is refused with %s', (text, code) => {
    expect(readDay(text, today)).toEqual({ ok: false, failure: { code } })
  })

  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays('1900-01-01', count))

  test('what is printed can be typed back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const shown of [formatDay(day), formatDayWithWeekday(day), formatDayShort(day), day]) {
          expect(readDay(shown, today)).toEqual({ ok: true, value: day })
        }
        const month = day.slice(0, 7)
        expect(readDay(formatDay(month), today)).toEqual({ ok: true, value: month })
        expect(readDay(formatDayShort(month), today)).toEqual({ ok: true, value: month })
      }),
    )
  })

  test('no text makes it throw, and what it reads exists', () => {
    const scraps = fc.array(
      fc.constantFrom('31', '2', '-', '/', ' ', 'nov', '2026', "'", 'di', 'e', '0', '.'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          scraps.map((parts) => parts.join('')),
        ),
        (text) => {
          const read = readDay(text, today)
          if (read.ok && read.value !== null) expect(precisionOf(read.value)).not.toBeNull()
          for (const { start, end, day } of scanDays(text, today)) {
            expect(start < end && (day === null || precisionOf(day) !== null)).toBe(true)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

test.each([
  ['beschikking 14-9-2026', ['2026-09-14']],
  ['428,00, laatste aanmaning 2 nov', ['2026-11-02']],
  ['gestopt in juli, weet niet waarom', ['2026-07']],
  ['premie sinds aug (€ 176/mnd)', ['2026-08']],
  ['aangekondigd voor 27-11-2026 bij niet betalen', ['2026-11-27']],
  ['brief van 3-11', ['2026-11-03']],
  ['2 nov 428,00', ['2026-11-02']],
  ['van 31-11-2026', [null]],
  ['stuurt 400-600, huurtoeslag 2025, nr 26-118834, mei 2.431', ['2026-05']],
])('finds the days in "%s"', (line, days) => {
  expect(scanDays(line, today).map(({ day }) => day)).toEqual(days)
})

describe('counting', () => {
  test('days between, forward and back, over summer time', () => {
    expect(daysBetween('2026-11-20', '2026-12-08')).toBe(18)
    expect(daysBetween('2026-12-08', '2026-11-20')).toBe(-18)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(weekdayOf('2026-12-08')).toBe(2)
  })

  test.each([
    ['1992-02-03', 34],
    ['1992-11-20', 34],
    ['1992-11-21', 33],
    ['1992', null],
    ['1992-02', 34],
    ['1992-11', null],
    ['2027-01-01', null],
    [null, null],
  ])('born %s is %s on 20 November 2026', (birth, age) => {
    expect(ageOn(today, birth)).toBe(age)
  })

  test('an age that is not sure says so', () => {
    expect(formatAge(today, '1992')).toBe('33 of 34 jaar')
    expect(formatAge(today, '1992-02-03')).toBe('34 jaar')
    expect(formatAge(today, '2026')).toBe('0 jaar')
    expect(formatAge(today, null)).toBe('')
    expect(ageOn('2027-02-28', '2008-02-29')).toBe(18)
    expect(ageOn('2027-03-01', '2008-02-29')).toBe(19)
  })

  test('what is a day and what is not', () => {
    expect(['2026-11-20', '2026-02-29', '2026-11', '2026-13-01', '20-11-2026'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(boundsOf('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' })
    expect(formatDay(null)).toBe('onbekend')
    expect(formatDayWithWeekday('2026-12-08')).toBe('dinsdag 8 december 2026')
  })
})
