import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { fromLocal } from '#main/core/moment.ts'
import {
  breachClock,
  breachLevels,
  closeProblem,
  isRunning,
  reportHours,
} from '#main/features/breaches/breaches.rules.ts'

const instants = fc
  .integer({ min: 946_684_800_000, max: 4_102_444_800_000 })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 }))
const later = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString({ fractionalSecondDigits: 3 })

describe('R17 the 72 hours', () => {
  test('end 72 hours on, whatever the clock on the wall does in between', () => {
    // The night of 24 to 25 October 2026 has an hour more, that of 28 March 2027 an hour less.
    const autumn = breachClock(fromLocal('2026-10-23', '15:00'), fromLocal('2026-10-23', '15:00'))
    expect(autumn.dueAt).toBe(fromLocal('2026-10-26', '14:00'))
    const spring = breachClock(fromLocal('2027-03-26', '15:00'), fromLocal('2027-03-26', '15:00'))
    expect(spring.dueAt).toBe(fromLocal('2027-03-29', '16:00'))
    const plain = breachClock(fromLocal('2026-11-20', '10:40'), fromLocal('2026-11-20', '10:40'))
    expect(plain).toEqual({ dueAt: fromLocal('2026-11-23', '10:40'), hoursLeft: 72, level: 'running' })
  })

  test('hours left are never more than there are, and it is late from the first moment after', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 200 * 60 }), (discovered, minutes) => {
        const clock = breachClock(discovered, later(discovered, minutes))
        const left = reportHours * 60 - minutes
        expect(clock.hoursLeft).toBe(Math.floor(left / 60))
        expect(clock.level === 'late').toBe(left < 0)
      }),
    )
  })

  test('the level only gets worse', () => {
    const at = (hours: number) =>
      breachClock('2026-11-20T09:40:00.000Z', later('2026-11-20T09:40:00.000Z', hours * 60)).level
    expect([0, 48, 49, 66, 67, 72, 73].map(at)).toEqual([
      'running',
      'running',
      'soon',
      'soon',
      'red',
      'red',
      'late',
    ])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (hours) => {
        expect(breachLevels.indexOf(at(hours + 1))).toBeGreaterThanOrEqual(breachLevels.indexOf(at(hours)))
      }),
    )
  })
})

const course = {
  reportDecision: null,
  reportedAt: null,
  informDecision: null,
  informedDay: null,
  closedDay: null,
} as const
const at = '2026-11-20T09:40:00.000Z'

test('the clock runs until it was reported, decided otherwise, or closed', () => {
  expect(isRunning(course)).toBe(true)
  expect(isRunning({ ...course, reportDecision: 'report' })).toBe(true)
  expect(isRunning({ ...course, reportDecision: 'report', reportedAt: at })).toBe(false)
  expect(isRunning({ ...course, reportDecision: 'do-not-report' })).toBe(false)
  expect(isRunning({ ...course, closedDay: '2026-11-21' })).toBe(false)
})

test('what was decided has to be done before it closes', () => {
  expect(closeProblem(course)).toBe('not-decided')
  expect(closeProblem({ ...course, reportDecision: 'do-not-report' })).toBe('not-decided')
  const reports = { ...course, reportDecision: 'report', informDecision: 'inform' } as const
  expect(closeProblem(reports)).toBe('not-reported')
  expect(closeProblem({ ...reports, reportedAt: at })).toBe('not-informed')
  expect(closeProblem({ ...reports, reportedAt: at, informedDay: '2026-11-21' })).toBe(null)
  expect(closeProblem({ ...course, reportDecision: 'do-not-report', informDecision: 'do-not-inform' })).toBe(
    null,
  )
})
