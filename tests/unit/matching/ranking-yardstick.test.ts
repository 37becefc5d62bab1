import { describe, expect, test } from 'vitest'
import { exclusionLabel, helpingActLabels } from '#main/features/matching/matching.labels.ts'
import { rankFor } from '#main/features/matching/matching-rank.rules.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import type { Exclusion, Need, Ranking } from '#main/features/matching/matching-shape.rules.ts'
import {
  daanNeed,
  deWitNeed,
  petraNeed,
  samiraNeed,
  tesfayNeed,
  tomaszNeed,
  twelveVolunteers,
  yardstickDay,
  yardstickPolicy,
} from '#tests/support/builders/yardstick-matching.ts'

const rank = (need: Need) => rankFor(need, twelveVolunteers, yardstickPolicy, yardstickDay)
const order = ({ ranked }: Ranking) => ranked.map(({ volunteerId }) => volunteerId)
const totalOf = ({ ranked }: Ranking, id: string) =>
  ranked.find(({ volunteerId }) => volunteerId === id)?.total ?? Number.NaN
const written = ({ rule, act }: Exclusion) => `${rule} → ${act}`
const outOf = ({ excluded }: Ranking, id: string) =>
  excluded.find(({ volunteerId }) => volunteerId === id)?.exclusions.map(written)
const nearest = ({ excluded }: Ranking, count: number) =>
  excluded
    .filter(({ near }) => near)
    .slice(0, count)
    .map(({ volunteerId }) => volunteerId)
const sentences = ({ ranked }: Ranking, id: string, side: 'for' | 'against' | 'neutral') =>
  ranked
    .find(({ volunteerId }) => volunteerId === id)
    ?.reasons.map(reasonText)
    .filter((reason) => reason.side === side)
    .map(({ text }) => text)

const withPhoneInterpreter: Need = { ...tomaszNeed, interpreter: 'by-phone' }
const withAdultInterpreter: Need = { ...tesfayNeed, interpreter: 'adult' }

describe('K1 the order for each of the six', () => {
  test.each<[string, Need, string[]]>([
    ['1, an eviction and a talk on Wednesday', samiraNeed, ['fatima', 'aicha', 'annelies', 'ingrid']],
    ['2, a young man in the evening', daanNeed, ['linh', 'joost', 'selam', 'aicha']],
    ['3, a couple with a box full of post', deWitNeed, ['annelies', 'ingrid', 'fatima']],
    ['4, who speaks Polish', tomaszNeed, []],
    ['4, with an interpreter by phone', withPhoneInterpreter, ['annelies']],
    ['6, a crisis in Tigrinya, with an interpreter', withAdultInterpreter, ['selam', 'aicha', 'fatima']],
  ])('%s', (_, need, expected) => {
    expect(order(rank(need)).slice(0, Math.max(1, expected.length))).toEqual(expected)
  })

  test.each<[string, Need, string[]]>([
    ['5, a woman on Wednesday morning, no other', petraNeed, ['ingrid', 'fatima']],
    ['6, Tigrinya without an interpreter', tesfayNeed, ['selam']],
  ])('%s: nobody else', (_, need, expected) => {
    expect(order(rank(need))).toEqual(expected)
  })

  test('2: who is there in the daytime only comes far below', () => {
    const ranking = rank(daanNeed)
    for (const id of ['annelies', 'fatima', 'ingrid', 'wim'])
      expect(totalOf(ranking, 'aicha') - totalOf(ranking, id)).toBeGreaterThanOrEqual(20)
  })

  test('6: going along is a need of its own, with the same people', () => {
    expect(order(rank({ ...withAdultInterpreter, id: 'along', kind: 'go-along' })).slice(0, 3)).toEqual([
      'selam',
      'aicha',
      'fatima',
    ])
  })
})

describe('K1 who is always out, and why', () => {
  const always: [string, string[]][] = [
    ['marek', ['certificate-not-seen → see-certificate', 'training-not-done → finish-training']],
    ['hanneke', ['full → free-a-place']],
    ['rob', ['certificate-too-old → renew-certificate']],
    ['kees', ['agreement-not-signed → sign-agreement']],
  ]
  test.each([samiraNeed, daanNeed, deWitNeed, tomaszNeed, petraNeed, tesfayNeed, withAdultInterpreter])(
    'for $id',
    (need) => {
      const ranking = rank(need)
      for (const [id, rules] of always) expect(outOf(ranking, id)).toEqual(expect.arrayContaining(rules))
    },
  )
  test.each(always)('%s has no other reason where nothing is asked', (id, rules) => {
    expect(outOf(rank(daanNeed), id)).toEqual(rules)
  })
})

