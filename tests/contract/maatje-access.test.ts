import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { WriteContext } from '#main/app/context.ts'
import { createDispatch } from '#main/app/dispatch.ts'
import {
  caseHelpers,
  caseWorkers,
  command,
  everyone,
  inCase,
  noCase,
  ownCases,
  query,
  recordOf,
  type CallDefinition,
} from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { comeInAs } from '#tests/support/second-person.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'
import { testSession } from '#tests/support/test-session.ts'
import { aimed, anywhere, calls, expectNothingOf, type Call } from './support/aimed.ts'
import { openTwoCases, tracesOfA, tracesOfB, type TwoCases } from './support/two-cases.ts'

const isOpen = ({ definition: { access } }: Call): boolean => access !== 'public' && access.includes('maatje')
/** About the passphrase of who asks: wrong ones close the door for a while, so `tests/integration/users` sends them. */
const isOwnKey = ({ name }: Call): boolean => name === 'users.changeOwn'
const allOpen = calls.filter(isOpen)
const open = allOpen.filter((call) => !isOwnKey(call))
const closed = calls.filter((call) => call.definition.access !== 'public' && !isOpen(call))
const scopeOf = ({ definition: { scope } }: Call): string =>
  scope === undefined ? 'none' : scope.by === 'record' ? scope.table : scope.by

const notAllowed = { ok: false, failure: { code: 'not-allowed' } }
const atB = (call: Call, { idsOfB }: TwoCases): unknown[] => aimed(call, anywhere(idsOfB), idsOfB.length)

/** Inputs about the case of the maatje, without what a maatje may not change. */
function atA(call: Call, world: TwoCases, count: number): object[] {
  const ids: Readonly<Record<string, string>> = {
    receiverId: world.receiverId,
    notToReceiverId: world.receiverId,
    volunteerId: world.a.volunteerId,
    debtId: world.rowsOfA.get('debts')?.[0] ?? '',
  }
  return aimed(call, [(field) => ids[field] ?? 'any'], count).map((input) => onOwn(call, input, world))
}
/** The same input about a case of their own, with nothing in it that a maatje may not change. */
function onOwn(call: Call, input: unknown, world: TwoCases): object {
  const { scope } = call.definition
  if (typeof input !== 'object' || input === null) throw new Error('an input is an object')
  const aimedAtOwn = { ...input, ...ownIds(call, world) }
  // A remark that becomes a note of the coordinator alone is gone for the maatje.
  if (call.name === 'remarks.amend') return { ...aimedAtOwn, changes: { sharing: 'may' } }
  if (scope?.by !== 'caseId' || scope.onlyChanges === undefined || !('changes' in input)) return aimedAtOwn
  const fields = Object.entries(input.changes ?? {}).filter(([name]) => scope.onlyChanges?.includes(name))
  return { ...aimedAtOwn, changes: Object.fromEntries(fields) }
}

/** What a call of the maatje is sent to reach their own case. */
function ownIds({ name, definition: { scope } }: Call, { a, rowsOfA }: TwoCases): Record<string, string> {
  if (name === 'drafts.keep') return { caseId: a.caseId, field: `${a.caseId}.new-debt` }
  if (scope?.by === 'caseId') return { caseId: a.caseId }
  if (scope?.by === 'record') return { id: rowsOfA.get(scope.table)?.[0] ?? 'no row' }
  return {}
}

