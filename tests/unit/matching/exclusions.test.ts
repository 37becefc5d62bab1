import { describe, expect, test } from 'vitest'
import { mayMatch, pairExclusions } from '#main/features/matching/matching-exclusions.rules.ts'
import { prepareCandidate, prepareNeed } from '#main/features/matching/matching-prepared.rules.ts'
import type { Candidate, MatchPolicy, Need } from '#main/features/matching/matching-shape.rules.ts'
import { pairBarKinds } from '#main/features/matches/matches.rules.ts'
import {
  aCandidate,
  aNeed,
  daytime,
  yardstickDay,
  yardstickPolicy,
} from '#tests/support/builders/yardstick-matching.ts'

function found(need: Partial<Need>, volunteer: Partial<Candidate>, policy: Partial<MatchPolicy> = {}) {
  const prepared = prepareNeed(aNeed({ id: 'n', ...need }))
  const candidate = prepareCandidate(
    aCandidate({ id: 'v', ...volunteer }),
    { ...yardstickPolicy, ...policy },
    yardstickDay,
  )
  const exclusions = pairExclusions(prepared, candidate)
  expect(mayMatch(prepared, candidate)).toBe(exclusions.length === 0)
  return exclusions.map(({ rule, act }) => `${rule} → ${act}`)
}

describe('R9 the volunteer', () => {
  test.each<[string, Partial<Candidate>, string[]]>([
    ['may be matched', {}, []],
    ['new', { status: 'new' }, ['not-deployable → make-deployable']],
    ['gone', { status: 'left' }, ['not-deployable → null']],
    ['leaving', { status: 'leaving' }, ['not-deployable → null']],
    ['paused without a day', { status: 'paused' }, ['paused → end-pause']],
    ['paused until tomorrow', { status: 'paused', pausedUntil: '2026-11-21' }, ['paused → end-pause']],
    ['paused until today', { status: 'paused', pausedUntil: '2026-11-20' }, []],
    ['a pause that was set beside the status', { pausedUntil: '2026-12-01' }, ['paused → end-pause']],
    [
      'full with matches here and elsewhere',
      { maxMatches: 3, openMatches: 1, otherMatches: 2 },
      ['full → free-a-place'],
    ],
    ['one place left', { maxMatches: 3, openMatches: 1, otherMatches: 1 }, []],
    [
      'certificate asked for',
      { certificateState: 'requested', certificateDay: null },
      ['certificate-not-seen → see-certificate'],
    ],
    ['certificate seen, day unknown', { certificateDay: null }, ['certificate-not-seen → see-certificate']],
    ['a day before it is too old', { certificateDay: '2023-11-21' }, []],
    [
      'too old from the day itself',
      { certificateDay: '2023-11-20' },
      ['certificate-too-old → renew-certificate'],
    ],
    ['agreement given', { agreementState: 'given' }, ['agreement-not-signed → sign-agreement']],
    ['no training', { validTrainings: [] }, ['training-not-done → finish-training']],
    [
      'training ended',
      { validTrainings: [], endedTrainings: ['basic'] },
      ['training-ended → refresh-training'],
    ],
    ['ended, and done again', { validTrainings: ['refresher'], endedTrainings: ['basic'] }, []],
    [
      'a status that says the same is not said twice',
      { status: 'training', validTrainings: [] },
      ['training-not-done → finish-training'],
    ],
    ['a status that lags behind', { status: 'training' }, ['not-deployable → make-deployable']],
  ])('%s', (_, volunteer, expected) => {
    expect(found({}, volunteer)).toEqual(expected)
  })

  test('every rule is said, not the first alone', () => {
    const all = found(
      {},
      { maxMatches: 0, certificateState: 'none', agreementState: 'none', validTrainings: [] },
    )
    expect(all).toHaveLength(4)
  })

  test('what an organisation does not ask excludes nobody', () => {
    const policy = { trainingNeeded: false, agreementNeeded: false, certificateBlockMonths: 48 }
    const volunteer = { validTrainings: [], agreementState: 'none', certificateDay: '2023-01-01' } as const
    expect(found({}, volunteer, policy)).toEqual([])
  })
})

