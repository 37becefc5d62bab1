import { expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { petra, samira } from '#tests/support/builders/yardstick-cases.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const withCrisis = async (
  { api }: WholeApp,
  familyName: string,
  executesOnText: string,
  kind = 'eviction',
) => {
  const { caseId } = await typeCase(api, { resident: { familyName } })
  const { id } = must(await api.crisis.add({ caseId, kind }))
  must(await api.crisis.amend({ id, changes: { executesOnText } }))
  return { caseId, crisisId: id }
}

test('crises stand in order of what presses most, under the name that may go round', async () => {
  const app = await openWholeApp()
  await withCrisis(app, 'Voorbij', '18-11-2026')
  await withCrisis(app, 'Onbekend', '')
  await withCrisis(app, 'Later', '8-12-2026')
  await withCrisis(app, 'Eerst', '27-11-2026')
  const { crises, today } = must(await app.api.today.list({}))
  expect(today).toBe('2026-11-20')
  expect(crises.map(({ name }) => name)).toEqual(['Eerst', 'Later', 'Onbekend', 'Voorbij'])
  expect(crises[0]?.clocks).toMatchObject({
    daysLeft: 7,
    gemeenteToldDay: null,
    talkDueIfToldToday: '2026-11-25',
  })
})

test('on the same day the crisis that the gemeente does not know of goes first', async () => {
  const app = await openWholeApp()
  const told = await withCrisis(app, 'Verteld', '8-12-2026')
  await withCrisis(app, 'Nog niet', '8-12-2026')
  const moment = { channel: 'phone' as const, receiverId: null, withWhom: '', number: '', agreed: '' }
  const { caseId } = told
  must(await app.api.contacts.add({ ...moment, caseId, confirmationAsked: false, toldOfCrisis: true }))
  const { crises } = must(await app.api.today.list({}))
  expect(crises.map(({ name }) => name)).toEqual(['Nog niet', 'Verteld'])
})

test('a crisis that is over or taken away is not for today', async () => {
  const app = await openWholeApp()
  const solved = await withCrisis(app, 'Opgelost', '8-12-2026')
  const slip = await withCrisis(app, 'Vergissing', '8-12-2026')
  must(await app.api.crisis.amend({ id: solved.crisisId, changes: { resolved: true } }))
  must(await app.api.crisis.remove({ id: slip.crisisId }))
  expect(must(await app.api.today.list({})).crises).toEqual([])
})

test('cases of late come last touched first, with what is still open in each', async () => {
  const app = await openWholeApp()
  const { caseId } = await typeCase(app.api, samira)
  app.ports.clock.advance(60)
  await typeCase(app.api, petra)
  app.ports.clock.advance(60)
  must(await app.api.money.addCost({ caseId, line: 'water 12' }))
  const { recent } = must(await app.api.today.list({}))
  expect(recent.map(({ name }) => name)).toEqual(['Samira el Amrani', 'Petra J.'])
  // Three questions about income, two unknown amounts; guardianship and whether her phone is safe were not asked.
  const { incomes } = must(await app.api.money.ofCase({ caseId }))
  const questions = incomes.filter(({ question }) => question !== '').length
  expect(recent[0]?.openQuestions).toBe(questions + 2 + 2)
})
