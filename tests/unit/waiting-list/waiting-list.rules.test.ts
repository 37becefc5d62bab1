import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWish } from '#main/features/waiting-list/wish.reader.ts'
import { addDays } from '#main/core/calendar-day.ts'
import {
  kindFromCase,
  languagesIn,
  requestFromCase,
  type CaseTells,
} from '#main/features/waiting-list/request-from-case.rules.ts'
import {
  byUrgency,
  hardWishesOf,
  pressingDay,
  priorities,
  type Urgent,
} from '#main/features/waiting-list/waiting-list.rules.ts'

const today = '2026-11-20'
const day = fc.integer({ min: -60, max: 60 }).map((count) => addDays(today, count))
const urgent: fc.Arbitrary<Urgent> = fc.record({
  id: fc.uuid(),
  hasCrisis: fc.boolean(),
  crisisDay: fc.option(day, { nil: null }),
  priority: fc.constantFrom(...priorities),
  waitingSince: day,
})

describe('who is served first', () => {
  test('the order does not depend on how the list came in, and loses nobody', () => {
    const list = fc
      .uniqueArray(urgent, { selector: ({ id }) => id, maxLength: 12 })
      .chain((requests) =>
        fc.tuple(fc.constant(requests), fc.shuffledSubarray(requests, { minLength: requests.length })),
      )
    fc.assert(
      fc.property(list, ([requests, mixed]) => {
        expect(byUrgency(mixed, today)).toEqual(byUrgency(requests, today))
        expect(byUrgency(requests, today)).toHaveLength(requests.length)
      }),
    )
  })
  test('a crisis before everything, then priority, then the longer wait', () => {
    const pair = fc.tuple(urgent, urgent)
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [first, second] = byUrgency([one, other], today)
        if (first === undefined || second === undefined) throw new Error('lost somebody')
        if (second.hasCrisis) expect(first.hasCrisis).toBe(true)
        if (first.hasCrisis || second.hasCrisis) return
        const rank = (request: Urgent) => priorities.indexOf(request.priority)
        expect(rank(first)).toBeLessThanOrEqual(rank(second))
        if (rank(first) === rank(second)) expect(first.waitingSince <= second.waitingSince).toBe(true)
      }),
    )
  })
  test('of several crises the first to come counts, and one that passed comes last', () => {
    expect(pressingDay(['2026-12-08', '2026-11-27', '2026-11-01'], today)).toBe('2026-11-27')
    expect(pressingDay(['2026-11-01', null], today)).toBeNull()
    expect(pressingDay(['2026-11-01', '2026-11-05'], today)).toBe('2026-11-05')
    expect(pressingDay([], today)).toBeNull()
  })
})

const tells: CaseTells = {
  openedDay: '2026-11-12',
  openedPlace: 'walk-in',
  languages: '',
  interpreterNeeded: null,
  interpreterLanguage: '',
  companionWanted: null,
  birthDay: null,
  hasCrisis: false,
  hasDebts: false,
  hasChildren: false,
  wish: readWish(''),
}
const start = (changes: Partial<CaseTells>) => {
  const told = { ...tells, ...changes }
  return requestFromCase(told, kindFromCase(told), today)
}

describe('what a request starts with', () => {
  test.each([
    ['Nederlands, Berbers', 'no', '', { language: '', helpfulLanguage: '' }],
    ['Pools, gebrekkig Engels', 'yes', 'Pools', { language: 'Pools', helpfulLanguage: 'Engels' }],
    [
      'Tigrinya; hij een beetje Nederlands (A2)',
      'yes',
      'Tigrinya',
      { language: 'Tigrinya', helpfulLanguage: '' },
    ],
    ['turks en arabisch', null, '', { language: '', helpfulLanguage: 'Turks' }],
    ['Tigrinya', 'yes', '', { language: 'Tigrinya', helpfulLanguage: '' }],
    ['', 'yes', 'Dari', { language: 'Dari', helpfulLanguage: '' }],
    ['', 'yes', '', { language: '', helpfulLanguage: '' }],
    ['', null, '', { language: '', helpfulLanguage: '' }],
  ] as const)(
    '"%s", interpreter %s in "%s"',
    (languages, interpreterNeeded, interpreterLanguage, expected) => {
      expect(start({ languages, interpreterNeeded, interpreterLanguage })).toMatchObject(expected)
    },
  )
  test('names of languages without what is said around them', () => {
    expect(languagesIn('Pools, gebrekkig Engels')).toEqual(['Pools', 'Engels'])
    expect(languagesIn('spreekt goed Nederlands (B1) / Oekraïens')).toEqual(['Nederlands', 'Oekraïens'])
    expect(languagesIn('?')).toEqual([])
  })
  test('only hard facts become groups', () => {
    const affinities = (changes: Partial<CaseTells>) => start(changes).affinities
    expect(affinities({ birthDay: '1999-11-21' })).toEqual(['young-people'])
    expect(affinities({ birthDay: '1999-11-20' })).toEqual([])
    expect(affinities({ birthDay: '1959-11-20' })).toEqual(['elderly'])
    expect(affinities({ birthDay: '1959-11-21' })).toEqual([])
    // A year alone: only when every day of it agrees.
    expect(affinities({ birthDay: '1999' })).toEqual([])
    expect(affinities({ birthDay: '2004' })).toEqual(['young-people'])
    expect(affinities({ hasChildren: true })).toEqual(['families'])
    expect(affinities({ wish: readWish('ervaring met LVB') })).toEqual(['mild-intellectual-disability'])
  })
  test('weight, priority, place and kind', () => {
    expect(start({ hasCrisis: true, hasDebts: true })).toMatchObject({ weight: 'heavy', priority: 'urgent' })
    expect(start({ hasDebts: true })).toMatchObject({ weight: 'medium', priority: 'normal' })
    expect(start({})).toMatchObject({ weight: 'light', kind: 'maatje', skills: [], place: 'any' })
    expect(start({ openedPlace: 'home' })).toMatchObject({ place: 'home' })
    expect(start({ companionWanted: 'yes', openedPlace: 'home' })).toMatchObject({
      kind: 'go-along',
      skills: ['going-along'],
      place: 'any',
    })
  })
  test('it waits since the case was opened, and starts without a wish or a condition', () => {
    const request = start({ hasCrisis: true, birthDay: '2004' })
    expect(request).toMatchObject({ waitingSince: '2026-11-12', genderWish: null, ageWish: null, note: '' })
    expect(hardWishesOf(request)).toEqual([])
  })
})
