import { describe, expect, test } from 'vitest'
import { prepareCandidate, prepareNeed } from '#main/features/matching/matching-prepared.rules.ts'
import { pairReasons, sharedDayParts } from '#main/features/matching/matching-reasons.rules.ts'
import type { Candidate, Criterion, Need } from '#main/features/matching/matching-shape.rules.ts'
import {
  aCandidate,
  aNeed,
  daytime,
  yardstickDay,
  yardstickPolicy,
} from '#tests/support/builders/yardstick-matching.ts'

const prepared = (need: Partial<Need>, volunteer: Partial<Candidate>) =>
  [
    prepareNeed(aNeed({ id: 'n', ...need })),
    prepareCandidate(aCandidate({ id: 'v', ...volunteer }), yardstickPolicy, yardstickDay),
  ] as const
const reasons = (need: Partial<Need>, volunteer: Partial<Candidate>) =>
  pairReasons(...prepared(need, volunteer))

test('K1 what nobody asked gives no reason', () => {
  expect(reasons({}, {}).map(({ criterion }) => criterion)).toEqual(['not-asked', 'room'])
})

const polish = [{ name: 'Pools', level: 'good' }] as const
const alittle = [{ name: 'pools', level: 'basic' }] as const
const english = [{ name: 'Engels', level: 'native' }] as const
const askPolish = { language: 'Pools', helpfulLanguage: 'Engels' } as const
const threeDays = { dayParts: daytime('mon', 'tue', 'wed') }
const friday = { kind: 'go-along', talkDay: '2026-11-27' } as const
const heavyCrisis = { weight: 'heavy', hasCrisis: true } as const

