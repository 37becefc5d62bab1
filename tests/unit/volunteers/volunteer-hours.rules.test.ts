import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feeOfYear, parseVolunteerFees } from '#main/core/volunteer-fees.ts'
import {
  aboveMaximum,
  hoursByMonth,
  maximumFor,
  sumHours,
} from '#main/features/volunteers/volunteer-hours.rules.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'

const { volunteerFees } = shippedNorms()
const fee = feeOfYear(volunteerFees, 2026)
if (fee === null) throw new Error('the table that ships has no 2026')

const lines = fc.array(
  fc.record({
    day: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => ['2026', ...parts.map((part) => String(part).padStart(2, '0'))].join('-')),
    minutes: fc.integer({ min: 0, max: 1440 }),
    kilometres: fc.integer({ min: 0, max: 300 }),
    feeCents: fc.integer({ min: 0, max: 30_000 }),
    expenseCents: fc.integer({ min: 0, max: 30_000 }),
  }),
  { maxLength: 60 },
)

test('F63 F64 the tables that ship hold the amounts of 2025 and 2026, each with its source', () => {
  const amounts = volunteerFees.map((row) => [
    row.validFrom,
    row.perHourCents,
    row.perHourUnder21Cents,
    row.perMonthCents,
    row.perYearCents,
  ])
  expect(amounts).toEqual([
    ['2025-01-01', 560, 330, 21_000, 210_000],
    ['2026-01-01', 575, 340, 22_000, 220_000],
  ])
  for (const { source } of volunteerFees) expect(source).not.toBe('')
  expect(feeOfYear(volunteerFees, 2027)).toBeNull()
})

test.each([
  ['no list', {}],
  ['an empty list', { fees: [] }],
  ['a year twice', { fees: [fee, fee] }],
  ['half a year', { fees: [{ ...fee, validFrom: '2026-07-01' }] }],
  ['no source', { fees: [{ ...fee, source: '' }] }],
  ['euros', { fees: [{ ...fee, perMonthCents: 220.5 }] }],
  ['a missing amount', { fees: [{ ...fee, perHourUnder21Cents: undefined }] }],
])('a table with %s is refused', (_name, json) => {
  expect(parseVolunteerFees(json)).toEqual({ ok: false, failure: 'fees-unreadable' })
})

test('the months add up to the year', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const months = hoursByMonth(rows)
      const asRows = months.map(({ month, ...sums }) => ({ day: `${month}-01`, ...sums }))
      expect(sumHours(asRows)).toEqual(sumHours(rows))
      expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted())
    }),
  )
})

test('expenses never bring a month or a year above the maximum; one cent of fee more can', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const without = rows.map((row) => ({ ...row, expenseCents: 0 }))
      expect(aboveMaximum(rows, fee)).toEqual(aboveMaximum(without, fee))
      expect(aboveMaximum(rows, null)).toEqual({ monthsAbove: [], yearAbove: false })
    }),
  )
  const exactly = {
    day: '2026-05-01',
    minutes: 0,
    kilometres: 0,
    feeCents: fee.perMonthCents,
    expenseCents: 0,
  }
  expect(aboveMaximum([exactly], fee).monthsAbove).toEqual([])
  expect(aboveMaximum([exactly, { ...exactly, feeCents: 1 }], fee).monthsAbove).toEqual(['2026-05'])
})

test.each([
  [null, 575],
  ['1958-03-14', 575],
  ['2005-11-20', 575],
  ['2005-11-21', 340],
  ['2005', 340],
  ['2004', 575],
  ['2030-01-01', 575],
])('born %s has at most %d cents per hour', (birthDay, perHourCents) => {
  expect(maximumFor(fee, birthDay, '2026-11-20').perHourCents).toBe(perHourCents)
})

test('a year that is over counts with the age at its end', () => {
  expect(maximumFor(fee, '2006-01-01', '2027-06-01').perHourCents).toBe(340)
})
