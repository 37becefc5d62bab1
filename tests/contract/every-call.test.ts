import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '#main/app/dispatch.ts'
import { appHandlers } from '#main/app/features.ts'
import { appContract } from '#main/contract/app-contract.ts'
import { roles, type CallDefinition, type Role } from '#main/contract/define.ts'
import { commonFailureCodes, type Failure } from '#main/contract/failures.ts'
import { fieldCodes } from '#main/contract/field-codes.ts'
import { ok } from '#main/core/result.ts'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { samira } from '#tests/support/builders/yardstick-cases.ts'
import { anything, fitting, marker } from '#tests/support/payloads.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'
import { testSession } from '#tests/support/test-session.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

interface Call {
  readonly name: string
  readonly definition: CallDefinition
}
const calls: readonly Call[] = Object.entries(appContract).flatMap(([feature, entries]) =>
  Object.entries<CallDefinition>(entries).map(([call, definition]) => ({
    name: `${feature}.${call}`,
    definition,
  })),
)
const gated = calls.filter(({ definition }) => definition.access !== 'public')

/** Calls that write where the input says, or close the vault: what fits them is sent by their own tests only. */
const reachesOutside = /^(unlock|backup|window)\./

function expectDeclared({ name, definition }: Call, failure: Failure): void {
  expect([...commonFailureCodes, ...definition.failures], name).toContain(failure.code)
  expect(failure.code, `${name} was surprised`).not.toBe('unexpected')
  for (const { code } of failure.issues ?? []) expect(fieldCodes, name).toContain(code)
  expect(JSON.stringify(failure), name).not.toContain(marker)
}

/** What can be read where a call refuses the rest of it when one field cannot. */
const readable: Readonly<Record<string, readonly string[]>> = {
  kind: ['eviction', 'water-cut-off'],
  dayText: ['20-11-2026'],
  durationText: ['1:30', '90 min'],
  feeText: ['', '12,50'],
  expenseText: ['', '3'],
  birthDayText: ['3-2-1992'],
  doneDayText: ['2026'],
  validUntilText: ['', '1-6-2027'],
  resumeDayText: ['1-12-2026'],
  fromDayText: ['20-11-2026'],
  pausedUntilText: ['', '1-12-2026'],
  introductionDayText: ['24-11-2026'],
  startedDayText: ['20-11-2026'],
  waitingSinceText: ['12-11-2026'],
  talkDayText: ['25-11-2026'],
  certificateDayText: ['1-6-2026'],
  agreementDayText: ['1-6-2026'],
  phone: ['06-12345601'],
  emergencyPhone: ['06-12345602'],
  email: ['fatima@example.org'],
  postcode: ['2651 GH'],
  areasText: ['2651, 2661'],
  decidedDayText: ['', '1-11-2026'],
  untilDayText: ['1-1-2027'],
  confirm: ['verwijderen', '2026-0001', '1'],
  receivedDayText: ['18-11-2026'],
  toldDayText: ['20-11-2026'],
  discoveredText: ['19-11 14:00'],
  atText: ['20-11 10:00'],
  agreementUntilText: ['', '1-2-2027'],
  reviewedDayText: ['', '1-6-2026'],
}

