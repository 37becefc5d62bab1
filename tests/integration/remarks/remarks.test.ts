import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('what is written for us alone starts as never; the rest may be asked about', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, {
    remarks: [
      { kind: 'strength', text: 'werkt altijd' },
      { kind: 'internal', text: 'huisarts weet het' },
    ],
  })
  expect(must(await api.remarks.ofCase({ caseId }))).toMatchObject([
    { kind: 'strength', mark: { sharing: 'may' }, writtenAt: '2026-11-20T09:40:00.000Z' },
    { kind: 'internal', mark: { sharing: 'never' } },
  ])
})

test('a worry that becomes internal stays inside', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { remarks: [{ kind: 'worry', text: 'slaapt niet' }] })
  const [worry] = must(await api.remarks.ofCase({ caseId }))
  must(await api.remarks.amend({ id: worry?.id ?? '', changes: { kind: 'internal' } }))
  expect(must(await api.remarks.ofCase({ caseId }))).toMatchObject([
    { kind: 'internal', mark: { sharing: 'never' } },
  ])
})

test('an empty remark is no remark', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  expect(await api.remarks.add({ caseId, kind: 'worry', text: '  ' })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'text', code: 'text-missing' }] },
  })
})

test('a receiver stands in a mark only while the mark names one', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { remarks: [{ kind: 'worry', text: 'slaapt niet' }] })
  const [worry] = must(await api.remarks.ofCase({ caseId }))
  const id = worry?.id ?? ''
  must(await api.remarks.amend({ id, changes: { sharing: 'not-to', notToReceiverId: 'r-1' } }))
  expect(must(await api.remarks.ofCase({ caseId }))[0]?.mark).toMatchObject({ notToReceiverId: 'r-1' })
  must(await api.remarks.amend({ id, changes: { sharing: 'may' } }))
  expect(must(await api.remarks.ofCase({ caseId }))[0]?.mark).toMatchObject({
    sharing: 'may',
    notToReceiverId: null,
  })
})
