import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fromLocal,
  readMoment,
  readTime,
  splitDayAndTime,
  toLocalDay,
  toLocalTime,
} from '#main/core/moment.ts'

const now = '2026-11-20T09:40:00.000Z'

test('the day turns at midnight in the Netherlands, not in Greenwich', () => {
  expect(toLocalDay('2026-11-20T22:59:59.999Z')).toBe('2026-11-20')
  expect(toLocalDay('2026-11-20T23:00:00.000Z')).toBe('2026-11-21')
  expect(toLocalDay('2026-07-20T22:00:00.000Z')).toBe('2026-07-21')
  expect(toLocalTime(now)).toBe('10:40')
})

test('a time in the hour that is skipped or comes twice has one answer', () => {
  expect(fromLocal('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(fromLocal('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
})

test('every minute comes back as it went in', () => {
  const minute = fc.integer({ min: 0, max: 40 * 365 * 1_440 })
  fc.assert(
    fc.property(minute, (count) => {
      const instant = new Date(Date.parse('2000-01-01T00:00:00.000Z') + count * 60_000).toISOString()
      const back = fromLocal(toLocalDay(instant), toLocalTime(instant))
      // In the hour that comes twice, the first of the two.
      expect([0, 3_600_000]).toContain(Date.parse(instant) - Date.parse(back))
    }),
  )
})

test.each([
  ['10:00', '10:00'],
  ['10 uur', '10:00'],
  ['10.30', '10:30'],
  ['10.30 uur', '10:30'],
  ['10u30', '10:30'],
  ['om 9 uur', '09:00'],
  ['half 11', '10:30'],
  ['kwart voor 10', '09:45'],
  ["8 uur 's avonds", '20:00'],
  ['1030', '10:30'],
  ['', null],
  ['onbekend', null],
])('the time %s is %s', (text, time) => {
  expect(readTime(text)).toEqual({ ok: true, value: time })
})

test.each([
  ['25:00', 'time-does-not-exist'],
  ['10:60', 'time-does-not-exist'],
  ['straks', 'time-unreadable'],
  ['9'.repeat(300), 'time-unreadable'],
])('the time %s is refused with %s', (text, code) => {
  expect(readTime(text)).toEqual({ ok: false, failure: { code } })
})

test.each([
  ['vandaag 10:05', '2026-11-20T09:05:00.000Z'],
  ['10.05', '2026-11-20T09:05:00.000Z'],
  ['19-11 14:00', '2026-11-19T13:00:00.000Z'],
  ['3 okt 2026 om 9 uur', '2026-10-03T07:00:00.000Z'],
  ['gisteren', '2026-11-19T11:00:00.000Z'],
  ['vandaag', now],
])('the moment %s is %s', (text, instant) => {
  expect(readMoment(text, now)).toEqual({ ok: true, value: instant })
})

test.each([
  ['vandaag 11:05', 'moment-in-future'],
  ['', 'moment-unreadable'],
  ['nov 2026', 'moment-unreadable'],
  ['laatst', 'moment-unreadable'],
])('the moment %s is refused with %s', (text, code) => {
  expect(readMoment(text, now)).toEqual({ ok: false, failure: { code } })
})

test('day and time in one field come apart', () => {
  expect(splitDayAndTime('dinsdag 8 december 2026, 10:00 uur')).toEqual({
    dayText: 'dinsdag 8 december 2026',
    timeText: '10:00 uur',
  })
  expect(splitDayAndTime('8-12-2026')).toEqual({ dayText: '8-12-2026', timeText: '' })
  expect(splitDayAndTime('8.12.2026')).toEqual({ dayText: '8.12.2026', timeText: '' })
})
