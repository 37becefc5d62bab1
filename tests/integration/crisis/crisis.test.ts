import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { samira } from '#tests/support/builders/yardstick-cases.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const eviction = async ({ api }: WholeApp) => {
  const { caseId, debtIds } = await typeCase(api, samira)
  const { id } = must(await api.crisis.add({ caseId, kind: 'eviction' }))
  const changes = {
    stage: 'formal-notice' as const,
    executesOnText: 'dinsdag 8 december 2026',
    executesAtText: '10:00 uur',
    debtId: debtIds[0] ?? null,
  }
  must(await api.crisis.amend({ id, changes }))
  return { caseId, crisisId: id, debtIds }
}
const only = async ({ api }: WholeApp, caseId: string) => {
  const [crisis] = must(await api.crisis.ofCase({ caseId }))
  if (crisis === undefined) throw new Error('there is no crisis')
  return crisis
}
const call = { channel: 'phone' as const, receiverId: null, withWhom: '', number: '', agreed: '' }

test('case 1: 18 days left, call on 2 December at the latest, talk by 25 November when told today', async () => {
  const app = await openWholeApp()
  const { caseId, debtIds } = await eviction(app)
  const crisis = await only(app, caseId)
  expect(crisis).toMatchObject({ executesOn: '2026-12-08', executesAt: '10:00', debtId: debtIds[0] })
  expect(crisis.clocks).toMatchObject({
    daysLeft: 18,
    lastUsefulCallDay: '2026-12-02',
    lastUsefulCallPassed: false,
    statutory: true,
    gemeenteToldDay: null,
    talkDueDay: null,
    talkDueIfToldToday: '2026-11-25',
  })
  expect(crisis.clocks.signals).toContain('call-today')
})

test('the statutory clock runs from the contact in which the gemeente was told, and stops when that is taken away', async () => {
  const app = await openWholeApp()
  const { caseId } = await eviction(app)
  const other = { ...call, caseId, confirmationAsked: false, toldOfCrisis: false }
  must(await app.api.contacts.add(other))
  expect((await only(app, caseId)).clocks.gemeenteToldDay).toBeNull()
  const told = must(await app.api.contacts.add({ ...other, toldOfCrisis: true }))
  expect((await only(app, caseId)).clocks).toMatchObject({
    gemeenteToldDay: '2026-11-20',
    talkDueDay: '2026-11-25',
  })
  must(await app.api.contacts.remove({ id: told.id }))
  expect((await only(app, caseId)).clocks.gemeenteToldDay).toBeNull()
})

test('a call from before the first crisis was typed in counts; for a later crisis it does not', async () => {
  const app = await openWholeApp()
  const { caseId } = await eviction(app)
  const { id } = must(
    await app.api.contacts.add({ ...call, caseId, confirmationAsked: false, toldOfCrisis: true }),
  )
  must(await app.api.contacts.amend({ id, changes: { atText: '19-11 14:00' } }))
  expect((await only(app, caseId)).clocks.gemeenteToldDay).toBe('2026-11-19')
  app.ports.clock.advance(30 * 24 * 3600)
  must(await app.api.crisis.add({ caseId, kind: 'water-cut-off' }))
  const [, second] = must(await app.api.crisis.ofCase({ caseId }))
  expect(second?.clocks.gemeenteToldDay).toBeNull()
})

test('a debt is tied within its own case only, and stays while its crisis is open', async () => {
  const app = await openWholeApp()
  const { crisisId, debtIds } = await eviction(app)
  const other = await typeCase(app.api, { debts: ['waterbedrijf 391,77'] })
  const foreign = await app.api.crisis.amend({ id: crisisId, changes: { debtId: other.debtIds[0] ?? '' } })
  expect(foreign).toMatchObject({ ok: false, failure: { code: 'debt-of-other-case' } })
  const tied = { id: debtIds[0] ?? '' }
  expect(await app.api.debts.remove(tied)).toMatchObject({ ok: false, failure: { code: 'tied-to-crisis' } })
  must(await app.api.crisis.amend({ id: crisisId, changes: { resolved: true } }))
  must(await app.api.debts.remove(tied))
})

test('a kind that is not known and a day that cannot be read are refused beside their field', async () => {
  const app = await openWholeApp()
  const { caseId, crisisId } = await eviction(app)
  expect(await app.api.crisis.add({ caseId, kind: 'zomaar' })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'kind', code: 'invalid_value' }] },
  })
  const unread = await app.api.crisis.amend({ id: crisisId, changes: { executesOnText: '31 november' } })
  expect(unread).toMatchObject({
    failure: {
      code: 'invalid-input',
      issues: [{ path: 'changes.executesOnText', code: 'day-does-not-exist' }],
    },
  })
  expect((await only(app, caseId)).executesOn).toBe('2026-12-08')
})
