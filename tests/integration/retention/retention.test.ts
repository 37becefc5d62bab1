import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '#main/core/calendar-day.ts'
import { insertRecord } from '#main/database/records.ts'
import { retentionToday } from '#main/features/retention/retention.use-cases.ts'
import { fromLocal } from '#main/core/moment.ts'
import { openVaultOf, stampFor } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { matchRow, requestRow, volunteerRow } from '#tests/contract/support/case-rows.ts'
import { openRequest } from './support/open-request.ts'

const today = '2026-11-20'

interface Put {
  readonly phase: 'sign-up' | 'intake' | 'guidance' | 'closed'
  readonly closedOn?: Day | null
  readonly changedOn?: Day
  readonly frozen?: boolean
}
/** A case as it would be after years, without waiting for them. */
const putCase = async (app: WholeApp, { phase, closedOn = null, changedOn = today, frozen = false }: Put) => {
  const { caseId, number } = must(await app.api.cases.open({ place: 'home' }))
  must(await app.api.cases.amendResident({ caseId, changes: { givenName: `Naam ${number}` } }))
  return openVaultOf(app).work.run(async (tx) => {
    await tx
      .updateTable('cases')
      .set({
        phase,
        closed_on: closedOn,
        frozen_since: frozen ? today : null,
        updated_at: fromLocal(changedOn, '12:00'),
      })
      .where('id', '=', caseId)
      .execute()
    const row = await tx
      .selectFrom('cases')
      .select('resident_id')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    return { caseId, number, id: row.resident_id }
  })
}
const listOf = async ({ api }: WholeApp) => {
  const list = must(await api.retention.list({}))
  const of = (name: string) => {
    const found = list.categories.find(({ category }) => category === name)
    if (found === undefined) throw new Error(name)
    return found
  }
  return { ...list, of }
}
const refs = (items: readonly { readonly ref: string }[]): string[] => items.map(({ ref }) => ref).toSorted()
const residents = async (app: WholeApp): Promise<string[]> =>
  (await openVaultOf(app).db.selectFrom('residents').select('id').execute()).map(({ id }) => id).toSorted()

test('terms are proposals until the board decided; the law has a floor', async () => {
  const { api } = await openWholeApp()
  const terms = must(await api.retention.terms({}))
  const term = (category: string) => terms.find((one) => one.category === category)
  expect(term('closed-case')).toMatchObject({ months: 24, action: 'erase', decided: false })
  expect(term('sign-up')).toMatchObject({ months: 3, start: 'last-change' })
  expect(term('volunteer')).toMatchObject({ months: 12, start: 'leaving' })
  expect(term('volunteer-tax')).toMatchObject({ months: 84, atLeastMonths: 84 })
  expect(terms.every(({ decided }) => !decided)).toBe(true)
  const set = {
    category: 'closed-case',
    months: 12,
    action: 'erase',
    decidedDayText: '3-11-2026',
    note: '',
  } as const
  must(await api.retention.setTerm(set))
  must(await api.retention.setTerm({ ...set, months: 18 }))
  const decided = must(await api.retention.terms({})).find(({ category }) => category === 'closed-case')
  expect(decided).toMatchObject({ months: 18, decided: true, decidedDay: '2026-11-03' })
  expect(await api.retention.setTerm({ ...set, category: 'volunteer-tax', months: 12 })).toMatchObject({
    failure: { code: 'term-too-short' },
  })
  expect(await api.retention.setTerm({ ...set, action: 'anonymise' })).toMatchObject({
    failure: { code: 'action-not-possible' },
  })
  expect(await api.retention.setTerm({ ...set, decidedDayText: '3-11-2027' })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'decidedDayText', code: 'day-in-future' }] },
  })
})

