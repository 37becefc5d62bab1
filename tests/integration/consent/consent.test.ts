import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const withCase = async () => {
  const app = await openWholeApp()
  const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
  const { caseId } = must(await app.api.cases.open({ place: 'walk-in' }))
  return { ...app, caseId, receiverId: receiver.id }
}

test('consent is given per receiver and part, answered and taken back part by part', async () => {
  const { api, caseId, receiverId } = await withCase()
  const { id } = must(
    await api.consent.give({ caseId, receiverId, form: 'signature-on-paper', parts: ['income', 'debts'] }),
  )
  must(await api.consent.answerPart({ consentId: id, part: 'costs', answer: 'no' }))
  must(await api.consent.answerPart({ consentId: id, part: 'income', answer: null }))
  must(await api.consent.answerPart({ consentId: id, part: 'costs', answer: 'yes' }))
  const [consent] = must(await api.consent.ofCase({ caseId }))
  expect(consent).toMatchObject({
    receiverId,
    givenOn: '2026-11-20',
    form: 'signature-on-paper',
    interpreter: 'none',
  })
  expect(consent?.parts.toSorted((a, b) => a.part.localeCompare(b.part))).toEqual([
    { part: 'costs', answer: 'yes' },
    { part: 'debts', answer: 'yes' },
  ])
  expect(await api.consent.answerPart({ consentId: id, part: 'everything', answer: 'yes' })).toMatchObject({
    failure: { code: 'invalid-input' },
  })
})

test('one consent per receiver stands; after a withdrawal a new one can be given and the old one stays', async () => {
  const { api, caseId, receiverId } = await withCase()
  const given = { caseId, receiverId, form: 'oral' as const, parts: [] }
  const { id } = must(await api.consent.give(given))
  expect(await api.consent.give(given)).toMatchObject({ failure: { code: 'consent-exists' } })
  must(await api.consent.withdraw({ id, reason: ' toch liever niet ' }))
  for (const reply of [
    await api.consent.withdraw({ id, reason: '' }),
    await api.consent.answerPart({ consentId: id, part: 'debts', answer: 'yes' }),
    await api.consent.amend({ id, changes: { form: 'signature-on-paper' } }),
  ]) {
    expect(reply).toMatchObject({ ok: false, failure: { code: 'consent-withdrawn' } })
  }
  must(await api.consent.give(given))
  expect(must(await api.consent.ofCase({ caseId }))).toMatchObject([
    { withdrawnOn: '2026-11-20', withdrawnReason: 'toch liever niet', form: 'oral' },
    { withdrawnOn: null },
  ])
})

test('the day of consent is a whole day that has been; what was typed is kept', async () => {
  const { api, caseId, receiverId } = await withCase()
  const { id } = must(await api.consent.give({ caseId, receiverId, form: 'oral-with-witness', parts: [] }))
  must(
    await api.consent.amend({
      id,
      changes: { givenOnText: '13 nov', witness: 'buurvrouw', interpreter: 'other-adult' },
    }),
  )
  expect(must(await api.consent.ofCase({ caseId }))[0]).toMatchObject({
    givenOn: '2026-11-13',
    witness: 'buurvrouw',
  })
  const refusals: [string, string][] = [
    ['1-12-2026', 'day-out-of-range'],
    ['november', 'day-incomplete'],
    ['ooit', 'day-unreadable'],
  ]
  for (const [givenOnText, code] of refusals) {
    expect(await api.consent.amend({ id, changes: { givenOnText } })).toMatchObject({
      failure: { code: 'invalid-input', issues: [{ path: 'changes.givenOnText', code }] },
    })
  }
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${id}.givenOnText`, text: 'ooit' },
  ])
  must(await api.consent.amend({ id, changes: { givenOnText: 'gisteren' } }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
})

test('a consent for nobody or of no case is not found', async () => {
  const { api, caseId, receiverId } = await withCase()
  const form = 'oral' as const
  expect(await api.consent.give({ caseId: 'none', receiverId, form, parts: [] })).toMatchObject({
    failure: { code: 'not-found' },
  })
  expect(await api.consent.give({ caseId, receiverId: 'none', form, parts: [] })).toMatchObject({
    failure: { code: 'not-found' },
  })
})
