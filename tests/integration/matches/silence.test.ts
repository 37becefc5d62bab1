import { expect, test } from 'vitest'
import { days, deployable, running, waiting } from './support/office.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const contact = { channel: 'home' as const, receiverId: null, withWhom: '', number: '', agreed: '' }
const visit = (app: WholeApp, caseId: string, volunteerId: string | null) =>
  app.api.contacts.add({ ...contact, caseId, volunteerId, confirmationAsked: false, toldOfCrisis: false })
const shown = async ({ api }: WholeApp) => must(await api.matches.list({ show: 'open' }))[0]

const inAMatch = async () => {
  const app = await openWholeApp()
  const { caseId, requestId } = await waiting(app.api, 'Verkerk')
  const volunteerId = await deployable(app.api, 'Joost Bakker')
  const id = await running(app.api, requestId, volunteerId)
  return { app, caseId, volunteerId, id }
}

test('a match is quiet after fourteen days and very quiet after thirty, counted from the last contact', async () => {
  const { app, caseId, volunteerId } = await inAMatch()
  app.ports.clock.advance(days(13))
  expect(await shown(app)).toMatchObject({ silence: null, lastContactDay: null })
  app.ports.clock.advance(days(1))
  expect(await shown(app)).toMatchObject({ silence: { days: 14, level: 'quiet', asked: false } })
  must(await visit(app, caseId, volunteerId))
  expect(await shown(app)).toMatchObject({ silence: null, lastContactDay: '2026-12-04' })
  app.ports.clock.advance(days(29))
  expect(await shown(app)).toMatchObject({ silence: { days: 29, level: 'quiet' } })
  app.ports.clock.advance(days(1))
  expect(await shown(app)).toMatchObject({ silence: { days: 30, level: 'long' } })
})

test('only contact of this volunteer in this case counts', async () => {
  const { app, caseId, volunteerId } = await inAMatch()
  const other = await deployable(app.api, 'Linh Nguyen')
  const elsewhere = await waiting(app.api, 'Jansen')
  app.ports.clock.advance(days(14))
  must(await visit(app, caseId, null))
  must(await visit(app, caseId, other))
  must(await visit(app, elsewhere.caseId, volunteerId))
  expect(await shown(app)).toMatchObject({ silence: { days: 14 }, lastContactDay: null })
})

test('who asked is not nudged until another term has passed, however long it is silent', async () => {
  const { app, id } = await inAMatch()
  app.ports.clock.advance(days(20))
  must(await app.api.matches.noteAsked({ id }))
  expect(await shown(app)).toMatchObject({ silence: { days: 20, asked: true } })
  app.ports.clock.advance(days(13))
  expect(await shown(app)).toMatchObject({ silence: { days: 33, level: 'long', asked: true } })
  app.ports.clock.advance(days(1))
  expect(await shown(app)).toMatchObject({ silence: { days: 34, asked: false } })
})

test('a pause is no silence, and a slower rhythm is none before it has passed', async () => {
  const { app, id } = await inAMatch()
  must(await app.api.matches.pause({ id, resumeDayText: '', reason: '' }))
  app.ports.clock.advance(days(60))
  expect(await shown(app)).toMatchObject({ silence: null })
  expect(await app.api.matches.noteAsked({ id })).toMatchObject({ failure: { code: 'not-now' } })
  must(await app.api.matches.resume({ id }))
  must(await app.api.matches.amend({ id, changes: { rhythmDays: 70 } }))
  expect(await shown(app)).toMatchObject({ silence: null })
})

test('the terms are those of the organisation', async () => {
  const { app, id } = await inAMatch()
  must(await app.api.matches.amend({ id, changes: { rhythmDays: 5 } }))
  must(await app.api.settings.amend({ changes: { silenceDays: 5, longSilenceDays: 15 } }))
  app.ports.clock.advance(days(14))
  expect(await shown(app)).toMatchObject({ silence: { days: 14, level: 'quiet' } })
  app.ports.clock.advance(days(1))
  expect(await shown(app)).toMatchObject({ silence: { level: 'long' } })
})

test('a running match with a volunteer who may get no new one is an alarm; a full one is not', async () => {
  const { app, volunteerId } = await inAMatch()
  must(await app.api.volunteers.amend({ id: volunteerId, changes: { maxMatches: 1 } }))
  expect(await shown(app)).toMatchObject({ alarms: [] })
  must(await app.api.volunteers.amend({ id: volunteerId, changes: { certificateDayText: '11-11-2022' } }))
  expect(await shown(app)).toMatchObject({ alarms: ['certificate-too-old'] })
})

test('running ones stand first, the longest silence first; what ended comes only when asked for', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await deployable(api, 'Joost Bakker', { maxMatches: 9 })
  const named = async (familyName: string) => (await waiting(api, familyName)).requestId
  await running(api, await named('Stil'), volunteerId)
  app.ports.clock.advance(days(16))
  await running(api, await named('Vers'), volunteerId)
  must(await api.matches.propose({ requestId: await named('Voorstel'), volunteerId }))
  const id = await running(api, await named('Klaar'), volunteerId)
  must(await api.matches.end({ id, reason: 'goal-reached', note: '', waitAgain: false }))
  const names = async (show: 'open' | 'all') =>
    must(await api.matches.list({ show })).map(({ residentName }) => residentName)
  expect(await names('open')).toEqual(['Stil', 'Vers', 'Voorstel'])
  expect(await names('all')).toEqual(['Stil', 'Vers', 'Voorstel', 'Klaar'])
})