test('no case is forgotten and none is erased early, whatever the days', async () => {
  const put = fc.record({
    phase: fc.constantFrom<Put['phase'][]>('sign-up', 'intake', 'guidance', 'closed'),
    back: fc.integer({ min: 0, max: 1200 }),
    frozen: fc.boolean(),
    held: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(put, { minLength: 1, maxLength: 12 }), async (cases) => {
      const app = await openWholeApp()
      const expected = {
        due: [] as string[],
        held: [] as string[],
        soon: [] as string[],
        quiet: [] as string[],
      }
      const staying: string[] = []
      for (const { phase, back, frozen, held } of cases) {
        const day = addDays(today, -back)
        const { id, caseId } = await putCase(app, {
          phase,
          closedOn: phase === 'closed' ? day : null,
          changedOn: day,
          frozen,
        })
        if (held) {
          const person = { kind: 'resident', id } as const
          must(await app.api.retention.hold({ person, reason: 'law', untilDayText: '1-1-2027', note: '' }))
        }
        const months = phase === 'closed' ? 24 : phase === 'sign-up' ? 3 : null
        const due = months === null ? null : addMonths(day, months)
        const over = due !== null && due <= today
        if (over && (frozen || held)) expected.held.push(id)
        else if (over) expected.due.push(id)
        else if (due !== null && due <= addDays(today, 30)) expected.soon.push(id)
        if (months === null && day <= addMonths(today, -24)) expected.quiet.push(caseId)
        if (!over || frozen || held) staying.push(id)
      }
      const list = await listOf(app)
      const both = [list.of('sign-up'), list.of('closed-case')]
      for (const state of ['due', 'held', 'soon'] as const) {
        expect(refs(both.flatMap((category) => category[state])), state).toEqual(expected[state].toSorted())
      }
      expect(list.quiet.map(({ caseId }) => caseId).toSorted()).toEqual(expected.quiet.toSorted())
      const all = await residents(app)
      // Whatever is asked for, only what is due goes.
      const choices = all.flatMap((ref) => [
        { category: 'sign-up' as const, ref },
        { category: 'closed-case' as const, ref },
      ])
      const { count, confirm } = must(await app.api.retention.preview({ choices }))
      expect(count).toBe(expected.due.length)
      const done = await app.api.retention.apply({ choices, confirm })
      if (count === 0) expect(done).toMatchObject({ failure: { code: 'nothing-due' } })
      else expect(must(done)).toMatchObject({ done: count })
      expect(await residents(app)).toEqual(staying.toSorted())
    }),
    { numRuns: 12 },
  )
})

describe('what keeps somebody', () => {
  test('a restriction, a request, a complaint, a running match and a hold keep a case, each with its name', async () => {
    const app = await openWholeApp()
    const closedOn = '2020-01-01'
    const put = () => putCase(app, { phase: 'closed', closedOn, changedOn: closedOn })
    const frozen = await putCase(app, { phase: 'closed', closedOn, frozen: true })
    const [asked, complained, matched, held, free] = [
      await put(),
      await put(),
      await put(),
      await put(),
      await put(),
    ]
    const stamp = stampFor(app)
    await openVaultOf(app).work.run(async (tx) => {
      await insertRecord(tx, stamp, 'rights_requests', openRequest('resident', asked.id, 'access'))
      await insertRecord(tx, stamp, 'rights_requests', openRequest('resident', complained.id, 'complaint'))
      const volunteer = await insertRecord(tx, stamp, 'volunteers', volunteerRow('Ria', null))
      const wait = await insertRecord(tx, stamp, 'maatje_requests', requestRow(matched.caseId))
      await insertRecord(tx, stamp, 'matches', matchRow(matched.caseId, wait, volunteer))
    })
    const person = { kind: 'resident', id: held.id } as const
    must(await app.api.retention.hold({ person, reason: 'claim', untilDayText: '31-12-2026', note: 'x' }))
    const closed = (await listOf(app)).of('closed-case')
    expect(refs(closed.due)).toEqual([free.id])
    const reasons = new Map(closed.held.map(({ ref, kept, heldUntil }) => [ref, { kept, heldUntil }]))
    expect(reasons).toEqual(
      new Map([
        [frozen.id, { kept: ['restricted'], heldUntil: null }],
        [asked.id, { kept: ['running-request'], heldUntil: null }],
        [complained.id, { kept: ['complaint'], heldUntil: null }],
        [matched.id, { kept: ['running-match'], heldUntil: null }],
        [held.id, { kept: ['hold'], heldUntil: '2026-12-31' }],
      ]),
    )
    expect(must(await app.api.retention.holds({}))).toMatchObject([{ reason: 'claim', over: false }])
    const choices = [...reasons.keys()].map((ref) => ({ category: 'closed-case' as const, ref }))
    const { refused } = must(await app.api.retention.preview({ choices }))
    expect(refused.map(({ why }) => why)).toEqual(Array.from(choices, () => 'held'))
  })
})

