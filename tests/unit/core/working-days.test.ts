import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '#main/core/calendar-day.ts'
import { parseTerms, termOn } from '#main/core/norms.ts'
import {
  addWorkingDays,
  endOfLegalTerm,
  isWorkingDay,
  parseHolidays,
  subtractWorkingDays,
} from '#main/core/working-days.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'

const norms = shippedNorms()
const { calendar } = norms

/** Easter Sunday by the anonymous Gregorian rule: an independent check on the table, which has no rule in it. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

describe('the table of holidays', () => {
  test.each([2025, 2026, 2027, 2028, 2029])('%i has every holiday of the Algemene termijnenwet', (year) => {
    const sunday = easter(year)
    const kingsDay = weekdayOf(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`
    const expected = [
      `${year}-01-01`,
      addDays(sunday, -2),
      addDays(sunday, 1),
      kingsDay,
      `${year}-05-05`,
      addDays(sunday, 39),
      addDays(sunday, 50),
      `${year}-12-25`,
      `${year}-12-26`,
    ]
    const days = calendar.days.filter(({ day }) => day.startsWith(String(year)))
    const byLaw = days.filter(({ source }) => /art\. 3 lid [12]$/.test(source)).map(({ day }) => day)
    expect(byLaw).toEqual([...expected].sort())
  })

  test('has the decreed days, and ends where they are not decreed yet', () => {
    const decreed = calendar.days.filter(({ source }) => source.includes('Besluit')).map(({ day }) => day)
    expect(decreed).toEqual([
      '2025-05-30',
      '2026-01-02',
      '2026-05-15',
      '2027-05-07',
      '2028-04-28',
      '2028-05-26',
    ])
    expect(calendar.coveredTo).toBe('2028-12-31')
  })

  test.each([
    [null],
    [{}],
    [{ coveredFrom: '2025-01-01', coveredTo: '2028-12-31', days: [] }],
    [{ coveredFrom: '2028-12-31', coveredTo: '2025-01-01', days: [calendar.days[0]] }],
    [
      {
        coveredFrom: '2025-01-01',
        coveredTo: '2028-12-31',
        days: [{ day: '2025-02-30', name: 'x', source: 'y', validFrom: '2025-01-01' }],
      },
    ],
    [{ coveredFrom: '2025-01-01', coveredTo: '2028-12-31', days: [...calendar.days, { day: '2026-07-01' }] }],
  ])('an unreadable table is refused whole (%#)', (json) => {
    expect(parseHolidays(json)).toEqual({ ok: false, failure: 'holidays-unreadable' })
  })
})

describe('three working days, as in the yardstick', () => {
  test.each([
    ['2026-11-20', '2026-11-25'],
    ['2026-11-21', '2026-11-25'],
    ['2026-11-22', '2026-11-25'],
    ['2026-11-23', '2026-11-26'],
    ['2026-11-24', '2026-11-27'],
    ['2026-11-25', '2026-11-30'],
    ['2026-11-26', '2026-12-01'],
    ['2026-11-27', '2026-12-02'],
    ['2026-12-02', '2026-12-07'],
    ['2026-12-03', '2026-12-08'],
    ['2026-12-04', '2026-12-09'],
    ['2026-12-21', '2026-12-24'],
    ['2026-12-22', '2026-12-28'],
    ['2026-12-23', '2026-12-29'],
    ['2026-12-24', '2026-12-30'],
    ['2026-12-25', '2026-12-30'],
    ['2026-12-26', '2026-12-30'],
    ['2026-12-27', '2026-12-30'],
    ['2026-12-28', '2026-12-31'],
    ['2026-12-29', '2027-01-04'],
    ['2026-12-30', '2027-01-05'],
    ['2026-12-31', '2027-01-06'],
    ['2027-05-05', '2027-05-12'],
  ])('told on %s, talk on %s at the latest', (told, due) => {
    expect(addWorkingDays(told, termOn(norms, 'crisis-talk', told).count, calendar)).toEqual({
      ok: true,
      value: due,
    })
  })

  test('feedback after two weeks, first talk after four', () => {
    expect(addDays('2026-11-20', termOn(norms, 'feedback', '2026-11-20').count)).toBe('2026-12-04')
    expect(addDays('2026-11-20', termOn(norms, 'first-talk', '2026-11-20').count)).toBe('2026-12-18')
  })

  test('a term to object ends on a working day', () => {
    const objection = termOn(norms, 'objection', '2026-09-14').count
    expect(endOfLegalTerm('2026-09-14', objection, calendar)).toEqual({ ok: true, value: '2026-10-26' })
    // 42 days after 14 November is Saturday and second Christmas day; Monday is the first working day.
    expect(endOfLegalTerm('2026-11-14', objection, calendar)).toEqual({ ok: true, value: '2026-12-28' })
  })
})

describe('outside the table', () => {
  test('nothing is guessed', () => {
    const no = { ok: false, failure: 'calendar-not-covered' }
    expect(addWorkingDays('2028-12-28', 3, calendar)).toEqual(no)
    expect(addWorkingDays('2024-12-20', 1, calendar)).toEqual(no)
    expect(subtractWorkingDays('2025-01-02', 2, calendar)).toEqual(no)
    expect(isWorkingDay('2029-01-02', calendar)).toEqual(no)
    expect(endOfLegalTerm('2040-01-01', 42, calendar)).toEqual(no)
  })

  test('terms that are incomplete are refused', () => {
    expect(parseTerms({ terms: [] })).toEqual({ ok: false, failure: 'terms-unreadable' })
    expect(parseTerms({ terms: [...norms.terms, { code: 'crisis-talk', count: 2.5 }] }).ok).toBe(false)
  })

  test('the newest term that has begun holds', () => {
    const later = { ...termOn(norms, 'crisis-talk', '2026-11-20'), count: 2, validFrom: '2027-01-01' }
    const changed = { ...norms, terms: [later, ...norms.terms] }
    expect(termOn(changed, 'crisis-talk', '2026-12-31').count).toBe(3)
    expect(termOn(changed, 'crisis-talk', '2027-01-01').count).toBe(2)
  })
})

test('forward and back agree, and never land on a day off', () => {
  const day = fc.integer({ min: 0, max: 1_300 }).map((count) => addDays('2025-02-01', count))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (start, count) => {
      const end = addWorkingDays(start, count, calendar)
      if (!end.ok) throw new Error('inside the table')
      expect(isWorkingDay(end.value, calendar)).toEqual({ ok: true, value: true })
      const counted = Array.from({ length: daysBetween(start, end.value) }, (_, index) =>
        addDays(start, index + 1),
      )
      const working = counted.filter((entry) => {
        const answer = isWorkingDay(entry, calendar)
        return answer.ok && answer.value
      })
      expect(working).toHaveLength(count)
      const back = subtractWorkingDays(addDays(end.value, 1), count, calendar)
      expect(back.ok && back.value > start).toBe(true)
    }),
  )
})
