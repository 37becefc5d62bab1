import { describe, expect, test } from 'vitest'
import { whatHelpsMost } from '#main/features/matching/matching-plan-what-helps.rules.ts'
import { whyNot } from '#main/features/matching/matching-plan-why-not.rules.ts'
import { planFor } from '#main/features/matching/matching-plan.rules.ts'
import type { PlanInput } from '#main/features/matching/matching-plan-shape.rules.ts'

const none = null
const volunteers = ['Bram', 'Dilan', 'Femke', 'Oumar', 'Toos', 'Wietske']
/**
 * Six who wait and six volunteers whose wishes clash: everyone would like Toos, who has one evening. Urgency (0 most),
 * days waiting, and the points of each volunteer that may.
 */
const waiting: [name: string, urgency: number, days: number, points: (number | null)[]][] = [
  //                               Bram  Dilan Femke Oumar Toos Wietske
  ['mevrouw Aalders', 0, 12, [none, 55, none, none, 90, none]],
  ['meneer Bozkurt', 0, 3, [none, none, none, none, 70, none]],
  ['familie Cornelisse', 1, 60, [40, 80, none, none, 95, none]],
  ['meneer Dekoning', 1, 21, [75, 70, none, none, none, none]],
  ['mevrouw Ekiz', 2, 44, [none, none, 60, 60, none, none]],
  ['meneer Faber', 2, 9, [none, none, 50, 20, none, none]],
]
const places = [1, 1, 1, 1, 1, 0]
const lastAsked = [null, '2026-09-01', '2026-10-12', '2026-03-02', null, null]

const list: PlanInput = {
  needs: waiting.map(([id, urgencyRank, waitingDays]) => ({ id, urgencyRank, waitingDays, tieKey: '' })),
  volunteers: volunteers.map((id, i) => ({
    id,
    places: places[i] ?? 0,
    lastAsked: lastAsked[i] ?? null,
    sortKey: id,
  })),
  fits: waiting.map(([, , , points]) => points),
  locks: [],
  forbidden: [],
}

const planned = (input: PlanInput): Record<string, string> =>
  Object.fromEntries(planFor(input).assignments.map(({ needId, volunteerId }) => [needId, volunteerId]))

/** Taking the best for each in turn: whoever has most points and a place, the first name when they are equal. */
function inTurn(input: PlanInput): Record<string, string> {
  const free = new Map(input.volunteers.map(({ id, places: count }) => [id, count]))
  const taken: [string, string][] = []
  for (const [name, , , points] of waiting) {
    const best = volunteers
      .map((id, i) => ({ id, points: points[i] ?? null }))
      .filter(({ id, points: count }) => count !== null && (free.get(id) ?? 0) > 0)
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))[0]
    if (best === undefined) continue
    free.set(best.id, (free.get(best.id) ?? 0) - 1)
    taken.push([name, best.id])
  }
  return Object.fromEntries(taken)
}

