import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#main/core/calendar-day.ts'
import { agreementSignal, endsBeforeStart } from '#main/features/processing/processing.rules.ts'

const today = '2026-11-20'

test('an agreement says in time that it ends', () => {
  const until = (count: number) =>
    agreementSignal({ agreementDay: '2026-01-01', agreementUntil: addDays(today, count) }, today)
  expect(until(61)).toEqual({ state: 'running', daysLeft: 61 })
  expect(until(60)).toEqual({ state: 'ending', daysLeft: 60 })
  expect(until(0)).toEqual({ state: 'ending', daysLeft: 0 })
  expect(until(-1)).toEqual({ state: 'ended', daysLeft: -1 })
  expect(agreementSignal({ agreementDay: '2026-01-01', agreementUntil: null }, today).state).toBe('running')
  expect(agreementSignal({ agreementDay: null, agreementUntil: null }, today).state).toBe('none')
})

test('it only gets nearer to its end', () => {
  const order = ['running', 'ending', 'ended']
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (count) => {
      const agreement = { agreementDay: null, agreementUntil: addDays(today, count) }
      const [now, next] = [agreementSignal(agreement, today), agreementSignal(agreement, addDays(today, 1))]
      expect(order.indexOf(next.state)).toBeGreaterThanOrEqual(order.indexOf(now.state))
    }),
  )
})

test('an end before the beginning is a slip; a day that is not known is none', () => {
  expect(endsBeforeStart({ agreementDay: '2026-02-01', agreementUntil: '2026-01-31' })).toBe(true)
  expect(endsBeforeStart({ agreementDay: '2026-02-01', agreementUntil: '2026-02-01' })).toBe(false)
  expect(endsBeforeStart({ agreementDay: null, agreementUntil: '2020-01-01' })).toBe(false)
})
