import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('E12 a new vault locks after 5 minutes and keeps out of screen captures, until somebody sets it otherwise', async () => {
  const { api } = await openWholeApp()
  expect(must(await api.settings.read({}))).toEqual({
    organisation: { name: 'Thuisadministratie Oostland', phone: '', email: '', address: '' },
    lockAfterMinutes: 5,
    contentProtection: true,
    certificateWarnMonths: 33,
    certificateBlockMonths: 36,
    trainingNeeded: true,
    agreementNeeded: true,
    silenceDays: 14,
    longSilenceDays: 30,
    matchRhythmDays: 14,
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

test('R9 the terms around volunteers are set together, and never the wrong way round', async () => {
  const { api } = await openWholeApp()
  const terms = async () => {
    const { certificateWarnMonths, certificateBlockMonths, silenceDays, longSilenceDays } = must(
      await api.settings.read({}),
    )
    return [certificateWarnMonths, certificateBlockMonths, silenceDays, longSilenceDays]
  }
  for (const [changes, path] of [
    [{ certificateWarnMonths: 37 }, 'certificateWarnMonths'],
    [{ certificateBlockMonths: 32 }, 'certificateBlockMonths'],
    [{ certificateWarnMonths: 48, certificateBlockMonths: 47 }, 'certificateWarnMonths'],
    [{ longSilenceDays: 13 }, 'longSilenceDays'],
    [{ silenceDays: 31, organisationName: 'Anders' }, 'silenceDays'],
  ] as const) {
    expect(await api.settings.amend({ changes })).toMatchObject({
      failure: { code: 'invalid-input', issues: [{ path: `changes.${path}`, code: 'terms-reversed' }] },
    })
  }
  expect(await terms()).toEqual([33, 36, 14, 30])
  expect(must(await api.settings.read({})).organisation.name).toBe('Thuisadministratie Oostland')
  must(await api.settings.amend({ changes: { certificateWarnMonths: 36 } }))
  must(await api.settings.amend({ changes: { certificateWarnMonths: 45, certificateBlockMonths: 48 } }))
  must(await api.settings.amend({ changes: { silenceDays: 21, longSilenceDays: 21, trainingNeeded: false } }))
  expect(await terms()).toEqual([45, 48, 21, 21])
  expect(must(await api.settings.read({}))).toMatchObject({ trainingNeeded: false, agreementNeeded: true })
})
