import { describe, expect, test } from 'vitest'
import { roles, type CallDefinition, type Role } from '#main/contract/define.ts'
import { amendRecord } from '#main/database/records.ts'
import { addPerson, comeInAs, openVaultOf, stampFor } from '#tests/support/second-person.ts'
import { openWholeApp } from '#tests/support/whole-app.ts'
import { aimed, anywhere, calls, expectNothingOf } from './support/aimed.ts'
import { accessMatrix } from './access-matrix.ts'
import { openTwoCases, tracesOfA, tracesOfB, type TwoCases } from './support/two-cases.ts'

const letters: Readonly<Record<Role, string>> = {
  coordinator: 'c',
  deputy: 'd',
  maatje: 'm',
  'walk-in': 'w',
  board: 'b',
  keeper: 'k',
}
const lineOf = ({ access }: CallDefinition): string =>
  access === 'public'
    ? 'public'
    : roles.map((role) => (access.includes(role) ? letters[role] : '-')).join(' ')
const mayBy = (role: Role, name: string): boolean => accessMatrix[name]?.includes(letters[role]) === true

const gated = calls.filter(({ definition }) => definition.access !== 'public')
const notAllowed = { ok: false, failure: { code: 'not-allowed' } }

describe('K9 who may do what', () => {
  test('is this table, line by line: a new call is in it or fails here', () => {
    const actual = Object.fromEntries(calls.map(({ name, definition }) => [name, lineOf(definition)]))
    expect(actual).toEqual(accessMatrix)
  })

  test.each(roles)('as %s is what the doorway does', async (role) => {
    const { dispatch, session } = await openWholeApp()
    const open = session.current()
    if (open === null) throw new Error('the vault is closed')
    session.current = () => ({ ...open, actor: { ...open.actor, roles: [role] } })
    for (const { name } of gated) {
      const reply = await dispatch(name, Symbol.iterator)
      const code = mayBy(role, name) ? 'invalid-input' : 'not-allowed'
      expect(reply, `${name} as ${role}`).toMatchObject({ ok: false, failure: { code } })
    }
  })

  test('is refusal for who has no role at all', async () => {
    const { dispatch, session } = await openWholeApp()
    const open = session.current()
    if (open === null) throw new Error('the vault is closed')
    session.current = () => ({ ...open, actor: { ...open.actor, roles: [] } })
    for (const { name } of gated) expect(await dispatch(name, {}), name).toEqual(notAllowed)
  })

  test('lets nobody but the keeper into the list of users', () => {
    const ofUsers = calls.filter(
      ({ name, definition }) => name.startsWith('users.') && definition.access !== 'public',
    )
    /** About who asks, or about nobody. */
    const ofOneself = ['users.changeOwn']
    for (const { name } of ofUsers)
      if (!ofOneself.includes(name)) expect(accessMatrix[name], name).toBe('- - - - - k')
  })

  test('says of the walk-in hour and of maatjes that they are never the only ones', () => {
    for (const { name, definition } of gated)
      expect(
        (['coordinator', 'keeper'] as const).some((role) => definition.access.includes(role)),
        name,
      ).toBe(true)
  })
})

/** Opens the vault as somebody who has these roles and nothing else. */
async function comeInWith(world: TwoCases, own: readonly Role[]): Promise<string> {
  const passphrase = 'een stoel naast het raam'
  const id = await addPerson(world, { name: 'Ter proef', roles: own, passphrase })
  await comeInAs(world, passphrase)
  return id
}

describe.each(['keeper', 'board'] as const)('K9 %s alone', (role) => {
  test('is told nothing of a case, a resident or a volunteer, whatever is asked', async () => {
    const world = await openTwoCases()
    await comeInWith(world, [role])
    const ids = [...world.idsOfB, world.a.caseId, ...[...world.rowsOfA.values()].flat()]
    // These close the door, change who may come in, or write elsewhere: their own tests are about that.
    const asked = gated.filter(({ name }) => mayBy(role, name) && !/^(users|backup)\./.test(name))
    for (const call of asked) {
      for (const input of aimed(call, anywhere(ids), ids.length)) {
        const reply = await world.dispatch(call.name, input)
        expectNothingOf([...tracesOfA, ...tracesOfB], call, reply)
      }
    }
  })
})

