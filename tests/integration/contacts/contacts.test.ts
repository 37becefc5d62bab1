import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const call = {
  channel: 'phone' as const,
  receiverId: null,
  withWhom: 'ketenregisseur',
  number: '010-5550130',
  agreed: 'gesprek binnen 3 werkdagen',
  confirmationAsked: true,
  toldOfCrisis: true,
}

test('a call is of this moment, and its time can be put right as people say it', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const { id } = must(await api.contacts.add({ caseId, ...call }))
  expect(must(await api.contacts.ofCase({ caseId }))).toEqual([
    { id, ...call, at: '2026-11-20T09:40:00.000Z', volunteerId: null, minutes: null },
  ])
  must(await api.contacts.amend({ id, changes: { atText: 'gisteren 14:05' } }))
  expect(must(await api.contacts.ofCase({ caseId }))[0]?.at).toBe('2026-11-19T13:05:00.000Z')
})

test('a time still to come is refused and kept as typed', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const { id } = must(await api.contacts.add({ caseId, ...call }))
  expect(await api.contacts.amend({ id, changes: { atText: 'vandaag 16:00' } })).toMatchObject({
    failure: { issues: [{ path: 'changes.atText', code: 'moment-in-future' }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${id}.atText`, text: 'vandaag 16:00' },
  ])
})

test('the newest contact stands first', async () => {
  const { api, ports } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const first = must(await api.contacts.add({ caseId, ...call }))
  ports.clock.advance(60)
  const second = must(await api.contacts.add({ caseId, ...call }))
  expect(must(await api.contacts.ofCase({ caseId })).map(({ id }) => id)).toEqual([second.id, first.id])
})