describe('K1 points of each criterion', () => {
  test.each<[string, Criterion, Partial<Need>, Partial<Candidate>, number, string[]]>([
    ['spoken', 'language', askPolish, { languages: polish }, 30, ['Pools', 'spoken']],
    ['a little', 'language', askPolish, { languages: alittle }, 15, ['Pools', 'basic']],
    ['another that helps', 'language', askPolish, { languages: english }, -15, ['Engels', 'helpful']],
    ['not at all', 'language', askPolish, {}, -30, ['Pools', 'missing']],
    ['interpreter', 'language', { ...askPolish, interpreter: 'adult' }, {}, 0, ['Pools', 'interpreter']],
    [
      'helpful only',
      'language',
      { helpfulLanguage: 'Engels' },
      { languages: english },
      15,
      ['Engels', 'helpful'],
    ],
    ['not helpful', 'language', { helpfulLanguage: 'Engels' }, {}, 0, ['Engels', 'missing']],
    ['half of it', 'skills', { skills: ['forms', 'tax'] }, { skills: ['tax', 'crisis'] }, 15, ['tax']],
    ['group', 'affinity', { affinities: ['elderly'] }, { affinities: ['elderly'] }, 10, ['elderly']],
    ['one hour of many', 'day-parts', threeDays, { dayParts: ['mon-morning'] }, 10, ['mon-morning']],
    ['two', 'day-parts', threeDays, { dayParts: daytime('mon') }, 15, ['mon-morning', 'mon-afternoon']],
    ['enough', 'day-parts', threeDays, { dayParts: daytime('mon', 'tue') }, 20, daytime('mon', 'tue')],
    ['never', 'day-parts', threeDays, { dayParts: daytime('fri') }, -20, []],
    ['no hours filled in', 'day-parts', threeDays, {}, 0, ['unknown']],
    ['on the day', 'talk-day', friday, { dayParts: ['fri-morning'] }, 12, ['fri-morning']],
    ['in the evening', 'talk-day', friday, { dayParts: ['fri-evening'] }, -12, []],
    [
      'a talk in the evening',
      'talk-day',
      { ...friday, dayParts: ['fri-evening'] },
      { dayParts: ['fri-evening'] },
      12,
      ['fri-evening'],
    ],
    ['day open', 'talk-day', { kind: 'go-along' }, { dayParts: ['mon-morning'] }, 6, ['office-hours']],
    [
      'day open, weekend',
      'talk-day',
      { kind: 'go-along' },
      { dayParts: ['sat-morning'] },
      -6,
      ['office-hours'],
    ],
    ['wish met', 'gender-wish', { genderWish: 'woman' }, { gender: 'woman' }, 10, ['woman']],
    ['wish not met', 'gender-wish', { genderWish: 'woman' }, { gender: 'man' }, -10, ['man']],
    ['never asked', 'gender-wish', { genderWish: 'woman' }, {}, 0, ['unknown']],
    ['young', 'age-wish', { ageWish: 'young' }, { birthDay: '1991-11-20' }, 8, ['young']],
    ['a day older', 'age-wish', { ageWish: 'young' }, { birthDay: '1990-11-20' }, 4, ['young']],
    ['year only', 'age-wish', { ageWish: 'young' }, { birthDay: '1990' }, 4, ['young']],
    ['not young', 'age-wish', { ageWish: 'young' }, { birthDay: '1980-01-01' }, 0, ['young']],
    ['older', 'age-wish', { ageWish: 'older' }, { birthDay: '1966-11-20' }, 8, ['older']],
    ['nearly older', 'age-wish', { ageWish: 'older' }, { birthDay: '1970-01-01' }, 4, ['older']],
    ['age unknown', 'age-wish', { ageWish: 'older' }, {}, 0, ['unknown']],
    ['same postcode', 'distance', { postcode: '2651 CK' }, { postcode: '2651AJ' }, 6, ['same']],
    ['near', 'distance', { postcode: '2651 CK' }, { postcode: '2650 AA' }, 3, ['near']],
    ['further', 'distance', { postcode: '2651 CK' }, { postcode: '2661 AA' }, 0, ['further']],
    ['postcode unknown', 'distance', { postcode: '2651 CK' }, {}, 0, ['unknown']],
    ['trained, heavy', 'experience', heavyCrisis, { validTrainings: ['basic', 'crisis'] }, 15, ['crisis']],
    [
      'trained, light',
      'experience',
      { hasCrisis: true, weight: 'light' },
      { validTrainings: ['crisis'] },
      5,
      ['crisis'],
    ],
    ['untrained, heavy', 'experience', heavyCrisis, {}, -5, []],
    ['untrained, medium', 'experience', { hasCrisis: true }, {}, 0, []],
    [
      'heavy, more than basic',
      'experience',
      { weight: 'heavy' },
      { validTrainings: ['basic', 'yearly'] },
      5,
      ['yearly'],
    ],
    ['heavy, basic alone', 'experience', { weight: 'heavy' }, {}, -5, []],
    ['no place', 'room', {}, { maxMatches: 1, openMatches: 1 }, 0, ['0']],
    ['many places', 'room', {}, { maxMatches: 5 }, 4, ['5']],
    ['asked yesterday', 'not-asked', {}, { lastAsked: '2026-11-19' }, 0, ['2026-11-19']],
    ['asked two months ago', 'not-asked', {}, { lastAsked: '2026-09-20' }, 2, ['2026-09-20']],
    ['never asked before', 'not-asked', {}, {}, 6, []],
    ['known face', 'continuity', { earlierVolunteerIds: ['v'] }, {}, 20, []],
    [
      'rather not',
      'rather-not',
      { place: 'home', homeFacts: ['dog'] },
      { limits: [{ kind: 'dogs', hard: false }] },
      -8,
      ['dogs'],
    ],
    ['33 months', 'certificate-age', {}, { certificateDay: '2024-02-20' }, -3, ['33']],
  ])('%s (%s)', (_, criterion, need, volunteer, points, about) => {
    const [found, ...more] = reasons(need, volunteer).filter((reason) => reason.criterion === criterion)
    expect(more).toEqual([])
    expect(found).toMatchObject({ points, about })
  })
})

test('K1 hours in common: what was asked, else the hours of the talk, else all', () => {
  const offer = { dayParts: [...daytime('fri'), 'sat-morning' as const] }
  expect(sharedDayParts(...prepared({ dayParts: ['fri-morning', 'mon-morning'] }, offer))).toEqual([
    'fri-morning',
  ])
  expect(sharedDayParts(...prepared(friday, offer))).toEqual(daytime('fri'))
  expect(sharedDayParts(...prepared({}, offer))).toEqual(offer.dayParts)
})
