import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#main/core/calendar-day.ts'
import { pairBarKinds } from '#main/features/matches/matches.rules.ts'
import { exclusionLabel, helpingActLabels } from '#main/features/matching/matching.labels.ts'
import { mayMatch } from '#main/features/matching/matching-exclusions.rules.ts'
import { prepareCandidate, prepareNeed } from '#main/features/matching/matching-prepared.rules.ts'
import { rankFor } from '#main/features/matching/matching-rank.rules.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { pairScore } from '#main/features/matching/matching-score.rules.ts'
import type { Candidate, Need } from '#main/features/matching/matching-shape.rules.ts'
import {
  affinities,
  dayParts,
  genders,
  languageLevels,
  limitKinds,
  skills,
  trainingKinds,
} from '#main/features/volunteers/volunteer-words.rules.ts'
import { certificateStates, volunteerStatuses } from '#main/features/volunteers/volunteers.rules.ts'
import {
  ageWishes,
  homeFacts,
  interpreters,
  meetingPlaces,
  requestKinds,
  weights,
} from '#main/features/waiting-list/waiting-list.rules.ts'
import {
  aCandidate,
  aNeed,
  yardstickDay as today,
  yardstickPolicy as policy,
} from '#tests/support/builders/yardstick-matching.ts'

const some = <T>(words: readonly T[], most = 4) =>
  fc.uniqueArray(fc.constantFrom(...words), { maxLength: most })
const one = <T>(words: readonly T[]) => fc.constantFrom(...words)
const perhaps = <T>(words: readonly T[]) => fc.option(one(words))
const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const names = ['Nederlands', 'Engels', 'Pools', 'Tigrinya']
const postcodes = ['', '2651 AA', '2652 AA', '2661 AA']
const dayBefore = fc.integer({ min: 0, max: 1200 }).map((ago) => addDays(today, -ago))

const anyVolunteer = fc
  .record({
    gender: perhaps(genders),
    birthDay: fc.option(one(['1950-01-01', '1972', '1988-03', '1995-06-02'])),
    status: fc.oneof({ weight: 6, arbitrary: fc.constant('deployable' as const) }, one(volunteerStatuses)),
    certificateState: fc.oneof(
      { weight: 6, arbitrary: fc.constant('seen' as const) },
      one(certificateStates),
    ),
    certificateDay: dayBefore,
    languages: some(names).chain((spoken) =>
      fc.tuple(...spoken.map((name) => one(languageLevels).map((level) => ({ name, level })))),
    ),
    dayParts: some(dayParts, 8),
    areas: some(['2651', '2661'], 1),
    postcode: one(postcodes),
    skills: some(skills, 6),
    affinities: some(affinities),
    limits: some(limitKinds, 2).chain((kinds) =>
      fc.tuple(...kinds.map((kind) => fc.boolean().map((hard) => ({ kind, hard })))),
    ),
    validTrainings: some(trainingKinds),
    maxMatches: fc.integer({ min: 0, max: 3 }),
    openMatches: fc.integer({ min: 0, max: 1 }),
    lastAsked: fc.option(dayBefore),
  })
  .map((changes): Partial<Candidate> => changes)
const volunteers = fc
  .array(anyVolunteer, { minLength: 1, maxLength: ids.length })
  .map((list) => list.map((changes, place) => aCandidate({ ...changes, id: ids[place] ?? '' })))

const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    kind: one(requestKinds),
    weight: one(weights),
    notAlone: fc.boolean(),
    genderWish: perhaps(genders),
    genderHard: fc.boolean(),
    ageWish: perhaps(ageWishes),
    language: one(['', '', 'Pools', 'Tigrinya']),
    helpfulLanguage: one(['', 'Engels']),
    interpreter: one(interpreters),
    dayParts: some(dayParts, 8),
    dayPartsHard: fc.boolean(),
    talkDay: fc.option(one(['2026-11-25', '2026-11-28'])),
    skills: some(skills, 6),
    affinities: some(affinities),
    place: one(meetingPlaces),
    homeFacts: some(homeFacts),
    postcode: one(postcodes),
    hasCrisis: fc.boolean(),
    bars: fc.array(fc.record({ volunteerId: one(ids), kind: one(pairBarKinds) }), { maxLength: 1 }),
    earlierVolunteerIds: some(ids, 1),
  })
  .map((changes) => aNeed({ id: 'need', ...changes }))

const rank = (need: Need, list: readonly Candidate[]) => rankFor(need, list, policy, today)
const totals = (need: Need, list: readonly Candidate[]) => {
  const { ranked, excluded } = rank(need, list)
  return new Map([...ranked, ...excluded].map(({ volunteerId, total }) => [volunteerId, total]))
}