/** Volunteers, a request, a match in its middle and a list that is being brought in. */
async function withVolunteers(api: WholeApp['api'], caseId: string) {
  const [volunteer, other] = [
    must(await api.volunteers.add({ name: 'Fatima Ouali' })),
    must(await api.volunteers.add({ name: 'Bakker, Joost' })),
  ]
  const fit = {
    certificateState: 'seen',
    certificateDayText: '1-6-2026',
    agreementState: 'signed',
    maxMatches: 3,
  } as const
  const done = { description: '', doneDayText: '2026', validUntilText: '' }
  for (const { id } of [volunteer, other]) {
    must(await api.volunteers.amend({ id, changes: fit }))
    must(await api.volunteers.addTraining({ volunteerId: id, kind: 'basic', state: 'done', ...done }))
    must(await api.volunteers.setStatus({ id, status: 'deployable', reason: '', pausedUntilText: '' }))
  }
  const request = must(await api.waiting.add({ caseId, kind: 'maatje' }))
  const match = must(await api.matches.propose({ requestId: request.id, volunteerId: volunteer.id }))
  const waits = must(await api.waiting.add({ caseId, kind: 'go-along' }))
  const bar = must(await api.matches.addBar({ caseId, volunteerId: other.id, kind: 'acquainted', note: '' }))
  return {
    byField: {
      volunteerId: [volunteer.id, other.id],
      requestId: [request.id, waits.id],
      matchId: [match.id],
    },
    all: [volunteer.id, other.id, request.id, waits.id, match.id, bar.id],
  }
}

/** A request of every kind of course, a case that can be frozen and freed, a breach and an agreement. */
async function withDesk(api: WholeApp['api'], caseId: string) {
  const { id: residentId } = must(await api.cases.read({ caseId })).resident
  const person = { kind: 'resident', id: residentId } as const
  const told = {
    person,
    askedBy: '',
    receivedDayText: '18-11-2026',
    receivedHow: 'letter',
    whatAsked: '',
  } as const
  const kinds = ['access', 'rectification', 'complaint', 'objection', 'erasure'] as const
  const requests = []
  for (const kind of kinds) requests.push(must(await api.rights.add({ ...told, kind })).id)
  const [access = '', correction = ''] = requests
  must(await api.rights.identify({ id: access, how: 'known-in-person', dayText: 'vandaag' }))
  must(await api.corrections.start({ requestId: correction }))
  const breach = must(
    await api.breaches.add({ discoveredText: '19-11 14:00', kind: 'lost-device', what: '' }),
  )
  const decided = { id: breach.id, note: 'versleuteld' } as const
  must(await api.breaches.decideReport({ ...decided, decision: 'do-not-report' }))
  must(await api.breaches.decideInform({ ...decided, decision: 'do-not-inform' }))
  const agreement = { kind: 'processor', name: 'Drukker', contact: '', what: '', note: '' } as const
  const days = { agreementDayText: '1-1-2026', agreementUntilText: '1-2-2027' }
  const processor = must(await api.processing.addProcessor({ ...agreement, ...days }))
  return { requests, residentId, all: [...requests, breach.id, processor.id] }
}

async function withCase(): Promise<WholeApp & { idFor(field: string): readonly string[] }> {
  const app = await openWholeApp({
    files: { writeNew: async () => ok(undefined), read: async () => ok(new Uint8Array()) },
    pdf: { render: async () => new TextEncoder().encode('%PDF-') },
  })
  const { caseId, debtIds, incomeIds, costIds } = await typeCase(app.api, samira)
  const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
  const crisis = must(await app.api.crisis.add({ caseId, kind: 'eviction' }))
  const parts = ['income', 'debts']
  const form = 'signature-on-paper' as const
  const consent = must(await app.api.consent.give({ caseId, receiverId: receiver.id, form, parts }))
  const members = must(await app.api.household.ofCase({ caseId })).map(({ id }) => id)
  const points = must(await app.api.reach.ofCase({ caseId })).map(({ id }) => id)
  const remarks = must(await app.api.remarks.ofCase({ caseId })).map(({ id }) => id)
  const others = await withVolunteers(app.api, caseId)
  const desk = await withDesk(app.api, caseId)
  const ids: Readonly<Record<string, readonly string[]>> = {
    ...others.byField,
    ...readable,
    // The files of this application write nowhere.
    path: [`/nowhere/${marker}.pdf`, `C:\\nowhere\\${marker}.pdf`],
    passphrasePath: [`/nowhere/${marker}.txt`],
    caseId: [caseId],
    receiverId: [receiver.id],
    notToReceiverId: [receiver.id],
    consentId: [consent.id],
    debtId: debtIds,
    field: ['address', 'reading'],
    part: ['income', 'costs'],
    requestId: [...others.byField.requestId, ...desk.requests],
    id: [
      desk.residentId,
      ...desk.all,
      crisis.id,
      receiver.id,
      consent.id,
      ...debtIds,
      ...incomeIds,
      ...costIds,
      ...members,
      ...points,
      ...remarks,
      ...others.all,
    ],
  }
  return { ...app, idFor: (field) => ids[field] ?? [] }
}

