import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#main/core/calendar-day.ts'
import {
  canMove,
  endReasons,
  evaluationDueOn,
  isOpen,
  isRunning,
  matchStates,
  requestAfterEnd,
  silenceOf,
  type MatchState,
} from '#main/features/matches/matches.rules.ts'
import { requestKinds, requestStates } from '#main/features/waiting-list/waiting-list.rules.ts'

const state = fc.constantFrom(...matchStates)
/** A walk over the table: every wish that is allowed becomes a step. */
const walk = fc.array(state, { maxLength: 30 }).map((wishes) => {
  const course: MatchState[] = ['proposed']
  for (const to of wishes) if (canMove(course.at(-1) ?? 'proposed', to)) course.push(to)
  return course
})

describe('the course of a match', () => {
  test('nothing runs before an introduction, and nothing comes after the end', () => {
    fc.assert(
      fc.property(walk, (course) => {
        const active = course.indexOf('active')
        if (active !== -1) expect(course.slice(0, active)).toContain('introduction')
        const paused = course.indexOf('paused')
        if (paused !== -1) expect(course[paused - 1]).toBe('active')
        const ended = course.indexOf('ended')
        if (ended !== -1) expect(ended).toBe(course.length - 1)
        expect(course.filter((at) => at === 'proposed')).toHaveLength(1)
        expect(course.filter((at) => at === 'introduction').length).toBeLessThan(2)
      }),
    )
  })
  test('whatever is open can end, and no step leads to where it is', () => {
    for (const from of matchStates) {
      expect(canMove(from, 'ended')).toBe(isOpen(from))
      expect(canMove(from, from)).toBe(false)
    }
  })
  test('every state can be reached', () => {
    const reached = new Set<MatchState>(['proposed'])
    for (const from of reached) for (const to of matchStates) if (canMove(from, to)) reached.add(to)
    expect(reached).toEqual(new Set(matchStates))
  })
})

describe('what becomes of the request', () => {
  const ending = fc.record({
    request: fc.record({ kind: fc.constantFrom(...requestKinds), state: fc.constantFrom(...requestStates) }),
    reason: fc.constantFrom(...endReasons),
    waitAgain: fc.boolean(),
    othersRunning: fc.boolean(),
  })
  test('what a person took off the list never comes back by itself', () => {
    fc.assert(
      fc.property(ending, (end) => {
        const after = requestAfterEnd(end)
        if (end.request.state === 'withdrawn' || end.request.state === 'on-hold')
          expect(after).toBe(end.request.state)
        if (after === 'waiting' && end.request.state !== 'waiting') expect(end.waitAgain).toBe(true)
      }),
    )
  })
})

describe('silence', () => {
  const policy = { silenceDays: 14, longSilenceDays: 30 }
  const from = '2026-01-01'
  const course = fc.record({
    state,
    started: fc.option(fc.nat(100), { nil: null }),
    contact: fc.option(fc.nat(100), { nil: null }),
    asked: fc.option(fc.nat(100), { nil: null }),
    rhythmDays: fc.integer({ min: 1, max: 60 }),
  })
  test('only an active match is silent, never before its term or its rhythm, and asking never makes it less long', () => {
    fc.assert(
      fc.property(course, fc.nat(150), ({ state: at, started, contact, asked, rhythmDays }, passed) => {
        const day = (count: number | null) => (count === null ? null : addDays(from, count))
        const facts = { state: at, startedDay: day(started), lastContactDay: day(contact), rhythmDays }
        const today = addDays(from, passed)
        const silence = silenceOf({ ...facts, askedDay: day(asked) }, policy, today)
        const unasked = silenceOf({ ...facts, askedDay: null }, policy, today)
        expect(silence?.days).toBe(unasked?.days)
        expect(silence?.level).toBe(unasked?.level)
        if (silence === null) return
        expect(at).toBe('active')
        expect(silence.days).toBeGreaterThanOrEqual(Math.max(14, rhythmDays))
        expect(silence.days).toBe(passed - Math.max(started ?? 0, contact ?? 0))
      }),
    )
  })
})

describe('evaluations', () => {
  const due = (days: readonly string[], at: MatchState = 'active') =>
    evaluationDueOn({ state: at, startedDay: '2026-01-05' }, days)
  test('half way and at the end of six months', () => {
    expect(due([])).toBe('2026-04-06')
    expect(due(['2026-04-01'])).toBe('2026-07-06')
    expect(due(['2026-04-01', '2026-07-06'])).toBeNull()
  })
  test('a talk in the first weeks is no evaluation; one that comes late counts for both', () => {
    expect(due(['2026-02-01'])).toBe('2026-04-06')
    expect(due(['2026-07-20'])).toBeNull()
  })
  test.each(matchStates)('in state %s', (at) => {
    expect(due([], at) !== null).toBe(isRunning(at))
  })
  test('nothing is due before the start', () => {
    expect(evaluationDueOn({ state: 'introduction', startedDay: null }, [])).toBeNull()
  })
})
