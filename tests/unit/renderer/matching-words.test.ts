import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayParts, type DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import { aheadRows, comparedRows, sidesOf } from '#renderer/features/matching/compare-candidates.ts'
import { dayPartsInShort } from '#renderer/features/matching/day-part-words.ts'
import type { Candidate, Reason } from '#renderer/features/matching/matching-answers.ts'
import { columnOf, weekPicture } from '#renderer/features/matching/week-picture.ts'

const reason = (criterion: Reason['criterion'], points: number, about: readonly string[] = []): Reason => ({
  criterion,
  points,
  outOf: 30,
  about: [...about],
})
const candidate = (reasons: readonly Reason[]): Candidate => ({
  volunteerId: 'v',
  volunteerName: 'Vera',
  total: reasons.reduce((sum, { points }) => sum + points, 0),
  reasons: [...reasons],
  dayParts: [],
  sharedDayParts: [],
  freePlaces: 1,
  lastAsked: null,
})

describe('the week as a picture', () => {
  const anyParts = fc.uniqueArray(fc.constantFrom(...dayParts))

  it('has every part of the week once, and says of each who can', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (asked, offered) => {
        const cells = weekPicture(asked, offered).flatMap(({ part, cells }) =>
          cells.map(({ day, cell }): { dayPart: DayPart; cell: string } => ({
            dayPart: `${day}-${part}`,
            cell,
          })),
        )
        expect(new Set(cells.map(({ dayPart }) => dayPart))).toEqual(new Set(dayParts))
        for (const { dayPart, cell } of cells) {
          expect(cell === 'both' || cell === 'resident').toBe(asked.includes(dayPart))
          expect(cell === 'both' || cell === 'volunteer').toBe(offered.includes(dayPart))
        }
      }),
    )
  })

  it('finds the column of the talk', () => {
    expect(columnOf('2026-11-25')).toBe('wed')
    expect(columnOf('2026-11-29')).toBe('sun')
    expect(columnOf(null)).toBeNull()
  })
})

describe('day parts as somebody would say them', () => {
  const daily = (part: string) => dayParts.filter((one) => one.endsWith(part))
  const onDay = (day: string) => dayParts.filter((one) => one.startsWith(day))

  it.each<[readonly DayPart[], string]>([
    [[], ''],
    [['wed-morning'], 'woensdagochtend'],
    [['tue-evening', 'thu-evening'], 'dinsdag- en donderdagavond'],
    [['mon-morning', 'mon-afternoon', 'wed-morning', 'wed-afternoon'], 'maandag en woensdag overdag'],
    [daily('evening'), 'elke avond'],
    [[...daily('evening'), ...onDay('sat')], 'elke avond; zaterdag overdag'],
    [daily('evening').filter((part) => !part.startsWith('s')), 'elke doordeweekse avond'],
    [onDay('sat'), 'zaterdag de hele dag'],
    [['fri-morning', 'fri-evening'], 'vrijdagochtend; vrijdagavond'],
  ])('%j', (parts, words) => {
    expect(dayPartsInShort(parts)).toBe(words)
  })
})

describe('one beside the other', () => {
  const first = candidate([reason('language', 30, ['Pools', 'spoken']), reason('distance', 0, ['further'])])
  const second = candidate([reason('skills', 20, ['crisis']), reason('distance', 6, ['same'])])

  it('has a row for all that counts for one of the two, and the differences add up to that of the totals', () => {
    const rows = comparedRows(first.reasons, second.reasons)
    expect(rows.map(({ criterion, difference }) => [criterion, difference])).toEqual([
      ['language', 30],
      ['distance', -6],
      ['skills', -20],
    ])
    const sum = rows.reduce((total, { difference }) => total + difference, 0)
    expect(sum).toBe(first.total - second.total)
  })

  it('names where one is ahead, heaviest first, and never what makes no difference', () => {
    expect(aheadRows(first, second).map(({ criterion }) => criterion)).toEqual(['language'])
    expect(aheadRows(second, first).map(({ criterion }) => criterion)).toEqual(['skills', 'distance'])
    expect(aheadRows(first, first)).toEqual([])
  })

  it('puts what nobody filled in neither with the reasons for nor with those against', () => {
    const sides = sidesOf([
      reason('gender-wish', 0, ['unknown']),
      reason('rather-not', -8, ['smoking']),
      reason('skills', 15, ['crisis']),
      reason('language', 30, ['Pools', 'spoken']),
    ])
    expect(sides.for.map(({ criterion }) => criterion)).toEqual(['language', 'skills'])
    expect(sides.against.map(({ text }) => text)).toEqual(['liever niet: roken in huis'])
    expect(sides.neutral.map(({ criterion }) => criterion)).toEqual(['gender-wish'])
  })
})