describe('K1 near misses', () => {
  test('3: a signature and a place; a relative is never near', () => {
    const ranking = rank(deWitNeed)
    expect(nearest(ranking, 2).toSorted()).toEqual(['hanneke', 'kees'])
    expect(outOf(ranking, 'wim')).toEqual(['related → null'])
    expect(ranking.excluded.find(({ volunteerId }) => volunteerId === 'wim')?.near).toBe(false)
    expect(outOf(ranking, 'aicha')).toEqual(['limit-at-home → meet-outside'])
  })

  test('4: first who speaks it, then who knows the work', () => {
    const ranking = rank(tomaszNeed)
    expect(ranking.ranked).toEqual([])
    expect(nearest(ranking, 2)).toEqual(['marek', 'rob'])
    expect(outOf(ranking, 'marek')).toEqual([
      'certificate-not-seen → see-certificate',
      'training-not-done → finish-training',
    ])
    expect(outOf(ranking, 'rob')).toEqual([
      'certificate-too-old → renew-certificate',
      'language-missing → record-interpreter',
    ])
    expect(outOf(rank(withPhoneInterpreter), 'rob')).toEqual(['certificate-too-old → renew-certificate'])
  })

  test('5: not filled in is asked, never guessed', () => {
    const ranking = rank(petraNeed)
    for (const id of ['annelies', 'joost', 'linh', 'wim'])
      expect(outOf(ranking, id)).toContain('gender-not-filled-in → ask-gender')
    expect(outOf(ranking, 'annelies')).toHaveLength(1)
    for (const id of ['aicha', 'selam'])
      expect(outOf(ranking, id)).toEqual(['day-parts-do-not-fit → ask-other-day-part'])
  })

  test('6: without an interpreter the language keeps them apart', () => {
    const ranking = rank(tesfayNeed)
    for (const id of ['aicha', 'fatima'])
      expect(outOf(ranking, id)).toEqual(['language-missing → record-interpreter'])
  })
})

describe('K1 the reasons, in words', () => {
  test('1: for and against', () => {
    const ranking = rank(samiraNeed)
    expect(sentences(ranking, 'fatima', 'for')).toEqual([
      'heeft ervaring met: meegaan naar gesprekken, crisis',
      'heeft gevolgd: training crisis',
      'kan mee op de dag van het gesprek (woensdagochtend, woensdagmiddag)',
      'vrouw, zoals gewenst',
      'woont dichtbij (zelfde postcodegebied)',
      'is nog niet eerder gevraagd',
      'heeft 1 plek vrij',
    ])
    expect(sentences(ranking, 'fatima', 'against')).toContain(
      'VOG is 33 maanden oud: bijna tijd voor een nieuwe',
    )
    expect(sentences(ranking, 'aicha', 'against')).toContain('kan niet op de dag van het gesprek')
    expect(sentences(ranking, 'annelies', 'neutral')).toEqual(['geslacht niet ingevuld'])
  })

  test('2 and 4: hours, age, language', () => {
    expect(sentences(rank(daanNeed), 'linh', 'for')).toEqual(
      expect.arrayContaining([
        'kan op maandagavond, dinsdagavond, woensdagavond en nog 4 dagdelen',
        'leeftijd zoals gewenst',
        'werkt graag met: jongeren',
      ]),
    )
    expect(sentences(rank(daanNeed), 'selam', 'for')).toContain('leeftijd bijna zoals gewenst')
    expect(sentences(rank(withPhoneInterpreter), 'annelies', 'for')).toEqual(
      expect.arrayContaining(['spreekt Engels, dat helpt', 'kan overdag mee, op een werkdag']),
    )
    expect(sentences(rank(withPhoneInterpreter), 'fatima', 'neutral')).toEqual([
      'spreekt geen Pools; er is een tolk',
    ])
  })

  test('an exclusion says what, and what would help', () => {
    expect(exclusionLabel('certificate-too-old', 36)).toBe('VOG langer dan 3 jaar geleden (eigen afspraak)')
    expect(exclusionLabel('certificate-too-old', 30)).toBe(
      'VOG langer dan 30 maanden geleden (eigen afspraak)',
    )
    expect(exclusionLabel('agreement-not-signed', 36)).toBe('overeenkomst nog niet getekend')
    expect(helpingActLabels['sign-agreement']).toBe('overeenkomst laten tekenen')
  })
})
