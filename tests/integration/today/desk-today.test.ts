import { expect, test } from 'vitest'
import { days } from '#tests/integration/matches/support/office.ts'
import { asked, someone } from '#tests/integration/rights/support/asked.ts'
import { addPerson, comeInAs } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const desk = async ({ api }: WholeApp) => {
  const { rights, breaches, agreements, retention } = must(await api.today.list({}))
  return { rights, breaches, agreements, retention }
}

test('R16 R17 requests with their last day, clocks that run, agreements that end', async () => {
  const app = await openWholeApp()
  const { api, ports } = app
  expect(await desk(app)).toEqual({
    rights: [],
    breaches: [],
    agreements: [],
    retention: { due: 0, oldestDueDay: null },
  })
  const { caseId, number, person } = await someone(api)
  const later = await asked(api, person)
  const sooner = await asked(api, person, { receivedDayText: '24-10-2026', kind: 'complaint' })
  const done = await asked(api, person, { kind: 'complaint' })
  must(await api.rights.withdraw({ id: done, note: '' }))
  const breach = must(
    await api.breaches.add({ discoveredText: 'vandaag', kind: 'stolen', what: 'Wielewaal' }),
  )
  const closed = must(await api.breaches.add({ discoveredText: 'vandaag', kind: 'other', what: '' }))
  must(await api.breaches.decideReport({ id: closed.id, decision: 'do-not-report', note: 'geen gegevens' }))
  const agreement = {
    kind: 'partner-agreement',
    contact: '',
    what: '',
    note: '',
    agreementDayText: '',
  } as const
  must(await api.processing.addProcessor({ ...agreement, name: 'Gemeente', agreementUntilText: '1-12-2026' }))
  must(await api.processing.addProcessor({ ...agreement, name: 'Later', agreementUntilText: '1-12-2027' }))
  const shown = await desk(app)
  expect(shown).toMatchObject({
    rights: [
      { requestId: sooner, kind: 'complaint', dueDay: '2026-11-24', daysLeft: 4, level: 'warn' },
      { requestId: later, name: 'Verkerk', daysLeft: 30, level: 'calm', identityKnown: false },
    ],
    breaches: [{ breachId: breach.id, kind: 'stolen', hoursLeft: 72, level: 'running' }],
    agreements: [{ name: 'Gemeente', state: 'ending', daysLeft: 11 }],
  })
  expect(JSON.stringify(shown)).not.toContain('Wielewaal')
  must(await api.rights.restrict({ caseId, requestId: null, ground: 'unlawful', note: '' }))
  ports.clock.advance(days(12))
  expect(await desk(app)).toMatchObject({
    rights: [
      { name: number, level: 'late' },
      { name: number, level: 'calm' },
    ],
    breaches: [{ level: 'late' }],
    agreements: [{ state: 'ended', daysLeft: -1 }],
  })
})

test.each(['maatje', 'walk-in'] as const)('a %s is told nothing of the desk', async (role) => {
  const app = await openWholeApp()
  const { person } = await someone(app.api)
  await asked(app.api, person)
  await addPerson(app, { name: 'Joost', roles: [role], passphrase: 'naast iemand aan tafel' })
  await comeInAs(app, 'naast iemand aan tafel')
  expect(await desk(app)).toEqual({ rights: null, breaches: null, agreements: null, retention: null })
})
