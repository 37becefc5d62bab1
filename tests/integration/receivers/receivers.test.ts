import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('a receiver needs a name, and is complete with a function and a direct number', async () => {
  const { api } = await openWholeApp()
  expect(await api.receivers.add({ name: '  ' })).toMatchObject({
    ok: false,
    failure: { code: 'name-missing' },
  })
  const { id } = must(await api.receivers.add({ name: ' Lansingerland ' }))
  const one = async () => must(await api.receivers.list({})).find((receiver) => receiver.id === id)
  expect(await one()).toMatchObject({ name: 'Lansingerland', complete: false })
  must(await api.receivers.amend({ id, changes: { contactFunction: 'ketenregisseur' } }))
  expect((await one())?.complete).toBe(false)
  must(await api.receivers.amend({ id, changes: { directPhone: '010-5550130' } }))
  expect((await one())?.complete).toBe(true)
})

test('a change of one part of the profile leaves the others', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.receivers.add({ name: 'Pijnmeer' }))
  must(await api.receivers.amend({ id, changes: { profile: { noHealthData: true, feedbackDays: 28 } } }))
  must(await api.receivers.amend({ id, changes: { profile: { signatureRequired: true } } }))
  const [receiver] = must(await api.receivers.list({}))
  expect(receiver?.profile).toEqual({
    signatureRequired: true,
    noHealthData: true,
    callFirst: false,
    crisisTalkWorkingDays: null,
    feedbackDays: 28,
    extraCrisisKinds: [],
  })
  expect(await api.receivers.amend({ id, changes: { name: '' } })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'changes.name', code: 'text-missing' }] },
  })
})

test('a receiver goes from the list, but not while a consent names it', async () => {
  const { api } = await openWholeApp()
  const unused = must(await api.receivers.add({ name: 'Zuiddijk' }))
  const used = must(await api.receivers.add({ name: 'Lansingerland' }))
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.consent.give({ caseId, receiverId: used.id, form: 'oral', parts: [] }))
  expect(await api.receivers.remove({ id: used.id })).toMatchObject({ failure: { code: 'in-use' } })
  must(await api.receivers.remove({ id: unused.id }))
  expect(must(await api.receivers.list({})).map(({ name }) => name)).toEqual(['Lansingerland'])
  expect(await api.receivers.remove({ id: 'nobody' })).toMatchObject({ failure: { code: 'not-found' } })
})
