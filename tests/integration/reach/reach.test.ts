import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('a number is kept in national writing, whoever typed it how', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { phones: ['0612345602', '+31 (0)10 555 01 03'] })
  const values = must(await api.reach.ofCase({ caseId })).map(({ value }) => value)
  expect(values).toEqual(['06-12345602', '010-5550103'])
})

test('the way somebody likes best stands first', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { phones: ['06-12345603'] })
  const { id } = must(
    await api.reach.add({ caseId, channel: 'email', value: 'ans@example.org', person: 'dochter Ans' }),
  )
  must(await api.reach.amend({ id, changes: { preferred: true, safe: 'yes', notWhen: 'niet op dinsdag' } }))
  expect(must(await api.reach.ofCase({ caseId }))).toMatchObject([
    { channel: 'email', person: 'dochter Ans', preferred: true, safe: 'yes', notWhen: 'niet op dinsdag' },
    { channel: 'phone-and-app', preferred: false, safe: null },
  ])
})

test.each([
  ['phone', '12345', 'phone-unreadable'],
  ['app', '06-12345601 (zus)', 'phone-unreadable'],
  ['email', 'geen', 'email-unreadable'],
] as const)('%s "%s" is refused and kept as typed', async (channel, value, code) => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  expect(await api.reach.add({ caseId, channel, value, person: '' })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'value', code }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${caseId}.new-contact-point.value`, text: value },
  ])
})

test('what may stand in the field follows the channel, also when that changes in the same breath', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const { id } = must(await api.reach.add({ caseId, channel: 'visit', value: 'achterom', person: '' }))
  must(await api.reach.amend({ id, changes: { channel: 'phone', value: '0612345601' } }))
  expect(must(await api.reach.ofCase({ caseId }))).toMatchObject([{ channel: 'phone', value: '06-12345601' }])
  expect(await api.reach.amend({ id, changes: { value: 'achterom' } })).toMatchObject({ ok: false })
})