/** Every call that a maatje can do at all, with the way in which it reaches a case. A new one needs a line here. */
const openToMaatje: Readonly<Record<string, string>> = {
  'settings.read': 'nothing-of-a-case',
  'receivers.list': 'nothing-of-a-case',
  'today.list': 'own',
  'cases.list': 'own',
  'cases.read': 'caseId',
  'cases.amendResident': 'caseId',
  'cases.amendCase': 'caseId',
  'cases.markField': 'caseId',
  'household.ofCase': 'caseId',
  'household.add': 'caseId',
  'household.addChildren': 'caseId',
  'household.amend': 'household_members',
  'household.remove': 'household_members',
  'household.restore': 'household_members',
  'reach.ofCase': 'caseId',
  'reach.add': 'caseId',
  'reach.amend': 'contact_points',
  'reach.remove': 'contact_points',
  'reach.restore': 'contact_points',
  'remarks.ofCase': 'caseId',
  'remarks.add': 'caseId',
  'remarks.amend': 'remarks',
  'remarks.remove': 'remarks',
  'remarks.restore': 'remarks',
  'contacts.ofCase': 'caseId',
  'contacts.add': 'caseId',
  'contacts.amend': 'contact_moments',
  'contacts.remove': 'contact_moments',
  'contacts.restore': 'contact_moments',
  'money.ofCase': 'caseId',
  'money.addIncome': 'caseId',
  'money.addCost': 'caseId',
  'money.amendIncome': 'incomes',
  'money.amendCost': 'costs',
  'money.removeIncome': 'incomes',
  'money.restoreIncome': 'incomes',
  'money.removeCost': 'costs',
  'money.restoreCost': 'costs',
  'debts.ofCase': 'caseId',
  'debts.add': 'caseId',
  'debts.amend': 'debts',
  'debts.remove': 'debts',
  'debts.restore': 'debts',
  'crisis.ofCase': 'caseId',
  'crisis.add': 'caseId',
  'crisis.amend': 'crises',
  'crisis.remove': 'crises',
  'crisis.restore': 'crises',
  'drafts.ofCase': 'caseId',
  'drafts.keep': 'caseId',
  'matches.ofCase': 'caseId',
  'users.changeOwn': 'nothing-of-a-case',
  'visitor.start': 'caseId',
  'visitor.end': 'nothing-of-a-case',
}

describe('5 what a maatje can do at all', () => {
  test('is this list: a new call is closed to them until somebody says how it reaches a case', () => {
    expect(Object.fromEntries(allOpen.map((call) => [call.name, scopeOf(call)]))).toEqual(openToMaatje)
  })

  test('calls that need no vault tell nothing of a case', () => {
    const free = calls.filter(({ definition }) => definition.access === 'public')
    expect(
      free.filter(({ name }) => !/^(unlock|backup|window)\.|^users\.(generate|strength)$/.test(name)),
    ).toEqual([])
  })
})

/** Tables in which no text is free. */
const withoutText =
  /^(change_log|access_chain|access_entries|search_rows|search_entries|crises|consent_parts|fact_marks) /