describe('K9 a deputy', () => {
  const outside = [
    { deputy_from: '2026-11-01', deputy_until: '2026-11-19' },
    { deputy_from: '2026-11-21', deputy_until: null },
  ]
  const within = [
    { deputy_from: '2026-11-20', deputy_until: '2026-11-20' },
    { deputy_from: null, deputy_until: null },
  ]

  /** Keeper too, so that the door opens outside the period as well. */
  async function asDeputy(period: { deputy_from: string | null; deputy_until: string | null }) {
    const world = await openTwoCases()
    const passphrase = 'een kast onder de trap'
    const id = await addPerson(world, { name: 'Invaller', roles: ['deputy', 'keeper'], passphrase })
    await openVaultOf(world).work.run((tx) => amendRecord(tx, stampFor(world), 'people', id, period))
    await comeInAs(world, passphrase)
    return world
  }

  test.each(outside)('outside $deputy_from to $deputy_until may do nothing of a deputy', async (period) => {
    const world = await asDeputy(period)
    for (const { name } of gated.filter((call) => mayBy('deputy', call.name) && !mayBy('keeper', call.name)))
      expect(await world.dispatch(name, {}), name).toEqual(notAllowed)
  })

  test.each(within)('within $deputy_from to $deputy_until works like a coordinator', async (period) => {
    const world = await asDeputy(period)
    expect(await world.dispatch('cases.read', { caseId: world.b.caseId })).toMatchObject({ ok: true })
  })

  test('stops in the middle of the night, with the vault open', async () => {
    const world = await asDeputy({ deputy_from: null, deputy_until: '2026-11-20' })
    const read = () => world.dispatch('cases.read', { caseId: world.b.caseId })
    expect(await read()).toMatchObject({ ok: true })
    world.ports.clock.advance(24 * 3600)
    expect(await read()).toEqual(notAllowed)
  })
})

describe('K9 somebody of the walk-in hour', () => {
  test('keeps to what was started there today, in every call and every list', async () => {
    const world = await openTwoCases()
    // Both cases were opened at home; only this one is of the hour.
    const today = await world.dispatch('cases.open', { place: 'walk-in' })
    await comeInWith(world, ['walk-in'])
    const told = [...tracesOfA, ...tracesOfB, ...world.idsOfB, world.a.caseId]
    const ids = [...world.idsOfB, world.a.caseId, ...[...world.rowsOfA.values()].flat()]
    for (const call of gated.filter(({ name }) => mayBy('walk-in', name) && !name.startsWith('users.'))) {
      for (const input of aimed(call, anywhere(ids), ids.length)) {
        const reply = await world.dispatch(call.name, input)
        expectNothingOf(told, call, reply)
      }
    }
    const { caseId } = (today as { value: { caseId: string } }).value
    expect(await world.dispatch('cases.read', { caseId })).toMatchObject({ ok: true })
    const list = await world.dispatch('cases.list', { text: '', limit: 50 })
    expect(JSON.stringify(list)).toContain(caseId)
  })

  test('goes on with a case of today, up to a handover, and not with it tomorrow', async () => {
    const world = await openTwoCases()
    await comeInWith(world, ['walk-in'])
    const opened = await world.api.cases.open({ place: 'walk-in' })
    if (!opened.ok) throw new Error(opened.failure.code)
    const { caseId } = opened.value
    const debt = await world.api.debts.add({ caseId, line: 'huur 1.310' })
    expect(debt).toMatchObject({ ok: true })
    expect(await world.api.crisis.add({ caseId, kind: 'eviction' })).toMatchObject({ ok: true })
    expect(await world.api.handover.start({ caseId, receiverId: world.receiverId })).toMatchObject({
      ok: true,
    })
    world.ports.clock.advance(24 * 3600)
    expect(await world.dispatch('cases.read', { caseId })).toEqual(notAllowed)
    expect(await world.dispatch('debts.remove', { id: debt.ok ? debt.value.id : '' })).toEqual(notAllowed)
  })
})
