import { expect, test } from 'vitest'
import { dataPurposes } from '#main/core/personal-data.ts'
import { refused, refusedField } from '#tests/integration/rights/support/asked.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const printer = {
  kind: 'processor',
  name: ' Drukkerij Lente ',
  contact: '',
  what: 'drukt onze brieven',
  agreementDayText: '1-1-2026',
  agreementUntilText: '1-1-2027',
  note: '',
} as const

test('agreements stand by name, and say in time that they end', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.processing.addProcessor(printer))
  must(
    await api.processing.addProcessor({
      ...printer,
      name: 'Gemeente',
      agreementDayText: '',
      agreementUntilText: '',
    }),
  )
  expect(must(await api.processing.processors({}))).toMatchObject([
    {
      id,
      name: 'Drukkerij Lente',
      agreementUntil: '2027-01-01',
      agreement: { state: 'ending', daysLeft: 42 },
    },
    { name: 'Gemeente', agreement: { state: 'none', daysLeft: null } },
  ])
  must(
    await api.processing.amendProcessor({
      id,
      changes: { agreementUntilText: '1-6-2027', contact: ' Mia ' },
    }),
  )
  expect(must(await api.processing.processors({}))[0]).toMatchObject({
    contact: 'Mia',
    agreement: { state: 'running' },
  })
  must(await api.processing.removeProcessor({ id }))
  expect(must(await api.processing.processors({}))).toHaveLength(1)
  must(await api.processing.restoreProcessor({ id }))
  expect(must(await api.processing.processors({}))).toHaveLength(2)
})

test('an end before the beginning, a name that is missing and a day that is none are refused', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.processing.addProcessor(printer))
  expect(await api.processing.addProcessor({ ...printer, name: ' ' })).toMatchObject(
    refusedField('name', 'text-missing'),
  )
  expect(await api.processing.addProcessor({ ...printer, agreementUntilText: '31-12-2025' })).toMatchObject(
    refused('ends-before-start'),
  )
  expect(await api.processing.addProcessor({ ...printer, agreementDayText: '2026' })).toMatchObject(
    refusedField('agreementDayText', 'day-incomplete'),
  )
  expect(await api.processing.amendProcessor({ id, changes: { name: '' } })).toMatchObject(
    refusedField('changes.name', 'text-missing'),
  )
  expect(
    await api.processing.amendProcessor({ id, changes: { agreementDayText: '2-1-2027' } }),
  ).toMatchObject(refused('ends-before-start'))
  for (const reply of [
    await api.processing.amendProcessor({ id: 'nowhere', changes: {} }),
    await api.processing.removeProcessor({ id: 'nowhere' }),
    await api.processing.restoreProcessor({ id: 'nowhere' }),
  ])
    expect(reply).toMatchObject(refused('not-found'))
})

test('F37 every activity of the register has a place for own words, one for each', async () => {
  const { api } = await openWholeApp()
  const before = must(await api.processing.notes({}))
  expect(before.map(({ activity }) => activity)).toEqual([...dataPurposes])
  expect(new Set(before.map(({ legalGround }) => legalGround))).toEqual(new Set(['not-decided']))
  const note = { activity: 'help', legalGround: 'contract', words: ' hulp ', security: '' } as const
  must(await api.processing.setNote({ ...note, reviewedDayText: '1-10-2026' }))
  must(await api.processing.setNote({ ...note, legalGround: 'legitimate-interest', reviewedDayText: '' }))
  const after = must(await api.processing.notes({}))
  expect(after).toHaveLength(before.length)
  expect(after.find(({ activity }) => activity === 'help')).toEqual({
    activity: 'help',
    legalGround: 'legitimate-interest',
    words: 'hulp',
    security: '',
    reviewedDay: null,
  })
  expect(await api.processing.setNote({ ...note, reviewedDayText: 'morgen' })).toMatchObject(
    refusedField('reviewedDayText', 'day-in-future'),
  )
})
