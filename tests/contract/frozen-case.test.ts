import { describe, expect, test } from 'vitest'
import { appContract } from '#main/contract/app-contract.ts'
import { ok } from '#main/core/result.ts'
import { freezeCase, unfreezeCase } from '#main/features/cases/case-freeze.use-cases.ts'
import { openVaultOf, stampFor } from '#tests/support/second-person.ts'
import { must } from '#tests/support/whole-app.ts'
import { aimed, anywhere, calls, expectNothingOf, type Call } from './support/aimed.ts'
import { openTwoCases, tracesOfCaseB, type TwoCases } from './support/two-cases.ts'
import { dumpVault, idsNaming, rowsNaming } from './support/vault-dump.ts'

const since = '2026-11-18'
const numberOfB = '2026-0002'

/** What a restriction leaves, by feature. A new one needs a line here, and a reason in the law. */
const openWhileFrozen: Readonly<Record<string, readonly string[]>> = {
  // To be found, and to say why it is closed.
  cases: ['frozenPage'],
  // Art. 15(1)(c): who received what, and who looked.
  accessLog: ['ofCase', 'ofVolunteer'],
}
/** Features that exist for what a restriction leaves: the rights of the person, keeping, and proof. */
const ofRights = /^(rights|bundles|erasure|retention|corrections)\./

const gated = calls.filter(({ definition }) => definition.access !== 'public')
const isOpen = ({ definition }: Call): boolean => definition.frozen === 'open'

/** Everything that lies in the restricted case; not its volunteer, who is somebody else. */
async function idsInB(world: TwoCases): Promise<string[]> {
  const rows = (await dumpVault(world)).filter(({ table }) => !/^(access_|settings)/.test(table))
  return idsNaming(
    [world.b.caseId],
    rows.filter(({ table }) => table !== 'change_log'),
  )
}
async function dumpCaseB(world: TwoCases): Promise<string[]> {
  const rows = (await dumpVault(world)).filter(({ table }) => !/^(access_|settings)/.test(table))
  return rowsNaming([world.b.caseId], rows).map(({ text }) => text)
}

async function openWithFrozenCase(): Promise<TwoCases> {
  const world = await openTwoCases({
    files: { writeNew: async () => ok(undefined), read: async () => ok(new Uint8Array()) },
    pdf: { render: async () => new TextEncoder().encode('%PDF-') },
  })
  await openVaultOf(world).work.run((tx) => freezeCase(tx, stampFor(world), world.b.caseId, since))
  return world
}

const frozen = { ok: false, failure: { code: 'case-frozen', detail: { sinceDay: since } } }

/** A visitor who looks along, or a list that is being brought in, would make the next call say less. */
function forget(world: TwoCases): void {
  openVaultOf(world).memory.visitorCaseId = null
}

describe('R15 a restricted case', () => {
  test('works for these calls only', () => {
    const open = calls.filter(isOpen).filter(({ name }) => !ofRights.test(name))
    const listed = Object.entries(openWhileFrozen).flatMap(([feature, names]) =>
      names.map((name) => `${feature}.${name}`),
    )
    expect(open.map(({ name }) => name).toSorted()).toEqual(listed.toSorted())
    expect(Object.keys(appContract)).toEqual(expect.arrayContaining(Object.keys(openWhileFrozen)))
  })

  test('is reached by no other call, whatever of it is asked for', async () => {
    const world = await openWithFrozenCase()
    const ids = (await idsInB(world)).filter((id) => id !== world.b.caseId)
    const before = await dumpCaseB(world)
    for (const call of gated.filter((one) => !isOpen(one))) {
      const inputs = [
        ...aimed(call, anywhere([world.b.caseId]), 3),
        ...aimed(call, anywhere(ids), ids.length),
      ]
      for (const input of inputs) {
        const reply = await world.dispatch(call.name, input)
        forget(world)
        if (namesId(input, [...ids, world.b.caseId])) expect(reply, call.name).toEqual(frozen)
        expectNothingOf(tracesOfCaseB, call, reply)
      }
    }
    expect(await dumpCaseB(world)).toEqual(before)
  })

  test('stands in no list and in nobody else, and nothing of it changes through others', async () => {
    const world = await openWithFrozenCase()
    const { caseId } = world.b
    const before = await dumpCaseB(world)
    const told = [...tracesOfCaseB, caseId]
    const around = [world.b.volunteerId, world.a.caseId, world.a.volunteerId, world.receiverId]
    const rowsOfA = [...world.rowsOfA.values()].flat()
    for (const call of gated.filter((one) => !isOpen(one))) {
      for (const input of aimed(call, anywhere([...around, ...rowsOfA]), 24)) {
        const reply = await world.dispatch(call.name, input)
        forget(world)
        // A list of cases tells that it is there, so that somebody can open its page.
        expectNothingOf(call.name === 'cases.list' ? tracesOfCaseB : told, call, reply)
      }
    }
    expect(await dumpCaseB(world)).toEqual(before)
  })

  test('is found by its number, and tells since when and nothing else', async () => {
    const world = await openWithFrozenCase()
    const row = { caseId: world.b.caseId, number: numberOfB, name: '', place: '', phase: null, frozen: true }
    expect(must(await world.api.cases.list({ text: numberOfB, limit: 5 }))).toMatchObject([row])
    expect(must(await world.api.cases.list({ text: '', limit: 5 }))).toEqual(
      expect.arrayContaining([expect.objectContaining(row)]),
    )
    for (const text of [...tracesOfCaseB, '2652', '12345692'])
      expect(must(await world.api.cases.list({ text, limit: 5 })), text).toEqual([])
    expect(must(await world.api.cases.frozenPage({ caseId: world.b.caseId }))).toEqual({
      caseId: world.b.caseId,
      number: numberOfB,
      since,
      ground: '',
      note: '',
      requestId: null,
    })
    expect(await world.api.cases.frozenPage({ caseId: world.a.caseId })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  test('opens again with everything in it', async () => {
    const world = await openWithFrozenCase()
    await openVaultOf(world).work.run((tx) => unfreezeCase(tx, stampFor(world), world.b.caseId))
    const read = await world.dispatch('cases.read', { caseId: world.b.caseId })
    expect(JSON.stringify(read)).toContain(tracesOfCaseB[0])
  })

  test('of another is refused to a maatje like any other, and their own says that it is restricted', async () => {
    const world = await openWithFrozenCase()
    await openVaultOf(world).work.run((tx) => freezeCase(tx, stampFor(world), world.a.caseId, since))
    await world.asMaatje()
    expect(await world.dispatch('cases.read', { caseId: world.b.caseId })).toMatchObject({
      failure: { code: 'not-allowed' },
    })
    expect(await world.dispatch('cases.read', { caseId: world.a.caseId })).toEqual(frozen)
  })
})

const namesId = (input: unknown, ids: readonly string[]): boolean =>
  ids.some((id) => JSON.stringify(input).includes(id))
