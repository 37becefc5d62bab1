import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '#main/core/calendar-day.ts'
import {
  closedStep,
  keepReasons,
  lastStart,
  proposedTerms,
  retentionCategories,
  retentionDue,
  retentionState,
  type KeepReason,
} from '#main/features/retention/retention.rules.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((count): Day => addDays('1990-01-01', count))
const months = fc.integer({ min: 0, max: 120 })
const kept = fc.subarray<KeepReason>([...keepReasons])

test.each([
  ['2026-11-20', 3, '2027-02-20'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-05-10', 0, '2026-05-10'],
  ['2019-12-31', 84, '2026-12-31'],
])('from %s, %i months: may go on %s and not a day before', (start, count, due) => {
  expect(retentionDue(start, count)).toBe(due)
  expect(retentionState(due, [], addDays(due, -1))).toBe('not-due')
  expect(retentionState(due, [], due)).toBe('due')
})

test('whatever the days, something is in exactly one state, and never due before its term is over', () => {
  fc.assert(
    fc.property(days, months, days, kept, (start, count, today, reasons) => {
      const due = retentionDue(start, count)
      const state = retentionState(due, reasons, today)
      const over = today >= due
      expect(state).toBe(!over ? 'not-due' : reasons.length > 0 ? 'held' : 'due')
      // So many whole months have passed.
      if (over) expect(addMonths(start, count) <= today).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('what is due stays due: a later day, an earlier start or a shorter term never puts it off', () => {
  const order = { 'not-due': 0, due: 1, held: 1 } as const
  fc.assert(
    fc.property(days, months, days, fc.nat(900), fc.nat(24), (start, count, today, later, less) => {
      const at = (from: Day, term: number, day: Day) =>
        order[retentionState(retentionDue(from, term), [], day)]
      const now = at(start, count, today)
      expect(at(start, count, addDays(today, later))).toBeGreaterThanOrEqual(now)
      expect(at(addDays(start, -later), count, today)).toBeGreaterThanOrEqual(now)
      expect(at(start, Math.max(0, count - less), today)).toBeGreaterThanOrEqual(now)
    }),
    { numRuns: 1000 },
  )
})

test('the last start day that is due is found exactly, so that a search by start day misses nobody and takes nobody early', () => {
  fc.assert(
    fc.property(days, months, fc.integer({ min: -40, max: 40 }), (today, count, off) => {
      const last = lastStart(today, count)
      const start = addDays(last, off)
      expect(start <= last).toBe(retentionDue(start, count) <= today)
    }),
    { numRuns: 2000 },
  )
})

test('a closed case: no step comes before its own term, and nothing is left over after both', () => {
  fc.assert(
    fc.property(days, months, months, fc.boolean(), (closedDay, closed, proof, hasProof) => {
      const first = closedStep({ closedDay, hasProof, stripped: false }, { closed, proof })
      expect(first).toMatchObject({ category: 'closed-case', due: retentionDue(closedDay, closed) })
      // The proof is never taken before its own term, and never kept without need.
      expect(first.act).toBe(hasProof && proof > closed ? 'strip' : 'erase')
      const second = closedStep({ closedDay, hasProof, stripped: true }, { closed, proof })
      expect(second).toEqual({ category: 'proof', due: retentionDue(closedDay, proof), act: 'erase' })
      if (first.act === 'strip') expect(second.due >= first.due).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('every category has a proposal that it may have', () => {
  for (const category of retentionCategories) {
    const { months: term, action, actions, atLeastMonths } = proposedTerms[category]
    expect(actions).toContain(action)
    expect(term).toBeGreaterThanOrEqual(Math.max(1, atLeastMonths))
  }
})