describe('K1 the pair', () => {
  const english = [{ name: 'Engels', level: 'good' }] as const
  test.each<[string, Partial<Need>, Partial<Candidate>, string[]]>([
    [
      'language not spoken',
      { language: 'Pools' },
      { languages: english },
      ['language-missing → record-interpreter'],
    ],
    ['an interpreter in its place', { language: 'Pools', interpreter: 'adult' }, { languages: english }, []],
    [
      'a little of it',
      { language: 'oekraiens ' },
      { languages: [{ name: 'Oekraïens', level: 'basic' }] },
      [],
    ],
    [
      'hard wish, not asked',
      { genderWish: 'woman', genderHard: true },
      { givenName: 'Maria' },
      ['gender-not-filled-in → ask-gender'],
    ],
    [
      'hard wish, other',
      { genderWish: 'woman', genderHard: true },
      { gender: 'man' },
      ['gender-not-as-wished → null'],
    ],
    ['soft wish', { genderWish: 'woman' }, { gender: 'man' }, []],
    [
      'hard hours',
      { dayParts: daytime('mon'), dayPartsHard: true },
      { dayParts: ['mon-evening'] },
      ['day-parts-do-not-fit → ask-other-day-part'],
    ],
    [
      'hard hours, one in common',
      { dayParts: daytime('mon'), dayPartsHard: true },
      { dayParts: ['mon-morning'] },
      [],
    ],
    [
      'hard hours, none filled in',
      { dayParts: daytime('mon'), dayPartsHard: true },
      {},
      ['day-parts-not-filled-in → ask-day-parts'],
    ],
    ['soft hours', { dayParts: daytime('mon') }, { dayParts: ['mon-evening'] }, []],
    ['not alone, at home', { notAlone: true, place: 'home' }, {}, ['not-alone → go-with-two']],
    ['not alone, outside', { notAlone: true, place: 'outside' }, {}, []],
    [
      'a limit that is not there',
      { place: 'home', homeFacts: ['dog'] },
      { limits: [{ kind: 'cats', hard: true }] },
      [],
    ],
    [
      'any animal',
      { place: 'home', homeFacts: ['other-pet'] },
      { limits: [{ kind: 'pets', hard: true }] },
      ['limit-at-home → meet-outside'],
    ],
    [
      'a dog is an animal',
      { place: 'any', homeFacts: ['dog'] },
      { limits: [{ kind: 'pets', hard: true }] },
      ['limit-at-home → meet-outside'],
    ],
    [
      'outside there is no cat',
      { place: 'outside', homeFacts: ['cat'] },
      { limits: [{ kind: 'cats', hard: true }] },
      [],
    ],
    [
      'rather not is no limit',
      { place: 'home', homeFacts: ['cat'] },
      { limits: [{ kind: 'cats', hard: false }] },
      [],
    ],
    [
      'visits no homes',
      { place: 'home' },
      { limits: [{ kind: 'home-visits', hard: true }] },
      ['limit-at-home → meet-outside'],
    ],
    [
      'visits no homes, but anywhere will do',
      { place: 'any' },
      { limits: [{ kind: 'home-visits', hard: true }] },
      [],
    ],
    [
      'one act for two rules',
      { notAlone: true, place: 'home', homeFacts: ['cat'] },
      { limits: [{ kind: 'cats', hard: true }] },
      ['not-alone → meet-outside', 'limit-at-home → meet-outside'],
    ],
    [
      'another area',
      { place: 'home', postcode: '2651 CK' },
      { areas: ['2661'] },
      ['area-not-reachable → ask-area'],
    ],
    ['own area', { place: 'home', postcode: '2651CK' }, { areas: ['2661', '2651'] }, []],
    ['no area mentioned', { place: 'home', postcode: '2651 CK' }, {}, []],
    ['postcode unknown', { place: 'home' }, { areas: ['2661'] }, []],
    ['they meet elsewhere', { place: 'outside', postcode: '2651 CK' }, { areas: ['2661'] }, []],
  ])('%s', (_, need, volunteer, expected) => {
    expect(found(need, volunteer)).toEqual(expected)
  })

  test.each(pairBarKinds)('nothing solves %s, and it is about this pair alone', (kind) => {
    const bars = [{ volunteerId: 'v', kind }]
    expect(found({ bars }, {})).toEqual([`${kind} → null`])
    expect(found({ bars }, { id: 'other' })).toEqual([])
  })
})