describe('5 the case of another', () => {
  test('is full: every list of it has a row, and every row has the word that may not come out', async () => {
    const { dumpB, idsOfB } = await openTwoCases()
    const rows = (await dumpB()).filter((row) => !withoutText.test(row))
    expect(idsOfB.length).toBeGreaterThan(20)
    const silent = rows.filter((row) => !tracesOfB.some((trace) => row.includes(trace)))
    expect(silent.map((row) => row.split(' ')[0])).toEqual([])
  })

  test('is told by no call and changed by no call, whatever id it is asked with', async () => {
    const world = await openTwoCases()
    await world.asMaatje()
    const before = await world.dumpB()
    for (const call of [...open, ...closed]) {
      // Who may not do a call at all is refused before the input is looked at.
      const inputs = isOpen(call) ? atB(call, world) : [...world.idsOfB.map((id) => ({ id, caseId: id })), {}]
      for (const input of inputs) {
        const reply = await world.dispatch(call.name, input)
        const isFree = isOpen(call) && ['own', 'nothing-of-a-case'].includes(scopeOf(call))
        if (isFree) expect(reply, call.name).toMatchObject({ ok: true })
        else expect(reply, call.name).toEqual(notAllowed)
        expectNothingOf([...tracesOfB, ...world.idsOfB], call, reply)
      }
      expect(await world.dumpB(), call.name).toEqual(before)
    }
  })

  test('is not reached through an id beside the id of an own case', async () => {
    const world = await openTwoCases()
    await world.asMaatje()
    const before = await world.dumpB()
    for (const call of open) {
      for (const input of atB(call, world)) {
        const reply = await world.dispatch(call.name, onOwn(call, input, world))
        expectNothingOf([...tracesOfB, ...world.idsOfB], call, reply)
      }
      expect(await world.dumpB(), call.name).toEqual(before)
    }
  })

  test('is not found by any word that stands in it', async () => {
    const world = await openTwoCases()
    await world.asMaatje()
    const list = async (text: string) => world.dispatch('cases.list', { text, limit: 20_000 })
    for (const text of [...tracesOfB, '2652', '12345692', 'kwik', '2026-0002'])
      expect(await list(text), text).toEqual({ ok: true, value: [] })
    for (const text of ['', tracesOfA[0] ?? '', '12345601'])
      expect(await list(text), text).toMatchObject({ ok: true, value: [{ caseId: world.a.caseId }] })
  })

  test('and a case that does not exist get the same answer', async () => {
    const world = await openTwoCases()
    await world.asMaatje()
    const scoped = open.filter((call) => ['own', 'nothing-of-a-case'].every((by) => by !== scopeOf(call)))
    const ids = fc.oneof(
      fc.string({ minLength: 1, maxLength: 64 }),
      fc.uuid(),
      fc.constantFrom(...world.idsOfB),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...scoped), ids, fc.nat(9), async (call, id, at) => {
        const inputs = aimed(call, [() => id], 10)
        const input = inputs[at % inputs.length]
        expect(await world.dispatch(call.name, input), call.name).toEqual(notAllowed)
      }),
      { numRuns: 500 },
    )
  })
})

describe('5 their own case', () => {
  test('answers to every open call', async () => {
    const world = await openTwoCases()
    await world.asMaatje()
    for (const call of open) {
      const answers: boolean[] = []
      for (const input of atA(call, world, 40)) {
        const reply = await world.dispatch(call.name, input)
        answers.push(reply.ok || call.definition.failures.includes(reply.failure.code))
      }
      expect(answers, call.name).toContain(true)
    }
  })

  test.each([
    ['proposed', false],
    ['introduction', true],
    ['active', true],
    ['paused', true],
    ['ended', false],
  ] as const)('with a match that is %s is open: %s', async (state, expected) => {
    const world = await openTwoCases()
    await world.setMatchA({ state })
    await world.asMaatje()
    await expectAccess(world, expected)
  })

  test('closes when the match or the volunteer is taken away, or the volunteer has left', async () => {
    const world = await openTwoCases()
    for (const status of ['left', 'declined']) {
      await world.setVolunteerA({ status })
      await expectAccessOfMaatje(world, false)
    }
    await world.setVolunteerA({ status: 'paused' })
    await expectAccessOfMaatje(world, true)
    for (const [table, id] of [
      ['matches', world.a.matchId],
      ['volunteers', world.a.volunteerId],
    ] as const) {
      await world.setAway(table, id, true)
      await expectAccessOfMaatje(world, false)
      await world.setAway(table, id, false)
      await expectAccessOfMaatje(world, true)
    }
    await world.setVolunteerA({ person_id: null })
    await expectAccessOfMaatje(world, false)
  })
})

async function expectAccessOfMaatje(world: TwoCases, expected: boolean): Promise<void> {
  await world.asMaatje()
  await expectAccess(world, expected)
  await world.asCoordinator()
}

