import { expect, test } from 'vitest'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('cases are numbered by year in the order of opening', async () => {
  const { api, ports } = await openWholeApp()
  const first = must(await api.cases.open({ place: 'walk-in' }))
  const second = must(await api.cases.open({ place: 'home' }))
  ports.clock.advance(60 * 24 * 3600)
  const third = must(await api.cases.open({ place: 'phone' }))
  expect([first.number, second.number, third.number]).toEqual(['2026-0001', '2026-0002', '2027-0001'])
})
