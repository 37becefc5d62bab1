import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'
import { asked, refused, refusedField, someone } from './support/asked.ts'

test('art. 18 a case is frozen for a request, and free again after the person was told', async () => {
  const { api } = await openWholeApp()
  const { caseId, number, person } = await someone(api)
  const requestId = await asked(api, person, { kind: 'objection' })
  const restrict = { caseId, requestId, ground: 'objection', note: ' eerst wegen ' } as const
  const { id } = must(await api.rights.restrict(restrict))
  expect(await api.rights.restrict(restrict)).toMatchObject(refused('already-restricted'))
  expect(must(await api.rights.ofCase({ caseId }))).toMatchObject({
    number,
    frozenSince: '2026-11-20',
    restrictions: [{ id, ground: 'objection', note: 'eerst wegen', liftedDay: null }],
    requests: [{ id: requestId, name: number }],
  })
  expect(must(await api.rights.read({ id: requestId }))).toMatchObject({
    name: number,
    cases: [{ caseId, frozenSince: '2026-11-20' }],
    letters: ['received', 'identity', 'restricted', 'lifting'],
  })
  expect(await api.cases.read({ caseId })).toMatchObject(refused('case-frozen'))
  expect(await api.rights.remove({ id: requestId })).toMatchObject(refused('holds-a-case'))
  expect(await api.rights.lift({ id, toldDayText: '', note: '' })).toMatchObject(
    refusedField('toldDayText', 'text-missing'),
  )
  expect(await api.rights.lift({ id, toldDayText: 'morgen', note: '' })).toMatchObject(
    refusedField('toldDayText', 'day-in-future'),
  )
  must(await api.rights.lift({ id, toldDayText: 'gisteren', note: 'bezwaar is van tafel' }))
  expect(must(await api.rights.ofCase({ caseId }))).toMatchObject({
    frozenSince: null,
    restrictions: [{ toldDay: '2026-11-19', liftedDay: '2026-11-20', liftedNote: 'bezwaar is van tafel' }],
    requests: [{ name: 'Verkerk' }],
  })
  must(await api.cases.read({ caseId }))
  expect(await api.rights.lift({ id, toldDayText: 'vandaag', note: '' })).toMatchObject(
    refused('already-lifted'),
  )
  must(await api.rights.remove({ id: requestId }))
})

test('a case that is held for two reasons is free after the second', async () => {
  const { api } = await openWholeApp()
  const { caseId, person } = await someone(api)
  const requestId = await asked(api, person, { kind: 'restriction' })
  const first = must(await api.rights.restrict({ caseId, requestId, ground: 'accuracy-contested', note: '' }))
  const second = must(
    await api.rights.restrict({ caseId, requestId: null, ground: 'needed-for-claim', note: '' }),
  )
  must(await api.rights.lift({ id: first.id, toldDayText: 'vandaag', note: '' }))
  expect(must(await api.rights.ofCase({ caseId })).frozenSince).toBe('2026-11-20')
  must(await api.rights.lift({ id: second.id, toldDayText: 'vandaag', note: '' }))
  expect(must(await api.rights.ofCase({ caseId })).frozenSince).toBeNull()
})

test('a request freezes a case of its own person and of nobody else, while it is open', async () => {
  const { api } = await openWholeApp()
  const { caseId, person } = await someone(api)
  const other = await someone(api, 'Bakker')
  const partner = must(await api.household.add({ caseId, kind: 'partner', ageText: '', presence: '' }))
  const requestId = await asked(api, person)
  const restrict = { requestId, ground: 'unlawful', note: '' } as const
  expect(await api.rights.restrict({ ...restrict, caseId: other.caseId })).toMatchObject(
    refused('other-person'),
  )
  const stranger = await asked(api, null, { askedBy: 'Smit' })
  expect(await api.rights.restrict({ ...restrict, caseId, requestId: stranger })).toMatchObject(
    refused('other-person'),
  )
  expect(await api.rights.restrict({ ...restrict, caseId, requestId: 'nowhere' })).toMatchObject(
    refused('not-found'),
  )
  expect(await api.rights.restrict({ ...restrict, caseId: 'nowhere' })).toMatchObject(refused('not-found'))
  must(await api.rights.withdraw({ id: requestId, note: '' }))
  expect(await api.rights.restrict({ ...restrict, caseId })).toMatchObject(refused('not-open'))
  const ofPartner = await asked(api, { kind: 'household', id: partner.id })
  must(await api.rights.restrict({ ...restrict, caseId, requestId: ofPartner }))
  expect(must(await api.rights.ofCase({ caseId })).requests.map(({ id }) => id)).toEqual(
    expect.arrayContaining([requestId, ofPartner]),
  )
  expect(await api.rights.ofCase({ caseId: 'nowhere' })).toMatchObject(refused('not-found'))
})