test('a batch: preview, number typed back, one proof, a line that it was done, and a copy made before', async () => {
  const app = await openWholeApp()
  const old = { phase: 'closed', closedOn: '2024-11-20', changedOn: '2024-11-20' } as const
  const [one, two] = [await putCase(app, old), await putCase(app, old)]
  const young = await putCase(app, { ...old, closedOn: '2024-11-21' })
  expect(await retentionToday(openVaultOf(app).db, today)).toEqual({ due: 2, oldestDueDay: today })
  expect((await listOf(app)).lastRunDay).toBeNull()
  const choices = [one, two, young].map(({ id }) => ({ category: 'closed-case' as const, ref: id }))
  const preview = must(await app.api.retention.preview({ choices }))
  expect(preview).toMatchObject({
    count: 2,
    confirm: '2',
    refused: [{ ref: young.id, why: 'not-due', kept: [] }],
  })
  expect(preview.goes).toContainEqual({ table: 'residents', title: 'Inwoner', rows: 2 })
  expect(await residents(app)).toHaveLength(3)
  expect(await app.api.retention.apply({ choices, confirm: '3' })).toMatchObject({
    failure: { code: 'confirm-differs' },
  })
  const done = must(await app.api.retention.apply({ choices, confirm: '2' }))
  expect(done).toMatchObject({ done: 2, refused: 1 })
  expect(done.proofIds).toHaveLength(1)
  expect(await residents(app)).toEqual([young.id])
  expect(app.session.backups.list(null)).toHaveLength(1)
  const runs = await openVaultOf(app).db.selectFrom('retention_runs').selectAll().execute()
  expect(runs).toMatchObject([{ category: 'closed-case', action: 'erase', done: 2, held: 1 }])
  expect((await listOf(app)).lastRunDay).toBe(today)
  const proofs = must(await app.api.erasure.proofs({}))
  expect(proofs).toMatchObject([{ ground: 'retention', kind: 'resident', by: 'Carla Wiersma' }])
})

test('consent and handover may outlive the case: the rest goes first, the proof at its own term', async () => {
  const app = await openWholeApp()
  const set = { action: 'erase', decidedDayText: '1-11-2026', note: '' } as const
  must(await app.api.retention.setTerm({ ...set, category: 'closed-case', months: 6 }))
  const { caseId, id } = await putCase(app, { phase: 'intake' })
  must(await app.api.remarks.add({ caseId, kind: 'internal', text: 'Wielewaal' }))
  const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
  const parts = ['income']
  must(await app.api.consent.give({ caseId, receiverId: receiver.id, form: 'signature-on-paper', parts }))
  const close = (closedOn: Day) =>
    openVaultOf(app).work.run((tx) =>
      tx
        .updateTable('cases')
        .set({ phase: 'closed', closed_on: closedOn })
        .where('id', '=', caseId)
        .execute(),
    )
  await close('2026-05-01')
  const choices = [{ category: 'closed-case' as const, ref: id }]
  expect(must(await app.api.retention.apply({ choices, confirm: '1' })).done).toBe(1)
  const { db } = openVaultOf(app)
  const resident = await db.selectFrom('residents').selectAll().executeTakeFirstOrThrow()
  expect(resident).toMatchObject({ given_name: '', family_name: '', place: '' })
  expect(await db.selectFrom('remarks').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('consents').selectAll().execute()).toHaveLength(1)
  const list = await listOf(app)
  expect([...list.of('closed-case').due, ...list.of('proof').due]).toEqual([])
  await close('2024-11-20')
  expect(refs((await listOf(app)).of('proof').due)).toEqual([id])
  must(await app.api.retention.apply({ choices: [{ category: 'proof', ref: id }], confirm: '1' }))
  expect(await residents(app)).toEqual([])
})

test('volunteers: a year after leaving, what was paid seven years after the year, nothing a day earlier', async () => {
  const app = await openWholeApp()
  const { id } = must(await app.api.volunteers.add({ name: 'Ria Beside' }))
  const stamp = stampFor(app)
  await openVaultOf(app).work.run(async (tx) => {
    await tx.updateTable('volunteers').set({ status: 'left' }).where('id', '=', id).execute()
    const step = { id: 's', actor_id: stamp.actorId, status: 'left', reason: '' }
    await tx
      .insertInto('volunteer_steps')
      .values({ ...step, volunteer_id: id, at: fromLocal('2025-11-20', '23:30') })
      .execute()
    for (const [day, fee] of [
      ['2019-03-01', 500],
      ['2018-12-31', 700],
      ['2020-01-01', 0],
    ] as const) {
      const hours = { volunteer_id: id, day, minutes: 60, kilometres: 0, fee_cents: fee, expense_cents: 0 }
      await insertRecord(tx, stamp, 'volunteer_hours', {
        ...hours,
        approved: 1,
        description: '',
      })
    }
  })
  const hours = () => openVaultOf(app).db.selectFrom('volunteer_hours').select('day').orderBy('day').execute()
  const list = await listOf(app)
  expect(list.of('volunteer').due).toMatchObject([{ ref: id, startDay: '2025-11-20', dueDay: today }])
  expect(list.of('volunteer-tax').due).toMatchObject([{ startDay: '2018-12-31', dueDay: '2025-12-31' }])
  const both = [
    { category: 'volunteer' as const, ref: id },
    { category: 'volunteer-tax' as const, ref: id },
  ]
  must(await app.api.retention.apply({ choices: both, confirm: '2' }))
  // 2019 goes after 2026; the day without money went with the volunteer.
  expect(await hours()).toEqual([{ day: '2019-03-01' }])
  const left = await openVaultOf(app).db.selectFrom('volunteers').selectAll().executeTakeFirstOrThrow()
  expect(left).toMatchObject({ given_name: 'Ria', family_name: 'Beside', phone: '', status: 'left' })
  expect((await listOf(app)).of('volunteer').due).toEqual([])
  app.ports.clock.advance(50 * 24 * 3600)
  expect((await listOf(app)).of('volunteer-tax').due).toMatchObject([{ ref: id, dueDay: '2026-12-31' }])
  must(await app.api.retention.apply({ choices: both.slice(1), confirm: '1' }))
  expect(await hours()).toEqual([])
  expect(await openVaultOf(app).db.selectFrom('volunteers').selectAll().execute()).toEqual([])
})

