import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths } from '#main/core/calendar-day.ts'
import { monthsBetween } from '#main/features/matching/matching-volunteer.rules.ts'
import { expiringWithin, type Expiring } from '#main/features/volunteers/volunteer-expiry.rules.ts'
import { newVolunteer } from '#main/features/volunteers/volunteers.rules.ts'

const policy = {
  certificateWarnMonths: 33,
  certificateBlockMonths: 36,
  trainingNeeded: true,
  agreementNeeded: true,
}
const today = '2026-11-20'
const done = { kind: 'basic', description: '', state: 'done', validUntil: null } as const

const one = (
  name: string,
  changes: Partial<Expiring['facts']> = {},
  others: Partial<Expiring> = {},
): Expiring => ({
  facts: {
    ...newVolunteer,
    id: name,
    givenName: name,
    certificateState: 'seen',
    certificateDay: '2026-01-01',
    agreementState: 'signed',
    ...changes,
  },
  trainings: [done],
  runningMatches: 0,
  ...others,
})
const seen = (list: readonly Expiring[], within = 12) =>
  expiringWithin(list, within, policy, today).map((row) => [
    row.name,
    row.kind,
    row.state,
    row.day,
    row.monthsToGo,
  ])

test('R9 a certificate warns at 33 months and ends at 36, to the day', () => {
  const ages = ['2024-02-20', '2024-02-21', '2023-11-20', '2023-11-21', '2022-11-11']
  expect(seen(ages.map((certificateDay) => one(certificateDay, { certificateDay })))).toEqual([
    ['2022-11-11', 'certificate', 'ended', '2025-11-11', -12],
    ['2023-11-20', 'certificate', 'ended', '2026-11-20', 0],
    ['2023-11-21', 'certificate', 'soon', '2026-11-21', 0],
    ['2024-02-20', 'certificate', 'soon', '2027-02-20', 3],
    ['2024-02-21', 'certificate', 'later', '2027-02-21', 3],
  ])
})

test('what is missing is said; running matches come first', () => {
  const list = [
    one('Marek', { certificateState: 'requested', certificateDay: null }, { trainings: [] }),
    one('Kees', { agreementState: 'given' }, { runningMatches: 2 }),
    one('Rob', { certificateDay: '2022-11-11' }, { runningMatches: 2 }),
    one('Linh'),
    one('Fatima', { certificateDay: '2024-02-03' }, { runningMatches: 1 }),
  ]
  expect(seen(list)).toEqual([
    ['Rob', 'certificate', 'ended', '2025-11-11', -12],
    ['Kees', 'agreement', 'missing', null, null],
    ['Marek', 'certificate', 'missing', null, null],
    ['Marek', 'training', 'missing', null, null],
    ['Fatima', 'certificate', 'soon', '2027-02-03', 2],
  ])
  expect(seen(list, 0).map(([name]) => name)).toEqual(['Rob', 'Kees', 'Marek', 'Marek'])
})

test('a training that was done again counts by its newest; one without an end never ends', () => {
  const training = (validUntil: string | null) => ({ ...done, validUntil })
  expect(seen([one('A', {}, { trainings: [training('2025-06'), training('2027-01')] })])).toEqual([
    ['A', 'training', 'soon', '2027-01-31', 2],
  ])
  expect(seen([one('A', {}, { trainings: [training('2025-06'), training(null)] })])).toEqual([])
  expect(seen([one('A', {}, { trainings: [training('2026-11-19')] })])).toEqual([
    ['A', 'training', 'ended', '2026-11-19', 0],
  ])
  expect(seen([one('A', {}, { trainings: [training('2026-11-20')] })])).toEqual([
    ['A', 'training', 'soon', '2026-11-20', 0],
  ])
  const planned = { ...done, state: 'planned' as const }
  expect(seen([one('A', {}, { trainings: [planned] })])).toEqual([['A', 'training', 'missing', null, null]])
})

test('what the organisation does not ask is not missing', () => {
  const relaxed = { ...policy, trainingNeeded: false, agreementNeeded: false }
  const list = [one('A', { agreementState: 'none' }, { trainings: [] })]
  expect(expiringWithin(list, 12, relaxed, today)).toEqual([])
})

const days = fc.integer({ min: 0, max: 4000 }).map((count) => {
  const [year, month, day] = [2018 + (count % 8), 1 + (count % 12), 1 + (count % 28)]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
})

test('the day on which a certificate ends is the first on which it is that old', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (day, months) => {
      const end = addMonths(day, months)
      expect(monthsBetween(day, end)).toBe(months)
    }),
  )
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1)
})

test('a longer look ahead only adds, and never changes the order', () => {
  const everybody = fc.array(fc.record({ certificateDay: days, running: fc.integer({ min: 0, max: 2 }) }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(everybody, fc.integer({ min: 0, max: 30 }), (parts, within) => {
      const list = parts.map(({ certificateDay, running }, index) =>
        one(`v${String(index).padStart(2, '0')}`, { certificateDay }, { runningMatches: running }),
      )
      const near = expiringWithin(list, within, policy, today)
      const far = expiringWithin(list, within + 12, policy, today)
      const known = new Set(near.map(({ volunteerId }) => volunteerId))
      expect(far.filter(({ volunteerId }) => known.has(volunteerId))).toEqual(near)
      expect(near.every(({ monthsToGo }) => monthsToGo !== null && monthsToGo <= within)).toBe(true)
    }),
  )
})