describe('wishes that clash', () => {
  test('the best for each in turn leaves somebody in a crisis with nobody; the plan does not', () => {
    expect(inTurn(list)).toEqual({
      'mevrouw Aalders': 'Toos',
      'familie Cornelisse': 'Dilan',
      'meneer Dekoning': 'Bram',
      'mevrouw Ekiz': 'Femke',
      'meneer Faber': 'Oumar',
    })
    expect(planned(list)).toEqual({
      'mevrouw Aalders': 'Dilan',
      'meneer Bozkurt': 'Toos',
      'familie Cornelisse': 'Bram',
      'mevrouw Ekiz': 'Oumar',
      'meneer Faber': 'Femke',
    })
  })

  test('who stays behind hears who fits, and to whom they go', () => {
    expect(planFor(list).unserved).toEqual([
      {
        needId: 'meneer Dekoning',
        why: 'all-taken',
        taken: [
          { volunteerId: 'Bram', byNeedIds: ['familie Cornelisse'] },
          { volunteerId: 'Dilan', byNeedIds: ['mevrouw Aalders'] },
        ],
      },
    ])
    const nobodyFits = { ...list, forbidden: [{ needId: 'meneer Bozkurt', volunteerId: 'Toos' }] }
    expect(planFor(nobodyFits).unserved).toEqual([
      { needId: 'meneer Bozkurt', why: 'nobody-fits', taken: [] },
    ])
  })

  test.each([
    [
      'mevrouw Aalders',
      'Toos',
      {
        kind: 'possible',
        losing: ['meneer Bozkurt'],
        gaining: ['meneer Dekoning'],
        changes: [
          { needId: 'mevrouw Aalders', from: 'Dilan', to: 'Toos' },
          { needId: 'familie Cornelisse', from: 'Bram', to: 'Dilan' },
        ],
        fitLost: -80,
        decidedBy: 'coverage',
      },
    ],
    [
      'mevrouw Ekiz',
      'Femke',
      {
        kind: 'possible',
        losing: [],
        gaining: [],
        changes: [
          { needId: 'mevrouw Ekiz', from: 'Oumar', to: 'Femke' },
          { needId: 'meneer Faber', from: 'Femke', to: 'Oumar' },
        ],
        fitLost: 30,
        decidedBy: 'fit',
      },
    ],
    ['meneer Dekoning', 'Oumar', { kind: 'excluded' }],
    ['meneer Faber', 'Femke', { kind: 'is-in-plan' }],
  ])('"waarom niet anders?": %s with %s', (needId, volunteerId, answer) => {
    expect(whyNot(list, needId, volunteerId)).toEqual(answer)
  })

  test('a locked choice stays, whatever it costs; one that breaks a rule is named', () => {
    const lock = { needId: 'familie Cornelisse', volunteerId: 'Toos' }
    const impossible = { needId: 'mevrouw Ekiz', volunteerId: 'Bram' }
    const plan = planFor({ ...list, locks: [lock, impossible] })
    expect(plan.assignments).toContainEqual({ ...lock, fit: 95, locked: true })
    expect(plan.unserved.map(({ needId }) => needId)).toEqual(['meneer Bozkurt'])
    expect(plan.lockProblems).toEqual([{ ...impossible, why: 'not-allowed' }])
  })

  test('as good in points: who was asked longest ago, then the first name', () => {
    const alike = (asked: (string | null)[]): PlanInput => ({
      ...list,
      needs: list.needs.slice(4, 5),
      fits: [[60, 60, 60, 60, none, none]],
      volunteers: list.volunteers.map((one, i) => ({ ...one, lastAsked: asked[i] ?? null })),
    })
    expect(planned(alike(['2026-05-01', '2026-05-01', '2026-10-12', '2026-03-02']))).toEqual({
      'mevrouw Ekiz': 'Oumar',
    })
    expect(planned(alike(['2026-05-01', '2026-05-01', '2026-05-01', null]))).toEqual({
      'mevrouw Ekiz': 'Oumar',
    })
    expect(planned(alike(['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-01']))).toEqual({
      'mevrouw Ekiz': 'Bram',
    })
  })

  test('"wat helpt het meest?": the act that gives meneer Dekoning somebody comes first', () => {
    const certificate = list.needs.map(({ id }) => ({ needId: id, volunteerId: 'Wietske' }))
    expect(
      whatHelpsMost(list, [
        { actKey: 'Wietske: certificaat, geen plek', opens: certificate, places: [] },
        { actKey: 'Wietske: een plek', opens: certificate, places: [{ volunteerId: 'Wietske', count: 1 }] },
        { actKey: 'Oumar: een plek', opens: [], places: [{ volunteerId: 'Oumar', count: 1 }] },
        { actKey: 'Toos: een plek', opens: [], places: [{ volunteerId: 'Toos', count: 1 }] },
      ]).map(({ actKey, frees, gaining }) => [actKey, frees, gaining]),
    ).toEqual([
      ['Toos: een plek', 1, ['meneer Dekoning']],
      ['Wietske: een plek', 1, ['meneer Dekoning']],
      ['Oumar: een plek', 0, []],
      ['Wietske: certificaat, geen plek', 0, []],
    ])
  })
})
