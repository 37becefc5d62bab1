import { expect, test } from 'vitest'
import { daysBetween } from '#main/core/calendar-day.ts'
import { ok } from '#main/core/result.ts'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { petra, samira, tomasz } from '#tests/support/builders/yardstick-cases.ts'
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

/** A PDF and a folder that always work: what a sheet looks like is for other tests. */
const paper = {
  files: { writeNew: async () => ok(undefined), read: async () => ok(new Uint8Array()) },
  pdf: { render: async () => new TextEncoder().encode('%PDF-1.7') },
}
const agreed = async ({ api }: WholeApp) => {
  const { caseId } = await typeCase(api, tomasz)
  const receiverId = must(await api.receivers.add({ name: 'Loket voor ondernemers' })).id
  const form = 'signature-on-paper' as const
  const consent = must(await api.consent.give({ caseId, receiverId, form, parts: ['income', 'debts'] }))
  must(await api.consent.amend({ id: consent.id, changes: { givenOnText: '6-11-2026' } }))
  return { caseId, receiverId, consentId: consent.id }
}
const waiting = async ({ api }: WholeApp) => must(await api.today.list({})).handovers

test('case 4: agreed on 6 November and still not sent, whether or not somebody began', async () => {
  const app = await openWholeApp(paper)
  const { caseId, receiverId } = await agreed(app)
  const row = {
    caseId,
    receiverId,
    handoverId: null,
    name: 'Tomasz Wiśniewski-Źrebiec',
    receiverName: 'Loket voor ondernemers',
    reason: 'agreed-not-sent',
    since: '2026-11-06',
  }
  expect(await waiting(app)).toEqual([row])
  const { id } = must(await app.api.handover.start({ caseId, receiverId }))
  expect(await waiting(app)).toEqual([{ ...row, handoverId: id }])
})

test('once it is sent it waits for nothing, until feedback is late by a day', async () => {
  const app = await openWholeApp(paper)
  const { caseId, receiverId } = await agreed(app)
  const { id } = must(await app.api.handover.start({ caseId, receiverId }))
  const { copyId } = must(
    await app.api.handover.saveTo({ caseId, receiverId, path: '/stick/overdracht.pdf' }),
  )
  const sent = must(await app.api.handover.markSent({ id, copyId, how: 'secure-mail' }))
  expect(await waiting(app)).toEqual([])
  const due = sent.feedbackDueDay ?? ''
  app.ports.clock.advance(24 * 3600 * daysBetween('2026-11-20', due))
  expect(await waiting(app)).toEqual([])
  app.ports.clock.advance(24 * 3600)
  expect(await waiting(app)).toMatchObject([{ handoverId: id, reason: 'feedback-overdue', since: due }])
})

test('a consent that was withdrawn and a case that is closed wait for nothing', async () => {
  const app = await openWholeApp(paper)
  const first = await agreed(app)
  const second = await agreed(app)
  must(await app.api.consent.withdraw({ id: first.consentId, reason: '' }))
  must(await app.api.cases.amendCase({ caseId: second.caseId, changes: { phase: 'closed' } }))
  expect(await waiting(app)).toEqual([])
  expect(must(await app.api.today.list({})).recent.map(({ caseId }) => caseId)).toEqual([first.caseId])
})
