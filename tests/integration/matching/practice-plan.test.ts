import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { DemoCase, DemoReceivers } from '#main/cli/demo-case.ts'
import { loadDemoCase } from '#main/cli/demo-loader.ts'
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

const rankingOf = async (app: Practice, place: number) =>
  must(await app.api.matching.rankingOfCase({ caseId: app.cases.get(place) ?? '' }))

async function rulesOf(app: Practice, place: number, name: string): Promise<ExclusionRule[]> {
  const { excluded } = await rankingOf(app, place)
  const entry = excluded.find(({ volunteerName }) => volunteerName.startsWith(name))
  return entry?.exclusions.map(({ rule }) => rule) ?? []
}
const idOf = (app: Practice, name: string): string =>
  [...app.volunteers].find(([full]) => full.startsWith(name))?.[1] ?? ''

const orders: readonly (readonly [number, readonly string[]])[] = [
  [1, ['Fatima', 'Aïcha', 'Annelies', 'Ingrid']],
  [3, ['Annelies', 'Ingrid', 'Fatima']],
  [5, ['Ingrid', 'Fatima']],
  [6, ['Selam']],
]
const outForAll: readonly (readonly [string, ExclusionRule])[] = [
  ['Marek', 'certificate-not-seen'],
  ['Marek', 'training-not-done'],
  ['Hanneke', 'full'],
  ['Rob', 'certificate-too-old'],
  ['Kees', 'agreement-not-signed'],
]

test('the six practice residents: who comes first, and who is far below', async () => {
  const app = await practice()
  expect(app.volunteers.size).toBe(12)
  for (const [place, order] of orders) {
    const { ranked } = await rankingOf(app, place)
    expect(firstNames(ranked).slice(0, order.length), `resident ${place}`).toEqual(order)
    // Hard wishes leave nobody else.
    if (place >= 5) expect(ranked, `resident ${place}`).toHaveLength(order.length)
  }
  const { ranked } = await rankingOf(app, 2)
  expect(firstNames(ranked).slice(0, 2).toSorted()).toEqual(['Joost', 'Linh'])
  expect(firstNames(ranked).slice(2, 4)).toEqual(['Selam', 'Aïcha'])
  expect((ranked[3]?.total ?? 0) - (ranked[4]?.total ?? 0)).toBeGreaterThan(15)
})

test('who is left out, by every rule', async () => {
  const app = await practice()
  for (const [name, rule] of outForAll)
    for (const place of app.cases.keys())
      expect(await rulesOf(app, place, name), `${name}, resident ${place}`).toContain(rule)
  expect(await rulesOf(app, 3, 'Wim')).toContain('related')
  expect(await rulesOf(app, 3, 'Aïcha')).toContain('limit-at-home')
  for (const name of ['Annelies', 'Joost', 'Linh', 'Wim'])
    expect(await rulesOf(app, 5, name), name).toContain('gender-not-filled-in')
})

test('the fourth resident: nobody, who is near, and an interpreter by phone makes the difference', async () => {
  const app = await practice()
  const before = await rankingOf(app, 4)
  expect(before.ranked).toEqual([])
  expect(firstNames(before.excluded.filter(({ near }) => near)).slice(0, 2)).toEqual(['Marek', 'Rob'])
  const marek = await rulesOf(app, 4, 'Marek')
  expect(marek).toEqual(expect.arrayContaining(['certificate-not-seen', 'training-not-done']))
  expect(await rulesOf(app, 4, 'Rob')).toContain('certificate-too-old')
  must(await app.api.waiting.amend({ id: before.requestId ?? '', changes: { interpreter: 'by-phone' } }))
  expect(firstNames((await rankingOf(app, 4)).ranked)[0]).toBe('Annelies')
})

test('the plan for all is that of the yardstick, and says why the fourth has nobody', async () => {
  const app = await practice()
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
  const app = await practice()
  const requestId = (await rankingOf(app, 1)).requestId ?? ''
  const ask = async (name: string) =>
    must(await app.api.matching.whyNot({ requestId, volunteerId: idOf(app, name) }))
  expect(await ask('Fatima')).toEqual({ kind: 'is-in-plan' })
  expect(await ask('Kees')).toMatchObject({ kind: 'excluded' })
  expect(await ask('Aïcha')).toMatchObject({ kind: 'possible', losing: [], decidedBy: 'fit' })
  // Everybody but one has somebody, and only an interpreter helps him.
  const helps = must(await app.api.matching.helpsMost({}))
  expect(helps).toEqual([expect.objectContaining({ act: 'record-interpreter', volunteerId: null, frees: 1 })])
})

test('a choice that is held stays in the plan, and a hard rule is never overruled', async () => {
  const app = await practice()
  const requestId = (await rankingOf(app, 1)).requestId ?? ''
  const refused = await app.api.matching.lock({ requestId, volunteerId: idOf(app, 'Rob') })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'excluded' } })
  must(await app.api.matching.lock({ requestId, volunteerId: idOf(app, 'Aïcha') }))
  const inPlan = async () =>
    must(await app.api.matching.plan({})).assignments.find((one) => one.requestId === requestId)
  expect(await inPlan()).toMatchObject({ volunteerId: idOf(app, 'Aïcha'), locked: true })
  must(await app.api.matching.lock({ requestId, volunteerId: null }))
  expect(await inPlan()).toMatchObject({ volunteerId: idOf(app, 'Fatima'), locked: false })
})

test('a running match with somebody who gets no new one is an alarm, outside Thuisbasis as well', async () => {
  const app = await practice()
  const rows = must(await app.api.volunteers.expiring({ withinMonths: 3 }))
  const alarms = rows.filter(
    ({ state, runningMatches }) => runningMatches > 0 && (state === 'ended' || state === 'missing'),
  )
  expect(alarms.map(({ name, kind }) => `${name}: ${kind}`).toSorted()).toEqual([
    'Kees Janssen: agreement',
    'Rob van der Meer: certificate',
  ])
  // Most pressing first.
  expect(
    rows
      .slice(0, 2)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Kees Janssen', 'Rob van der Meer'])
  const fatima = rows.find(({ name }) => name === 'Fatima Ouali')
  expect(fatima).toMatchObject({ kind: 'certificate', state: 'soon', day: '2027-02-03', monthsToGo: 2 })
})
