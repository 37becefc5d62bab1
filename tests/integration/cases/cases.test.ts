import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { petra, samira, tomasz } from '#tests/support/builders/yardstick-cases.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('cases are numbered by year in the order of opening', async () => {
  const { api, ports } = await openWholeApp()
  const first = must(await api.cases.open({ place: 'walk-in' }))
  const second = must(await api.cases.open({ place: 'home' }))
  ports.clock.advance(60 * 24 * 3600)
  const third = must(await api.cases.open({ place: 'phone' }))
  expect([first.number, second.number, third.number]).toEqual(['2026-0001', '2026-0002', '2027-0001'])
})

test('what was typed about a resident reads back, tidied', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, samira)
  const { head, resident } = must(await api.cases.read({ caseId }))
  expect(resident).toMatchObject({
    givenName: 'Samira',
    familyName: 'el Amrani',
    birthDay: '1992-02-03',
    postcode: '2651 CK',
    reading: 'with-difficulty',
    interpreterNeeded: 'no',
    guardianship: null,
  })
  expect(head).toMatchObject({
    householdKind: 'alone-with-children',
    companionWanted: 'yes',
    handoverWish: 'agreed',
  })
})

test('a postcode that cannot be one is refused beside its field, kept as typed, and forgotten once it fits', async () => {
  const { api } = await openWholeApp()
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  const refused = await api.cases.amendResident({ caseId, changes: { postcode: '2651 C' } })
  expect(refused).toEqual({
    ok: false,
    failure: { code: 'invalid-input', issues: [{ path: 'changes.postcode', code: 'postcode-unreadable' }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${caseId}.postcode`, text: '2651 C' },
  ])
  must(await api.cases.amendResident({ caseId, changes: { postcode: '2651ck' } }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
})

test('a list shows the alias where there is one, and the name where there is none', async () => {
  const { api } = await openWholeApp()
  await typeCase(api, petra)
  await typeCase(api, samira)
  const rows = must(await api.cases.list({ text: '', limit: 10 }))
  expect(rows.map(({ name }) => name)).toEqual(['Samira el Amrani', 'Petra J.'])
  expect(must(await api.cases.list({ text: 'jongejan', limit: 10 })).map(({ name }) => name)).toEqual([
    'Petra J.',
  ])
})

test('the list shows the nearest day of an open crisis, not of one that is over', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { resident: { familyName: 'Vos' } })
  const rowOf = async () => must(await api.cases.list({ text: 'vos', limit: 5 }))[0]
  expect(await rowOf()).toMatchObject({ hasCrisis: false, crisisDay: null })
  const open = async (executesOnText: string) => {
    const { id } = must(await api.crisis.add({ caseId, kind: 'eviction' }))
    must(await api.crisis.amend({ id, changes: { executesOnText } }))
    return id
  }
  await open('')
  expect(await rowOf()).toMatchObject({ hasCrisis: true, crisisDay: null })
  await open('20-12-2026')
  const nearest = await open('8-12-2026')
  expect(await rowOf()).toMatchObject({ hasCrisis: true, crisisDay: '2026-12-08' })
  must(await api.crisis.amend({ id: nearest, changes: { resolved: true } }))
  expect(await rowOf()).toMatchObject({ hasCrisis: true, crisisDay: '2026-12-20' })
})

test('a case that was opened by mistake can be taken back while it is empty, and leaves nothing to find', async () => {
  const { api, session } = await openWholeApp()
  const { caseId, number } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.cases.discardEmpty({ caseId }))
  expect(await api.cases.read({ caseId })).toMatchObject({ failure: { code: 'not-found' } })
  expect(must(await api.cases.list({ text: number, limit: 5 }))).toEqual([])
  const left = await session.current()?.db.selectFrom('residents').select('id').execute()
  expect(left).toEqual([])
})

test.each([
  [
    'a name',
    async (api: App, caseId: string) => api.cases.amendResident({ caseId, changes: { givenName: 'A' } }),
  ],
  ['a line', async (api: App, caseId: string) => api.money.addCost({ caseId, line: 'huur 700' })],
  ['half a sentence', async (api: App, caseId: string) => api.drafts.keep({ caseId, field: 'x', text: 'h' })],
])('with %s in it a case is not taken back', async (_what, fill) => {
  const { api } = await openWholeApp()
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await fill(api, caseId))
  expect(await api.cases.discardEmpty({ caseId })).toMatchObject({ failure: { code: 'case-not-empty' } })
})
type App = Awaited<ReturnType<typeof openWholeApp>>['api']

test('source and sharing of one field are kept beside it, part by part', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, tomasz)
  const mark = (changes: object) => api.cases.markField({ caseId, field: 'address', changes })
  must(await mark({ sharing: 'never' }))
  must(await mark({ source: 'document-seen', sourceDayText: '6 nov' }))
  const { marks } = must(await api.cases.read({ caseId }))
  expect(marks['address']).toEqual({
    source: 'document-seen',
    sourceDay: '2026-11-06',
    sharing: 'never',
    notToReceiverId: null,
  })
  const unknown = await api.cases.markField({ caseId, field: 'shoeSize', changes: { sharing: 'never' } })
  expect(unknown).toMatchObject({ failure: { code: 'invalid-input' } })
})

test('every change is logged with who, when and which field, and never with what was typed', async () => {
  const { api, session } = await openWholeApp()
  const { caseId } = await typeCase(api, samira)
  const log = (await session.current()?.db.selectFrom('change_log').selectAll().execute()) ?? []
  expect(log.length).toBeGreaterThan(25)
  expect(JSON.stringify(log)).not.toMatch(/Samira|Amrani|2431|243118|Lindelaan|huisarts/)
  const amended = log.find(({ record_id, action }) => record_id === caseId && action === 'amend')
  expect(amended).toMatchObject({ record_table: 'cases', actor_id: session.current()?.actor.personId })
})
