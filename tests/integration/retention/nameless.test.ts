import { expect, test } from 'vitest'
import { openVaultOf } from '#tests/support/second-person.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('a case with a proof of somebody without a name is stripped as any other, once', async () => {
  const app = await openWholeApp()
  const { api } = app
  const set = { action: 'erase', decidedDayText: '1-11-2026', note: '' } as const
  must(await api.retention.setTerm({ ...set, category: 'closed-case', months: 6 }))
  const { caseId } = must(await api.cases.open({ place: 'home' }))
  must(await api.remarks.add({ caseId, kind: 'internal', text: 'Wielewaal' }))
  const receiver = must(await api.receivers.add({ name: 'Lansingerland' }))
  const consent = { caseId, receiverId: receiver.id, form: 'signature-on-paper' as const, parts: ['income'] }
  must(await api.consent.give(consent))
  const { db, work } = openVaultOf(app)
  const closeOn = (closed_on: string) =>
    work.run((tx) =>
      tx.updateTable('cases').set({ phase: 'closed', closed_on }).where('id', '=', caseId).execute(),
    )
  await closeOn('2026-05-01')
  const dueIn = async (name: string) =>
    must(await api.retention.list({}))
      .categories.find(({ category }) => category === name)
      ?.due.map(({ ref }) => ref)
  const found = await db.selectFrom('residents').select('id').executeTakeFirstOrThrow()
  expect(await dueIn('closed-case')).toEqual([found.id])
  const choices = [{ category: 'closed-case' as const, ref: found.id }]
  must(await api.retention.apply({ choices, confirm: '1' }))
  expect(await db.selectFrom('remarks').select('id').execute()).toEqual([])
  expect(await dueIn('closed-case')).toEqual([])
  await closeOn('2024-11-20')
  expect(await dueIn('proof')).toEqual([found.id])
})
