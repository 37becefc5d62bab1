import { expect, test } from 'vitest'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const nothing = {
  dayText: '3-3-2026',
  durationText: '',
  kilometres: 0,
  feeText: '',
  expenseText: '',
  description: '',
}
const joost = async ({ api }: WholeApp) => must(await api.volunteers.add({ name: 'Joost Bakker' })).id

test('hours, kilometres and money add up by month and year; expenses stand apart', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await joost(app)
  const add = async (changes: Partial<typeof nothing>) =>
    must(await api.volunteers.addHours({ volunteerId, ...nothing, ...changes })).id
  await add({
    durationText: '1:30',
    feeText: '8,63',
    kilometres: 12,
    expenseText: '€ 2,76',
    description: ' bij Samira ',
  })
  await add({ dayText: '28 maart 2026', durationText: '45 min' })
  await add({ dayText: '1-4-2026', expenseText: '500' })
  await add({ dayText: '31-12-2025', durationText: '2' })
  const year = must(await api.volunteers.hours({ volunteerId, year: 2026 }))
  expect(year).toMatchObject({
    sums: { minutes: 135, kilometres: 12, feeCents: 863, expenseCents: 50_276 },
    months: [
      { month: '2026-03', minutes: 135, kilometres: 12, feeCents: 863, expenseCents: 276 },
      { month: '2026-04', minutes: 0, kilometres: 0, feeCents: 0, expenseCents: 50_000 },
    ],
    maximum: { perHourCents: 575, perMonthCents: 22_000, perYearCents: 220_000 },
    monthsAbove: [],
    yearAbove: false,
    contactMinutes: 0,
  })
  expect(year.rows.map(({ day, approved, description }) => [day, approved, description])).toEqual([
    ['2026-04-01', false, ''],
    ['2026-03-28', false, ''],
    ['2026-03-03', false, 'bij Samira'],
  ])
  expect(must(await api.volunteers.hours({ volunteerId, year: 2025 })).maximum?.perHourCents).toBe(560)
  expect(must(await api.volunteers.hours({ volunteerId, year: 2024 })).maximum).toBeNull()
  expect(await api.volunteers.hours({ volunteerId: 'nobody', year: 2026 })).toMatchObject({
    failure: { code: 'not-found' },
  })
})

test('F63 a month and a year above the maximum are named; a cent below is not above', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await joost(app)
  const pay = async (month: number, feeText: string) =>
    must(await api.volunteers.addHours({ volunteerId, ...nothing, dayText: `1-${month}-2026`, feeText })).id
  await pay(1, '220')
  const { id: february } = { id: await pay(2, '220,01') }
  const marked = async () => {
    const { monthsAbove, yearAbove } = must(await api.volunteers.hours({ volunteerId, year: 2026 }))
    return { monthsAbove, yearAbove }
  }
  expect(await marked()).toEqual({ monthsAbove: ['2026-02'], yearAbove: false })
  for (const month of [3, 4, 5, 6, 7, 8, 9, 10]) await pay(month, '220')
  expect(await marked()).toEqual({ monthsAbove: ['2026-02'], yearAbove: true })
  must(await api.volunteers.amendHours({ id: february, changes: { feeText: '220' } }))
  expect(await marked()).toEqual({ monthsAbove: [], yearAbove: false })
  must(await api.volunteers.removeHours({ id: february }))
  expect(must(await api.volunteers.hours({ volunteerId, year: 2026 })).sums.feeCents).toBe(198_000)
  must(await api.volunteers.restoreHours({ id: february }))
  expect(must(await api.volunteers.hours({ volunteerId, year: 2026 })).sums.feeCents).toBe(220_000)
})

test('who is under 21 has the lower amount per hour', async () => {
  const app = await openWholeApp()
  const { api } = app
  const id = await joost(app)
  const perHour = async () =>
    must(await api.volunteers.hours({ volunteerId: id, year: 2026 })).maximum?.perHourCents
  must(await api.volunteers.amend({ id, changes: { birthDayText: '21-11-2005' } }))
  expect(await perHour()).toBe(340)
  must(await api.volunteers.amend({ id, changes: { birthDayText: '20-11-2005' } }))
  expect(await perHour()).toBe(575)
})

test('an approved amount that changes asks for a new yes; its words do not', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await joost(app)
  const { id } = must(
    await api.volunteers.addHours({ volunteerId, ...nothing, durationText: '2', feeText: '11,50' }),
  )
  const approved = async () => must(await api.volunteers.hours({ volunteerId, year: 2026 })).rows[0]?.approved
  must(await api.volunteers.amendHours({ id, changes: { approved: true } }))
  must(await api.volunteers.amendHours({ id, changes: { description: 'formulier', feeText: '11,50' } }))
  expect(await approved()).toBe(true)
  must(await api.volunteers.amendHours({ id, changes: { feeText: '12' } }))
  expect(await approved()).toBe(false)
})

test.each([
  [{ dayText: '' }, 'dayText', 'text-missing'],
  [{ dayText: 'morgen' }, 'dayText', 'day-in-future'],
  [{ dayText: 'maart' }, 'dayText', 'day-incomplete'],
  [{ durationText: 'lang' }, 'durationText', 'duration-unreadable'],
  [{ durationText: '90' }, 'durationText', 'duration-too-long'],
  [{ feeText: 'ongeveer 10' }, 'feeText', 'amount-unreadable'],
  [{ expenseText: '12.50' }, 'expenseText', 'amount-ambiguous'],
  [{}, 'durationText', 'text-missing'],
])('%o is refused beside the field', async (changes, path, code) => {
  const app = await openWholeApp()
  const volunteerId = await joost(app)
  expect(await app.api.volunteers.addHours({ volunteerId, ...nothing, ...changes })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path, code }] },
  })
  expect(must(await app.api.volunteers.hours({ volunteerId, year: 2026 })).rows).toEqual([])
})

test('W46 minutes of contacts are offered by the Dutch year, and nothing is added by itself', async () => {
  const app = await openWholeApp()
  const { api, ports } = app
  const volunteerId = await joost(app)
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  const contact = {
    caseId,
    channel: 'phone' as const,
    withWhom: '',
    number: '',
    receiverId: null,
    agreed: '',
    confirmationAsked: false,
    toldOfCrisis: false,
    minutes: 60,
  }
  must(await api.contacts.add({ ...contact, volunteerId }))
  must(await api.contacts.add({ ...contact, volunteerId: null }))
  // 31 December 23:30 in London is New Year's Day here.
  ports.clock.advance(41 * 24 * 60 * 60 + 14 * 60 * 60 - 10 * 60)
  must(await api.contacts.add({ ...contact, volunteerId, minutes: 25 }))
  expect(ports.clock.now()).toBe('2026-12-31T23:30:00.000Z')
  const minutes = async (year: number) => must(await api.volunteers.hours({ volunteerId, year }))
  expect(await minutes(2026)).toMatchObject({ contactMinutes: 60, sums: { minutes: 0 } })
  expect((await minutes(2027)).contactMinutes).toBe(25)
})
