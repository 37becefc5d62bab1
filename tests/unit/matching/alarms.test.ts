import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#main/core/calendar-day.ts'
import { certificateTerm, matchAlarms, trainingTerms } from '#main/features/matching/matching-alarms.rules.ts'
import { monthsBetween, trainingsOn } from '#main/features/matching/matching-volunteer.rules.ts'
import {
  twelve,
  twelveVolunteers,
  yardstickDay as today,
  yardstickPolicy as policy,
} from '#tests/support/builders/yardstick-matching.ts'

describe('R9 months by the calendar', () => {
  test.each([
    ['2024-02-03', '2026-11-20', 33],
    ['2024-02-20', '2026-11-20', 33],
    ['2024-02-21', '2026-11-20', 32],
    ['2023-11-20', '2026-11-20', 36],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-12-20', '2026-11-20', -1],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('never fewer on a later day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 90 }), (age, more) => {
        const from = '2021-01-31'
        expect(monthsBetween(from, addDays(from, age + more))).toBeGreaterThanOrEqual(
          monthsBetween(from, addDays(from, age)),
        )
      }),
    )
  })
})

describe('R9 alarms and terms', () => {
  test('only who may not be matched is an alarm; full is none', () => {
    const alarms = twelveVolunteers
      .map(
        (volunteer) => [volunteer.id, matchAlarms(volunteer, policy, today).map(({ rule }) => rule)] as const,
      )
      .filter(([, rules]) => rules.length > 0)
    expect(Object.fromEntries(alarms)).toEqual({
      marek: ['certificate-not-seen', 'training-not-done'],
      rob: ['certificate-too-old'],
      kees: ['agreement-not-signed'],
    })
  })

  test.each([
    ['fatima', { state: 'soon', months: 33, monthsToGo: 3 }],
    ['rob', { state: 'over', months: 48, monthsToGo: 0 }],
    ['marek', { state: 'missing', months: null, monthsToGo: null }],
    ['selam', { state: 'fine', months: 5, monthsToGo: 31 }],
  ] as const)('certificate of %s', (name, expected) => {
    expect(certificateTerm(twelve[name], policy, today)).toEqual(expected)
  })

  test('trainings that end, soonest first', () => {
    const done = { state: 'done' } as const
    const trainings = [
      { ...done, kind: 'basic', validUntil: null },
      { ...done, kind: 'crisis', validUntil: '2027' },
      { ...done, kind: 'yearly', validUntil: '2026-11-19' },
      { ...done, kind: 'refresher', validUntil: '2027-01-15' },
      { kind: 'young-people', state: 'planned', validUntil: '2026-12-01' },
    ] as const
    expect(trainingTerms(trainings, policy, today)).toEqual([
      { kind: 'yearly', validUntil: '2026-11-19', state: 'over', monthsToGo: 0 },
      { kind: 'refresher', validUntil: '2027-01-15', state: 'soon', monthsToGo: 1 },
      { kind: 'crisis', validUntil: '2027', state: 'fine', monthsToGo: 13 },
    ])
    expect(trainingsOn(trainings, today)).toEqual({
      validTrainings: ['basic', 'crisis', 'refresher'],
      endedTrainings: ['yearly'],
    })
  })

  test('a kind that was done again counts', () => {
    const trainings = [
      { kind: 'basic', state: 'done', validUntil: '2025' },
      { kind: 'basic', state: 'done', validUntil: '2026-11-20' },
    ] as const
    expect(trainingsOn(trainings, today)).toEqual({ validTrainings: ['basic'], endedTrainings: [] })
  })
})