describe('K2 what holds for every ranking', () => {
  test('the parts of a total add up to it, and the fast way gives the same', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, (need, list) => {
        const { ranked, excluded } = rank(need, list)
        expect(ranked.length + excluded.length).toBe(list.length)
        for (const { volunteerId, total, reasons } of [...ranked, ...excluded]) {
          const candidate = list.find(({ id }) => id === volunteerId)
          if (candidate === undefined) throw new Error('somebody who was not given')
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(total)
          expect(pairScore(prepareNeed(need), prepareCandidate(candidate, policy, today))).toBe(total)
          for (const { points, outOf } of reasons) {
            expect(Number.isInteger(points)).toBe(true)
            expect(points).toBeLessThanOrEqual(outOf)
          }
        }
      }),
    )
  })

  test('no hard rule is broken by who is ranked', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, (need, list) => {
        const { ranked, excluded } = rank(need, list)
        for (const { volunteerId } of ranked) {
          const volunteer = list.find(({ id }) => id === volunteerId)
          if (volunteer === undefined) throw new Error('somebody who was not given')
          expect(volunteer.status === 'deployable' && volunteer.certificateState === 'seen').toBe(true)
          expect(volunteer.maxMatches).toBeGreaterThan(volunteer.openMatches)
          expect(need.bars.some((bar) => bar.volunteerId === volunteerId)).toBe(false)
          if (need.genderHard && need.genderWish !== null) expect(volunteer.gender).toBe(need.genderWish)
          if (need.language !== '' && need.interpreter === 'none')
            expect(volunteer.languages.map(({ name }) => name)).toContain(need.language)
          if (need.dayPartsHard && need.dayParts.length > 0)
            expect(volunteer.dayParts.some((part) => need.dayParts.includes(part))).toBe(true)
          expect(need.notAlone && need.place === 'home').toBe(false)
        }
        for (const { exclusions, near } of excluded) {
          expect(exclusions.length).toBeGreaterThan(0)
          expect(near).toBe(exclusions.every(({ act }) => act !== null))
        }
        const ready = prepareNeed(need)
        const allowed = list.filter((one) => mayMatch(ready, prepareCandidate(one, policy, today)))
        expect(ranked.map(({ volunteerId }) => volunteerId).toSorted()).toEqual(allowed.map(({ id }) => id))
      }),
    )
  })

  test('best first, near misses before the others', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, (need, list) => {
        const { ranked, excluded } = rank(need, list)
        expect(ranked.map(({ total }) => total)).toEqual(
          ranked.map(({ total }) => total).toSorted((a, b) => b - a),
        )
        expect(excluded.map(({ near }) => near)).toEqual(
          excluded.map(({ near }) => near).toSorted((a, b) => Number(b) - Number(a)),
        )
      }),
    )
  })

  test('somebody who learns what is asked never counts for less', () => {
    fc.assert(
      fc.property(anyNeed, anyVolunteer, one(skills), (need, changes, skill) => {
        const asked = { ...need, skills: [...new Set([...need.skills, skill])] }
        const before = aCandidate({ ...changes, id: 'a' })
        const after = { ...before, skills: [...new Set([...before.skills, skill])] }
        expect(totals(asked, [after]).get('a')).toBeGreaterThanOrEqual(totals(asked, [before]).get('a') ?? 0)
      }),
    )
  })

  test('without a wish nobody is a woman or a man', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, perhaps(genders), (need, list, gender) => {
        const open = { ...need, genderWish: null }
        expect(
          rank(
            open,
            list.map((volunteer) => ({ ...volunteer, gender })),
          ),
        ).toEqual(rank(open, list))
      }),
    )
  })

  test('a soft wish: not filled in stands between', () => {
    fc.assert(
      fc.property(anyNeed, anyVolunteer, (need, changes) => {
        const wish: Need = { ...need, genderWish: 'woman', genderHard: false }
        const total = (gender: Candidate['gender']) =>
          totals(wish, [aCandidate({ ...changes, id: 'a', gender })]).get('a') ?? 0
        expect(total('woman') - total(null)).toBe(total(null) - total('man'))
        expect(total('woman')).toBeGreaterThan(total(null))
      }),
    )
  })

  test('the order in which they are given says nothing', () => {
    fc.assert(
      fc.property(
        anyNeed,
        volunteers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (need, [list, shuffled]) => {
          expect(rank(need, shuffled)).toEqual(rank(need, list))
        },
      ),
    )
  })

  test('another name changes no total and no rule', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, fc.string({ maxLength: 8 }), (need, list, name) => {
        const renamed = list.map((volunteer) => ({
          ...volunteer,
          givenName: name,
          familyName: '',
          name,
          sortKey: name,
        }))
        const facts = (given: readonly Candidate[]) =>
          rank(need, given)
            .excluded.map(({ volunteerId, exclusions }) => [volunteerId, exclusions])
            .toSorted()
        expect(totals(need, renamed)).toEqual(new Map([...totals(need, list)].toSorted()))
        expect(facts(renamed)).toEqual(facts(list))
      }),
    )
  })

  test('every reason and every rule has its words', () => {
    fc.assert(
      fc.property(anyNeed, volunteers, (need, list) => {
        const { ranked, excluded } = rank(need, list)
        for (const { reasons } of [...ranked, ...excluded])
          for (const reason of reasons) {
            const { side, text } = reasonText(reason)
            expect(text).toMatch(/^\p{L}.{3,}/u)
            expect(text).not.toMatch(/undefined|unknown|null|moet|fout|[a-z]-(?:morning|evening)|: $/)
            if (reason.points !== 0) expect(side).toBe(reason.points > 0 ? 'for' : 'against')
          }
        for (const { rule, act } of excluded.flatMap(({ exclusions }) => exclusions)) {
          expect(exclusionLabel(rule, 36)).not.toBe('')
          if (act !== null) expect(helpingActLabels[act]).not.toBe('')
        }
      }),
    )
  })
})

describe('K2 ties', () => {
  const ranks = (...list: Candidate[]) =>
    rank(aNeed({ id: 'need' }), list).ranked.map(({ volunteerId }) => volunteerId)
  test('who was asked longest ago comes first, who was never asked before that, then name, then id', () => {
    expect(
      ranks(
        aCandidate({ id: '5', familyName: 'Bos', sortKey: 'bos', lastAsked: '2025-03-02' }),
        aCandidate({ id: '4', sortKey: 'zon', lastAsked: '2025-03-01' }),
        aCandidate({ id: '3', sortKey: 'bos' }),
        aCandidate({ id: '2', sortKey: 'bos' }),
        aCandidate({ id: '1', sortKey: 'maan' }),
      ),
    ).toEqual(['2', '3', '1', '4', '5'])
  })
})