/** Every call about case A works, or none does. */
async function expectAccess(world: TwoCases, expected: boolean): Promise<void> {
  for (const call of open) {
    if (Object.keys(ownIds(call, world)).length === 0) continue
    const codes: boolean[] = []
    for (const input of atA(call, world, 10)) {
      const reply = await world.dispatch(call.name, input)
      codes.push(JSON.stringify(reply) !== JSON.stringify(notAllowed))
    }
    expect(codes.some(Boolean), call.name).toBe(expected)
  }
  for (const name of ['cases.list', 'today.list']) {
    const reply = await world.dispatch(name, name === 'cases.list' ? { text: '', limit: 10 } : {})
    expect(JSON.stringify(reply).includes(world.a.caseId), name).toBe(expected)
  }
}

test('a coordinator who is a maatje too keeps every case', async () => {
  const world = await openTwoCases()
  await comeInAs(world)
  expect(await world.dispatch('cases.read', { caseId: world.b.caseId })).toMatchObject({ ok: true })
})

describe('5 the doorway is not built', () => {
  const input = z.object({ caseId: z.string() })
  const shared = { input, output: z.null(), failures: [] } as const
  const build = (definition: CallDefinition) => () =>
    createDispatch({
      contract: { probe: { look: definition } },
      handlers: { probe: { look: async () => ok(null) } },
      ...testSession(),
      norms: shippedNorms(),
    })
  const opened = query({ ...shared, access: caseHelpers, scope: inCase })

  test('over a call that is open to a maatje and does not say how it reaches a case', () => {
    expect(build(opened)).not.toThrow()
    expect(build({ ...query({ ...shared, access: caseWorkers }), access: caseHelpers })).toThrow('no scope')
    // @ts-expect-error nor does it compile
    query({ ...shared, access: caseHelpers })
    // @ts-expect-error nor with everyone who has a slot
    query({ ...shared, access: everyone })
    // @ts-expect-error and a call that is not open to them has nothing to scope
    query({ ...shared, access: caseWorkers, scope: inCase })
  })

  test.each<[string, CallDefinition]>([
    [
      'an id of which nobody said what it points at',
      { ...opened, input: input.extend({ visitId: z.string() }) },
    ],
    [
      'such an id deep inside',
      { ...opened, input: input.extend({ changes: z.object({ copyIds: z.array(z.string()) }).partial() }) },
    ],
    [
      'a part that cannot be looked into',
      { ...opened, input: input.extend({ more: z.record(z.string(), z.string()) }) },
    ],
    ['no id where its scope looks for one', { ...opened, input: z.object({ text: z.string() }) }],
    ['no id of a row', { ...opened, scope: recordOf('debts') }],
    ['an id in a list over own cases', { ...opened, scope: ownCases }],
    ['an id in a call that is of no case', { ...opened, scope: noCase }],
    ['a field to change that is not there', { ...opened, scope: { ...inCase, onlyChanges: ['phase'] } }],
  ])('over a call with %s', (_, definition) => {
    expect(build(definition)).toThrow('the cases of a maatje')
  })
})

describe('5 a match that ends while a call runs', () => {
  const probe = { input: z.object({ caseId: z.string() }), output: z.string(), failures: [] } as const
  const probes = {
    probe: {
      look: query({ ...probe, access: caseHelpers, scope: inCase }),
      change: command({ ...probe, access: caseHelpers, scope: inCase }),
    },
  }

  test.each(['look', 'change'])('stops a call to %s: nothing is told and nothing is kept', async (call) => {
    const world = await openTwoCases()
    await world.asMaatje()
    const { caseId } = world.a
    const told = await world.dispatch('cases.read', { caseId })
    const handler = async (context: WriteContext) => {
      await world.setMatchA({ state: 'ended' })
      if (call === 'look') return ok('what was read')
      return context.work.run(async (tx) => {
        await tx.updateTable('cases').set({ own_words: 'too late' }).where('id', '=', caseId).execute()
        return ok('changed')
      })
    }
    const { ports, session } = world
    const handlers = { probe: { look: handler, change: handler } }
    const dispatch = createDispatch({ contract: probes, handlers, ports, session, norms: shippedNorms() })
    expect(await dispatch(`probe.${call}`, { caseId })).toEqual(notAllowed)
    await world.setMatchA({ state: 'active' })
    expect(await world.dispatch('cases.read', { caseId })).toEqual(told)
  })
})

