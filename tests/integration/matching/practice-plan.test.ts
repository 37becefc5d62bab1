import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { DemoCase, DemoReceivers } from '#main/cli/demo-case.ts'
import { loadDemoCase } from '#main/cli/demo-loader.ts'
import { exclusionLabel } from '#main/features/matching/matching.labels.ts'
import type { ExclusionRule } from '#main/features/matching/matching-shape.rules.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const folder = new URL('../../../resources/demo/', import.meta.url).pathname
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

interface Practice extends WholeApp {
  readonly volunteers: ReadonlyMap<string, string>
  readonly cases: ReadonlyMap<number, string>
}

/** The practice list and the six practice residents, through the same calls as the window. */
async function practice(): Promise<Practice> {
  let made = 0
  const app = await openWholeApp({ files: createNodeFileStore(() => String((made += 1))) })
  const { api } = app
  const receivers = new Map<string, string>()
  for (const { name, ...changes } of DemoReceivers.parse(json('receivers.json'))) {
    const { id } = must(await api.receivers.add({ name }))
    must(await api.receivers.amend({ id, changes }))
    receivers.set(name, id)
  }
  const { importId } = must(await api.volunteerImport.fromFile({ path: join(folder, 'vrijwilligers.csv') }))
  must(await api.volunteerImport.accept({ importId }))
  const rows = must(await api.volunteers.list({ text: '', show: 'all' }))
  const volunteers = new Map(rows.map(({ id, name }) => [name, id]))
  const cases = new Map<number, string>()
  for (const place of [1, 2, 3, 4, 5, 6]) {
    const demo = DemoCase.parse(json(`inwoner-${place}.json`))
    const { caseId } = await loadDemoCase(api, { receivers, volunteers }, demo)
    cases.set(place, caseId)
  }
  return { ...app, volunteers, cases }
}

const firstNames = (rows: readonly { readonly volunteerName: string }[]): string[] =>
  rows.map(({ volunteerName }) => volunteerName.split(' ')[0] ?? '')

