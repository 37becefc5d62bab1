import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byUrgency, isFeedbackOverdue } from '#main/features/today/today.rules.ts'
import { readSettings } from '#main/features/settings/settings.rules.ts'

const clocks = fc.record({
  daysLeft: fc.option(fc.integer({ min: -30, max: 60 })),
  gemeenteToldDay: fc.option(fc.constant('2026-11-20')),
  statutory: fc.boolean(),
})

test('what is still to come stands before what is not known, and that before what has passed', () => {
  fc.assert(
    fc.property(fc.array(clocks.map((each) => ({ clocks: each }))), (crises) => {
      const sorted = byUrgency(crises)
      expect(sorted).toHaveLength(crises.length)
      const days = sorted.map((crisis) => crisis.clocks.daysLeft)
      const group = (day: number | null) => (day === null ? 1 : day >= 0 ? 0 : 2)
      expect(days.map(group)).toEqual(days.map(group).toSorted())
      const coming = days.filter((day) => day !== null && day >= 0)
      expect(coming).toEqual(coming.toSorted((a, b) => Number(a) - Number(b)))
    }),
  )
})

test('feedback is late from the day after', () => {
  expect(isFeedbackOverdue('2026-12-04', '2026-12-04')).toBe(false)
  expect(isFeedbackOverdue('2026-12-04', '2026-12-05')).toBe(true)
})

test('whatever is stored, a vault locks within the hour', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (lockAfterMinutes, contentProtection) => {
      const read = readSettings({ lockAfterMinutes, contentProtection })
      expect(read.lockAfterMinutes).toBeGreaterThanOrEqual(1)
      expect(read.lockAfterMinutes).toBeLessThanOrEqual(60)
      expect(typeof read.contentProtection).toBe('boolean')
    }),
  )
})
