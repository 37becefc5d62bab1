import { describe, expect, test } from 'vitest'
import { ok } from '#main/core/result.ts'
import { must } from '#tests/support/whole-app.ts'
import { aimed, anywhere, calls, expectNothingOf, type Call } from './support/aimed.ts'
import { openTwoCases, tracesOfA, tracesOfB, tracesOfCaseB, type TwoCases } from './support/two-cases.ts'

/** Calls that work without an id while a visitor looks along, because they tell of nobody. A new one needs a line here. */
const openToVisitors = ['settings.read', 'receivers.list', 'visitor.end']
const lists = ['cases.list', 'today.list']

const gated = calls.filter(({ definition }) => definition.access !== 'public')
const refused = { ok: false, failure: { code: 'visitor-mode' } }
const isFree = ({ name, definition }: Call): boolean =>
  definition.visitor === 'open' || definition.scope?.by === 'own' || lists.includes(name)

async function openWithVisitor(): Promise<TwoCases> {
  const world = await openTwoCases({
    files: { writeNew: async () => ok(undefined), read: async () => ok(new Uint8Array()) },
    pdf: { render: async () => new TextEncoder().encode('%PDF-') },
  })
  must(await world.api.visitor.start({ caseId: world.a.caseId }))
  return world
}

describe('a visitor looks along', () => {
  test('and only these calls work without an id of their case', () => {
    const open = calls.filter(({ definition }) => definition.visitor === 'open').map(({ name }) => name)
    expect(open.toSorted()).toEqual(openToVisitors.toSorted())
    expect(calls.filter(({ definition }) => definition.scope?.by === 'own').map(({ name }) => name)).toEqual(
      expect.arrayContaining(lists),
    )
  })

  test('and nothing of another case, and no list of others, comes on the screen or changes', async () => {
    const world = await openWithVisitor()
    const before = await world.dumpB()
    const ids = world.idsOfB
    for (const call of gated.filter(({ name }) => name !== 'visitor.end')) {
      for (const input of [...aimed(call, anywhere(ids), ids.length), ...aimed(call, [() => 'nergens'], 4)]) {
        const reply = await world.dispatch(call.name, input)
        if (!isFree(call)) expect(reply, call.name).toEqual(refused)
        expectNothingOf([...tracesOfB, ...ids], call, reply)
      }
    }
    expect(await world.dumpB()).toEqual(before)
  })

  test('and what is asked about their own case tells of no other resident and no other volunteer', async () => {
    const world = await openWithVisitor()
    const rows = [...world.rowsOfA.values()].flat()
    const idFor = (field: string, at: number): string =>
      field === 'caseId'
        ? world.a.caseId
        : field === 'receiverId'
          ? world.receiverId
          : (rows[at % rows.length] ?? '')
    for (const call of gated.filter(({ name }) => name !== 'visitor.end')) {
      const aims = rows.map((_, at) => (field: string) => idFor(field, at))
      for (const input of aimed(call, aims, rows.length)) {
        const reply = await world.dispatch(call.name, input)
        expectNothingOf([...tracesOfB, ...world.idsOfB], call, reply)
      }
    }
  })

  test('and their own case works as always', async () => {
    const world = await openWithVisitor()
    const { caseId } = world.a
    expect(JSON.stringify(must(await world.api.cases.read({ caseId })))).toContain(tracesOfA[0])
    must(await world.api.debts.add({ caseId, line: 'huur 1.310' }))
    const found = must(await world.api.cases.list({ text: '', limit: 50 }))
    expect(found.map((row) => row.caseId)).toEqual([caseId])
    for (const text of tracesOfCaseB)
      expect(must(await world.api.cases.list({ text, limit: 50 }))).toEqual([])
  })

  test('until it is ended or the vault locks', async () => {
    const world = await openWithVisitor()
    const readB = () => world.dispatch('cases.read', { caseId: world.b.caseId })
    expect(await readB()).toEqual(refused)
    expect(must(await world.api.unlock.status({})).visitorCaseId).toBe(world.a.caseId)
    must(await world.api.visitor.end({}))
    expect(must(await world.api.unlock.status({})).visitorCaseId).toBeNull()
    expect(await readB()).toMatchObject({ ok: true })
    must(await world.api.visitor.start({ caseId: world.a.caseId }))
    await world.asCoordinator()
    expect(await readB()).toMatchObject({ ok: true })
  })
})