describe('the practice list and the six practice residents', () => {
  let app: Practice
  beforeAll(async () => {
    app = await practice()
  })
  const rankingOf = async (place: number) =>
    must(await app.api.matching.rankingOfCase({ caseId: app.cases.get(place) ?? '' }))
  const rulesOf = async (place: number, name: string): Promise<ExclusionRule[]> => {
    const { excluded } = await rankingOf(place)
    const entry = excluded.find(({ volunteerName }) => volunteerName.startsWith(name))
    return entry?.exclusions.map(({ rule }) => rule) ?? []
  }

  test('twelve volunteers came in', () => {
    expect(app.volunteers.size).toBe(12)
  })

  test.each([
    [1, ['Fatima', 'Aïcha', 'Annelies', 'Ingrid']],
    [3, ['Annelies', 'Ingrid', 'Fatima']],
    [5, ['Ingrid', 'Fatima']],
    [6, ['Selam']],
  ])('resident %i: the order of the yardstick', async (place, order) => {
    const { ranked } = await rankingOf(place)
    expect(firstNames(ranked).slice(0, order.length)).toEqual(order)
    if (place >= 5) expect(ranked).toHaveLength(order.length)
  })

  test('resident 2: the two young ones first, then Saturday and the evenings, daytime far below', async () => {
    const { ranked } = await rankingOf(2)
    expect(firstNames(ranked).slice(0, 2).toSorted()).toEqual(['Joost', 'Linh'])
    expect(firstNames(ranked).slice(2, 4)).toEqual(['Selam', 'Aïcha'])
    const [fourth, fifth] = [ranked[3], ranked[4]]
    expect((fourth?.total ?? 0) - (fifth?.total ?? 0)).toBeGreaterThan(15)
  })

  test('resident 4: nobody, and who is near; with an interpreter by phone Annelies', async () => {
    const before = await rankingOf(4)
    expect(before.ranked).toEqual([])
    expect(firstNames(before.excluded.filter(({ near }) => near)).slice(0, 2)).toEqual(['Marek', 'Rob'])
    expect(await rulesOf(4, 'Marek')).toEqual(
      expect.arrayContaining(['certificate-not-seen', 'training-not-done']),
    )
    expect(await rulesOf(4, 'Rob')).toContain('certificate-too-old')
    const id = before.requestId ?? ''
    must(await app.api.waiting.amend({ id, changes: { interpreter: 'by-phone' } }))
    expect(firstNames((await rankingOf(4)).ranked)[0]).toBe('Annelies')
    must(await app.api.waiting.amend({ id, changes: { interpreter: 'none' } }))
  })

  test.each([
    ['Marek', 'certificate-not-seen'],
    ['Marek', 'training-not-done'],
    ['Hanneke', 'full'],
    ['Rob', 'certificate-too-old'],
    ['Kees', 'agreement-not-signed'],
  ] as const)('%s is out for everybody: %s', async (name, rule) => {
    for (const place of app.cases.keys())
      expect(await rulesOf(place, name), `resident ${place}`).toContain(rule)
    expect(exclusionLabel(rule, 36)).not.toBe('')
  })

  test('resident 3: family and a cat are out', async () => {
    expect(await rulesOf(3, 'Wim')).toContain('related')
    expect(await rulesOf(3, 'Aïcha')).toContain('limit-at-home')
  })

  test.each(['Annelies', 'Joost', 'Linh', 'Wim'])('resident 5: %s has not said', async (name) => {
    expect(await rulesOf(5, name)).toContain('gender-not-filled-in')
  })

  test('the plan for all is that of the yardstick, and says why the fourth has nobody', async () => {
    const plan = must(await app.api.matching.plan({}))
    const given = plan.assignments.map(
      ({ residentName, volunteerName }) => `${residentName.split(' ')[0]} ${volunteerName.split(' ')[0]}`,
    )
    expect(given.toSorted()).toEqual([
      expect.stringMatching(/^Daan (?:Joost|Linh)$/),
      'Haben Selam',
      'Hendrik Annelies',
      'Petra Ingrid',
      'Samira Fatima',
    ])
    expect(plan.unmatched.map(({ residentName, why }) => [residentName.split(' ')[0], why])).toEqual([
      ['Tomasz', 'nobody-fits'],
    ])
    expect(firstNames(plan.unmatched[0]?.nearest ?? [])).toContain('Marek')
    // Looking changes nothing: nobody was proposed.
    expect(must(await app.api.matches.list({ show: 'all' }))).toEqual([])
  })

  test('"waarom niet anders?" and "wat helpt het meest?"', async () => {
    const requestId = (await rankingOf(1)).requestId ?? ''
    const ask = async (name: string) =>
      must(
        await app.api.matching.whyNot({
          requestId,
          volunteerId: [...app.volunteers].find(([full]) => full.startsWith(name))?.[1] ?? '',
        }),
      )
    expect(await ask('Fatima')).toEqual({ kind: 'is-in-plan' })
    expect(await ask('Kees')).toMatchObject({ kind: 'excluded' })
    expect(await ask('Aïcha')).toMatchObject({ kind: 'possible', losing: [], decidedBy: 'fit' })
    // Everybody but one has somebody: only an interpreter helps him.
    const helps = must(await app.api.matching.helpsMost({}))
    expect(helps).toEqual([
      expect.objectContaining({ act: 'record-interpreter', volunteerId: null, frees: 1 }),
    ])
  })

  test('a choice that is held stays in the plan, and a hard rule is never overruled', async () => {
    const requestId = (await rankingOf(1)).requestId ?? ''
    const idOf = (name: string) => [...app.volunteers].find(([full]) => full.startsWith(name))?.[1] ?? ''
    const refused = await app.api.matching.lock({ requestId, volunteerId: idOf('Rob') })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'excluded' } })
    must(await app.api.matching.lock({ requestId, volunteerId: idOf('Aïcha') }))
    const held = must(await app.api.matching.plan({})).assignments.find((one) => one.requestId === requestId)
    expect(held).toMatchObject({ volunteerId: idOf('Aïcha'), locked: true })
    must(await app.api.matching.lock({ requestId, volunteerId: null }))
  })
})
