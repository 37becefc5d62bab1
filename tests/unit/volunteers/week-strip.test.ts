import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayParts, type DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'

const of = (...parts: readonly DayPart[]): string => weekStrip(parts)

describe('a week in a few words', () => {
  it.each<readonly [readonly DayPart[], string]>([
    [[], ''],
    [['mon-morning', 'mon-afternoon', 'wed-morning', 'wed-afternoon'], 'ma wo overdag'],
    [['tue-evening', 'thu-evening', 'sat-morning'], 'di do avond, za ochtend'],
    [dayParts, 'hele week'],
    [dayParts.filter((part) => part.endsWith('evening')), 'elke dag avond'],
    [dayParts.filter((part) => !part.startsWith('s') && !part.endsWith('evening')), 'doordeweeks overdag'],
    [dayParts.filter((part) => part.startsWith('s')), 'weekend hele dag'],
    [['tue-morning', 'wed-morning', 'thu-morning'], 'di t/m do ochtend'],
    [['mon-morning', 'mon-evening'], 'ma ochtend en avond'],
  ])('%j is %s', (parts, words) => {
    expect(weekStrip(parts)).toBe(words)
  })

  it('says the same whatever the order, and something else for another week', () => {
    const week = fc.subarray([...dayParts])
    fc.assert(
      fc.property(week, week, (one, other) => {
        expect(weekStrip(one.toReversed())).toBe(weekStrip(one))
        const same = one.toSorted().join(' ') === other.toSorted().join(' ')
        expect(weekStrip(one) === weekStrip(other)).toBe(same)
      }),
    )
  })

  it('does not take two days next to each other for a span', () => {
    expect(of('mon-evening', 'tue-evening')).toBe('ma di avond')
  })
})