describe('E3 every call, whatever it is sent', () => {
  test('there are calls to test', () => {
    expect(calls.length).toBeGreaterThan(60)
  })

  test.each(calls)(
    '$name: 1000 arbitrary payloads end in an answer or a declared failure that holds nothing of them',
    async (call) => {
      const { name, definition } = call
      const { dispatch, ports, idFor } = await withCase()
      let understood = 0
      const send = async (payload: unknown) => {
        const reply = await dispatch(name, payload)
        if (!reply.ok) expectDeclared(call, reply.failure)
        if (reply.ok || reply.failure.code !== 'invalid-input') understood += 1
      }
      const shaped = reachesOutside.test(name) ? 0 : 60
      const fits = shaped === 0 ? fc.constant(null) : fitting(definition.input, idFor)
      await fc.assert(fc.asyncProperty(anything(shaped === 0 ? z.unknown() : definition.input), send), {
        numRuns: 1000 - shaped,
      })
      if (shaped > 0) {
        understood = 0
        await fc.assert(fc.asyncProperty(fits, send), { numRuns: shaped })
        // Otherwise these payloads would prove nothing about what lies behind the doorway.
        expect(understood, `${name} understood none of them`).toBeGreaterThan(0)
      }
      expect(JSON.stringify(ports.logger.events)).not.toContain(marker)
    },
  )
})

describe('who may', () => {
  test.each(gated)('$name is refused while the vault is closed', async ({ name }) => {
    const { session, ports } = testSession()
    const dispatch = createDispatch({
      contract: appContract,
      handlers: appHandlers,
      ports,
      session,
      norms: shippedNorms(),
    })
    expect(await dispatch(name, {})).toEqual({ ok: false, failure: { code: 'not-unlocked' } })
  })

  test('a call is refused to every role that it does not name, before its input is looked at', async () => {
    const app = await openWholeApp()
    const open = app.session.current()
    if (open === null) throw new Error('the vault is closed')
    for (const role of roles) {
      const actor = { ...open.actor, roles: [role] satisfies Role[] }
      app.session.current = () => ({ ...open, actor })
      for (const { name, definition } of gated) {
        const named = definition.access !== 'public' && definition.access.includes(role)
        const reply = await app.dispatch(name, Symbol.iterator)
        const code = named ? 'invalid-input' : 'not-allowed'
        expect(reply, `${name} as ${role}`).toMatchObject({ ok: false, failure: { code } })
      }
    }
  })
})

test('E3 a call that does not exist is refused without a trace of its name', async () => {
  const { dispatch, ports } = await openWholeApp()
  const names = fc.oneof(
    fc.anything(),
    fc.string().map((text) => `cases.${marker}${text}`),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'cases.constructor',
      'cases.__proto__',
      'cases',
      'toString',
      '',
    ),
  )
  await fc.assert(
    fc.asyncProperty(names, fc.anything(), async (name, input) => {
      expect(await dispatch(name, input)).toEqual({ ok: false, failure: { code: 'not-found' } })
    }),
    { numRuns: 1000 },
  )
  expect(JSON.stringify(ports.logger.events)).not.toContain(marker)
})

test('failure codes are closed, written alike, and no call repeats a common one', () => {
  for (const { name, definition } of calls) {
    for (const code of definition.failures) {
      expect(code, name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(commonFailureCodes, name).not.toContain(code)
    }
  }
})
