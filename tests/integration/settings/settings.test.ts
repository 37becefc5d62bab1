import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('E12 a new vault locks after 5 minutes and keeps out of screen captures, until somebody sets it otherwise', async () => {
  const { api } = await openWholeApp()
  expect(must(await api.settings.read({}))).toEqual({
    organisation: { name: 'Thuisadministratie Oostland', phone: '', email: '', address: '' },
    lockAfterMinutes: 5,
    contentProtection: true,
    me: { name: 'Carla Wiersma', phone: '', roles: ['coordinator', 'keeper'] },
  })
  must(await api.settings.amend({ changes: { lockAfterMinutes: 10, contentProtection: false } }))
  must(await api.settings.amend({ changes: { organisationPhone: ' 010-5550100 ', myPhone: '06-12345600' } }))
  expect(must(await api.settings.read({}))).toMatchObject({
    organisation: { name: 'Thuisadministratie Oostland', phone: '010-5550100' },
    lockAfterMinutes: 10,
    contentProtection: false,
    me: { phone: '06-12345600' },
  })
})

test.each([0, 61, 2.5])('locking after %d minutes cannot be set', async (lockAfterMinutes) => {
  const { api } = await openWholeApp()
  const reply = await api.settings.amend({ changes: { lockAfterMinutes } })
  expect(reply).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'changes.lockAfterMinutes' }] },
  })
})
