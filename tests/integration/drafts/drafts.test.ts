import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('half a sentence is kept under the name of its field, replaced, and forgotten when it is emptied', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const keep = async (text: string) =>
    must(await api.drafts.keep({ caseId, field: `${caseId}.new-debt`, text }))
  await keep('woningcorp')
  await keep('woningcorporatie 2.4')
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([
    { field: `${caseId}.new-debt`, text: 'woningcorporatie 2.4', keptAt: '2026-11-20T09:40:00.000Z' },
  ])
  await keep('')
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
})

test('a line that is added lets go of its draft in the same moment', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  for (const name of ['new-debt', 'new-income', 'new-cost', 'new-worry']) {
    must(await api.drafts.keep({ caseId, field: `${caseId}.${name}`, text: 'iets' }))
  }
  must(await api.debts.add({ caseId, line: 'water 38,10' }))
  must(await api.money.addIncome({ caseId, line: 'zorgtoeslag 127' }))
  must(await api.money.addCost({ caseId, line: 'huur 612' }))
  must(await api.remarks.add({ caseId, kind: 'worry', text: 'slaapt slecht' }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
})

test.each([
  ['12.50', 'amount-ambiguous'],
  ['veel', 'amount-unreadable'],
  ['-5', 'amount-negative'],
  ['600-400', 'amount-range-reversed'],
])('an amount typed as "%s" is refused with its reason, and stays as typed', async (amountText, code) => {
  const { api } = await openWholeApp()
  const { caseId, debtIds } = await typeCase(api, { debts: ['Klarna 214,95'] })
  const id = debtIds[0] ?? ''
  expect(await api.debts.amend({ id, changes: { amountText } })).toEqual({
    ok: false,
    failure: { code: 'invalid-input', issues: [{ path: 'changes.amountText', code }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${id}.amountText`, text: amountText },
  ])
  expect(must(await api.debts.ofCase({ caseId })).total.knownCents).toBe(21_495)
  must(await api.debts.amend({ id, changes: { amountText: '€ 12,5' } }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
  expect(must(await api.debts.ofCase({ caseId })).total.knownCents).toBe(1_250)
})

test('ages that cannot be read stay typed under the field they were typed in', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const refused = await api.household.addChildren({ caseId, agesText: 'een paar', presence: '' })
  expect(refused).toMatchObject({ failure: { issues: [{ path: 'agesText', code: 'age-unreadable' }] } })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${caseId}.new-children.agesText`, text: 'een paar' },
  ])
  must(await api.household.addChildren({ caseId, agesText: '6 en 11', presence: 'hele week' }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
})

test('a draft of a case that is not there is refused', async () => {
  const { api } = await openWholeApp()
  const reply = await api.drafts.keep({ caseId: 'nobody', field: 'x', text: 'y' })
  expect(reply).toMatchObject({ failure: { code: 'not-found' } })
})
