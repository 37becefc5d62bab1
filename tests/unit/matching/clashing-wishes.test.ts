import { expect, test } from 'vitest'
import { planGround } from '#main/features/matching/matching-plan-input.rules.ts'
import { whyNot } from '#main/features/matching/matching-plan-why-not.rules.ts'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import { rankFor } from '#main/features/matching/matching-rank.rules.ts'
import type { Candidate, Need } from '#main/features/matching/matching-shape.rules.ts'
import {
  aCandidate,
  aNeed,
  daytime,
  yardstickDay,
  yardstickPolicy,
} from '#tests/support/builders/yardstick-matching.ts'

// Four who wait and four volunteers of our own making. Everybody would like Nadia best; she has one place.

const dutch = { name: 'Nederlands', level: 'native' } as const
const nadia = aCandidate({
  id: 'nadia',
  sortKey: 'amrani nadia',
  gender: 'woman',
  languages: [dutch, { name: 'Arabisch', level: 'native' }],
  dayParts: [...daytime('mon', 'wed'), 'wed-evening'],
  skills: ['forms', 'sorting-post', 'calm-pace', 'going-along'],
  affinities: ['families', 'elderly'],
})
const els = aCandidate({
  id: 'els',
  sortKey: 'bosman els',
  gender: 'woman',
  languages: [dutch],
  dayParts: daytime('mon', 'wed'),
  skills: ['sorting-post'],
  affinities: ['elderly'],
})
const piet = aCandidate({
  id: 'piet',
  sortKey: 'dam piet',
  gender: 'man',
  languages: [dutch],
  dayParts: daytime('wed'),
  skills: ['sorting-post'],
})
const tineke = aCandidate({
  id: 'tineke',
  sortKey: 'egberts tineke',
  gender: 'woman',
  languages: [dutch],
  dayParts: ['wed-evening'],
  skills: ['forms'],
})
const volunteers: readonly Candidate[] = [nadia, els, piet, tineke].map((one) => ({ ...one, maxMatches: 1 }))

/** In the order in which they are served: who needs it most comes first. */
const waiting: readonly Need[] = [
  // Only a woman will do; Nadia knows most of what is asked, Els and Tineke may as well.
  aNeed({
    id: 'farida',
    priority: 'urgent',
    genderWish: 'woman',
    genderHard: true,
    skills: ['sorting-post', 'forms', 'calm-pace'],
    affinities: ['families'],
  }),
  // It has to be in Arabic, and only Nadia speaks it.
  aNeed({ id: 'yusuf', priority: 'soon', language: 'Arabisch', skills: ['forms'] }),
  // Only on Monday: Nadia or Els.
  aNeed({
    id: 'mevrouw-hoek',
    waitingSince: '2026-10-01',
    dayParts: daytime('mon'),
    dayPartsHard: true,
    affinities: ['elderly'],
    skills: ['sorting-post'],
  }),
  // Only on Wednesday in daytime; Els would suit better than Piet.
  aNeed({
    id: 'meneer-vos',
    waitingSince: '2026-11-01',
    dayParts: daytime('wed'),
    dayPartsHard: true,
    affinities: ['elderly'],
    skills: ['sorting-post'],
  }),
]

const { input } = planGround(
  waiting.map((need) => ({ ...need, lockedVolunteerId: null })),
  volunteers,
  yardstickPolicy,
  yardstickDay,
)
const bestFor = (need: Need, left: readonly Candidate[]): string | null =>
  rankFor(need, left, yardstickPolicy, yardstickDay).ranked[0]?.volunteerId ?? null

/** What somebody does without a plan: the first who waits takes the best, the next the best of who is left. */
function inTurn(): Record<string, string | null> {
  const given: Record<string, string | null> = {}
  for (const need of waiting) {
    const left = volunteers.filter(({ id }) => !Object.values(given).includes(id))
    given[need.id] = bestFor(need, left)
  }
  return given
}

test('everybody who may would like Nadia best', () => {
  for (const need of waiting) expect(bestFor(need, volunteers), need.id).toBe('nadia')
})

test('taking the best for each in turn leaves somebody with nobody', () => {
  expect(inTurn()).toEqual({ farida: 'nadia', yusuf: null, 'mevrouw-hoek': 'els', 'meneer-vos': 'piet' })
})

test('the plan gives everybody somebody, by giving way where there is another', () => {
  const plan = planFor(input)
  expect(
    Object.fromEntries(plan.assignments.map(({ needId, volunteerId }) => [needId, volunteerId])),
  ).toEqual({
    farida: 'tineke',
    yusuf: 'nadia',
    'mevrouw-hoek': 'els',
    'meneer-vos': 'piet',
  })
  expect(plan.unserved).toEqual([])
})

test('"waarom niet anders?": Nadia for the most urgent one costs the next one everybody', () => {
  expect(whyNot(input, 'farida', 'nadia')).toMatchObject({
    kind: 'possible',
    losing: ['yusuf'],
    gaining: [],
    changes: [{ needId: 'farida', from: 'tineke', to: 'nadia' }],
    decidedBy: 'coverage',
  })
  // Els on Wednesday would leave Monday with nobody.
  expect(whyNot(input, 'meneer-vos', 'els')).toMatchObject({
    kind: 'possible',
    losing: ['mevrouw-hoek'],
    decidedBy: 'coverage',
  })
  expect(whyNot(input, 'farida', 'piet')).toEqual({ kind: 'excluded' })
})
