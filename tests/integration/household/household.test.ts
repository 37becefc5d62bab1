import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('"6 en 11" are two children, with their age as of today and no name', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  must(await api.household.addChildren({ caseId, agesText: '6 en 11', presence: ' hele week ' }))
  const members = must(await api.household.ofCase({ caseId }))
  expect(members.map(({ id: _id, mark: _mark, ...facts }) => facts)).toEqual([
    { kind: 'child', name: '', age: 6, ageAsOf: '2026-11-20', presence: 'hele week', note: '' },
    { kind: 'child', name: '', age: 11, ageAsOf: '2026-11-20', presence: 'hele week', note: '' },
  ])
})

test('a partner by birth date keeps an age and its day, not the date', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api)
  const { id } = must(await api.household.add({ caseId, kind: 'partner', ageText: '1-2-1990', presence: '' }))
  const [partner] = must(await api.household.ofCase({ caseId }))
  expect(partner).toMatchObject({ id, kind: 'partner', age: 36, ageAsOf: '2026-11-20' })
  must(await api.household.amend({ id, changes: { ageText: '', name: 'Luwam', sharing: 'never' } }))
  const [changed] = must(await api.household.ofCase({ caseId }))
  expect(changed).toMatchObject({ name: 'Luwam', age: null, ageAsOf: null, mark: { sharing: 'never' } })
})

test('a member that is taken away can be put back', async () => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, { children: '4' })
  const [child] = must(await api.household.ofCase({ caseId }))
  const id = child?.id ?? ''
  must(await api.household.remove({ id }))
  expect(must(await api.household.ofCase({ caseId }))).toEqual([])
  must(await api.household.restore({ id }))
  expect(must(await api.household.ofCase({ caseId }))).toEqual([child])
})