test('rows without a person of their own: drafts and what was taken away go at their term, not in a restricted case', async () => {
  const app = await openWholeApp()
  const open = await putCase(app, { phase: 'intake' })
  const frozen = await putCase(app, { phase: 'intake' })
  for (const { caseId } of [open, frozen]) {
    must(await app.api.drafts.keep({ caseId, field: `${caseId}.new-debt`, text: 'half' }))
    const { id } = must(await app.api.remarks.add({ caseId, kind: 'internal', text: 'weg' }))
    must(await app.api.remarks.remove({ id }))
  }
  await openVaultOf(app).work.run((tx) =>
    tx.updateTable('cases').set({ frozen_since: today }).where('id', '=', frozen.caseId).execute(),
  )
  const counts = async () => {
    const list = await listOf(app)
    return (['draft', 'removed-row'] as const).map((name) => [list.of(name).dueRows, list.of(name).heldRows])
  }
  expect(await counts()).toEqual([
    [0, 0],
    [0, 0],
  ])
  app.ports.clock.advance(29 * 24 * 3600)
  expect(await counts()).toEqual([
    [0, 0],
    [0, 0],
  ])
  app.ports.clock.advance(24 * 3600)
  expect(await counts()).toEqual([
    [1, 1],
    [0, 0],
  ])
  app.ports.clock.advance(62 * 24 * 3600)
  expect(await counts()).toEqual([
    [1, 1],
    [1, 1],
  ])
  const choices = (['draft', 'removed-row'] as const).map((category) => ({ category, ref: null }))
  expect(must(await app.api.retention.preview({ choices })).goes).toMatchObject([
    { table: 'drafts', rows: 1 },
    { table: 'remarks', rows: 1 },
  ])
  must(await app.api.retention.apply({ choices, confirm: '2' }))
  expect(await counts()).toEqual([
    [0, 1],
    [0, 1],
  ])
  expect(await openVaultOf(app).db.selectFrom('drafts').select('case_id').execute()).toEqual([
    { case_id: frozen.caseId },
  ])
})

test('a sign-up beside a case that ended is asked about: no term runs for it', async () => {
  const app = await openWholeApp()
  const old = await putCase(app, { phase: 'closed', closedOn: '2020-03-01', changedOn: '2020-03-01' })
  const again = await putCase(app, { phase: 'sign-up', changedOn: '2023-03-01' })
  await openVaultOf(app).work.run((tx) =>
    tx.updateTable('cases').set({ resident_id: old.id }).where('id', '=', again.caseId).execute(),
  )
  const list = await listOf(app)
  expect([...list.of('sign-up').due, ...list.of('closed-case').due].map(({ ref }) => ref)).not.toContain(
    old.id,
  )
  expect(list.quiet).toMatchObject([{ caseId: again.caseId }])
})

test('somebody without a name is kept as long as anybody, also when the proof has a shorter term', async () => {
  const app = await openWholeApp()
  const { id } = await putCase(app, { phase: 'closed', closedOn: '2026-02-01', changedOn: '2026-02-01' })
  await openVaultOf(app).work.run((tx) =>
    tx.updateTable('residents').set({ given_name: '' }).where('id', '=', id).execute(),
  )
  const term = { category: 'proof', months: 6, action: 'erase', decidedDayText: '', note: '' } as const
  must(await app.api.retention.setTerm(term))
  const list = await listOf(app)
  expect([...list.of('proof').due, ...list.of('closed-case').due]).toEqual([])
})