test('5 a maatje writes down what they heard, not what becomes of the case', async () => {
  const world = await openTwoCases()
  await world.asMaatje()
  const { caseId } = world.a
  const amend = (changes: object) => world.dispatch('cases.amendCase', { caseId, changes })
  expect(await amend({ ownWords: 'hoe kom ik hieruit' })).toMatchObject({ ok: true })
  for (const changes of [{ phase: 'closed' }, { handoverWish: 'refused' }, { reviewDayText: '1-12-2026' }])
    expect(await amend({ ownWords: 'nee', ...changes })).toEqual(notAllowed)
  expect(await world.dispatch('cases.read', { caseId })).toMatchObject({
    value: { head: { ownWords: 'hoe kom ik hieruit', phase: 'intake' } },
  })
})

test('5 a contact that a maatje writes down is their own, and never of another maatje', async () => {
  const world = await openTwoCases()
  await world.asMaatje()
  const { a, b, receiverId } = world
  const moment = {
    caseId: a.caseId,
    channel: 'phone',
    withWhom: '',
    number: '',
    agreed: 'brieven gesorteerd',
  }
  const contact = { ...moment, receiverId, confirmationAsked: false, toldOfCrisis: false }
  expect(await world.dispatch('contacts.add', contact)).toMatchObject({ ok: true })
  expect(await world.dispatch('contacts.add', { ...contact, volunteerId: b.volunteerId })).toEqual(notAllowed)
  const moments = await world.dispatch('contacts.ofCase', { caseId: a.caseId })
  expect(moments).toMatchObject({ value: [{ volunteerId: a.volunteerId }, { volunteerId: null }] })
})

test('5 a maatje sees their own match, without what is between the coordinator and the resident', async () => {
  const world = await openTwoCases()
  const ask = () => world.dispatch('matches.ofCase', { caseId: world.a.caseId })
  expect(await ask()).toMatchObject({
    value: [{ residentClick: 'yes', evaluations: [{ grade: 8 }], steps: [{ state: 'active' }] }],
  })
  await world.addEarlierMatch()
  expect(await ask()).toMatchObject({ value: [{}, {}] })
  await world.asMaatje()
  expect(await ask()).toMatchObject({
    value: [{ id: world.a.matchId, residentClick: null, reasons: [], evaluations: [], total: 0 }],
  })
})

test('5 what a coordinator is typing about a match or a handover is not read by the maatje', async () => {
  const world = await openTwoCases()
  const { caseId, matchId } = world.a
  const keep = (field: string) => world.dispatch('drafts.keep', { caseId, field, text: 'half een zin' })
  const debtId = world.rowsOfA.get('debts')?.[0] ?? ''
  const handoverId = world.rowsOfA.get('handovers')?.[0] ?? ''
  const closedTo = [`${caseId}.new-bar.note`, `${caseId}.new-evaluation.goesWell`, `${matchId}.end.note`]
  const others = [...closedTo, `${handoverId}.askToday`, world.b.caseId, 'nowhere.note']
  for (const field of others) expect(await keep(field)).toMatchObject({ ok: true })
  await world.asMaatje()
  for (const field of others) expect(await keep(field), field).toEqual(notAllowed)
  const own = [`${caseId}.new-debt`, `${caseId}.new-worry`, `${caseId}.ownWords`, `${debtId}.amountText`]
  for (const field of own) expect(await keep(field), field).toMatchObject({ ok: true })
  const read = await world.dispatch('drafts.ofCase', { caseId })
  const fields = z.array(z.object({ field: z.string() })).parse(read.ok ? read.value : [])
  expect(fields.map(({ field }) => field).toSorted()).toEqual(own.toSorted())
})
