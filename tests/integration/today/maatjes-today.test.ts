import { expect, test } from 'vitest'
import { days, deployable, running, waiting } from '#tests/integration/matches/support/office.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const today = async ({ api }: WholeApp) => {
  const { matches, waiting: list } = must(await api.today.list({}))
  if (matches === null || list === null) throw new Error('a coordinator is told of matches')
  return { ...matches, waiting: list }
}

test('nothing is asked when nobody waits and nothing runs', async () => {
  const app = await openWholeApp()
  expect(await today(app)).toEqual({
    silent: [],
    alarms: [],
    certificateBlockMonths: 36,
    introductions: [],
    evaluations: [],
    pauses: [],
    waiting: { count: 0, longestDays: null, urgent: [] },
  })
})

test('a silent match comes up until somebody asked', async () => {
  const app = await openWholeApp()
  const { caseId, requestId } = await waiting(app.api, 'Verkerk')
  const id = await running(app.api, requestId, await deployable(app.api, 'Joost Bakker'))
  app.ports.clock.advance(days(14))
  expect((await today(app)).silent).toEqual([
    { matchId: id, caseId, residentName: 'Verkerk', volunteerName: 'Joost Bakker', days: 14, level: 'quiet' },
  ])
  must(await app.api.matches.noteAsked({ id }))
  expect((await today(app)).silent).toEqual([])
})

test('a volunteer who may get no new match is an alarm while one is running, here or elsewhere', async () => {
  const app = await openWholeApp()
  const { api } = app
  const rob = await deployable(api, 'Rob van der Meer', { certificateDayText: '11-11-2022', otherMatches: 2 })
  await deployable(api, 'Kees Janssen', { agreementState: 'none' })
  const joost = await deployable(api, 'Joost Bakker')
  const { requestId } = await waiting(api, 'Verkerk')
  await running(api, requestId, joost)
  must(await api.volunteers.amend({ id: joost, changes: { agreementState: 'none' } }))
  expect((await today(app)).alarms).toEqual([
    { volunteerId: joost, volunteerName: 'Joost Bakker', running: 1, rules: ['agreement-not-signed'] },
    { volunteerId: rob, volunteerName: 'Rob van der Meer', running: 2, rules: ['certificate-too-old'] },
  ])
})

test('an introduction of today, an evaluation that is due, a pause that ends', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await deployable(api, 'Joost Bakker', { maxMatches: 9 })
  const meets = await waiting(api, 'Kennismaking')
  const { id: first } = must(await api.matches.propose({ requestId: meets.requestId, volunteerId }))
  must(await api.matches.introduce({ id: first, dayText: '25-11', place: 'bieb' }))
  const rests = await running(api, (await waiting(api, 'Pauze')).requestId, volunteerId)
  must(await api.matches.pause({ id: rests, resumeDayText: '25-11', reason: '' }))
  const matchId = await running(api, (await waiting(api, 'Evaluatie')).requestId, volunteerId)
  must(await api.matches.amend({ id: matchId, changes: { startedDayText: '26-8-2026' } }))
  expect(await today(app)).toMatchObject({ introductions: [], pauses: [], evaluations: [] })
  app.ports.clock.advance(days(5))
  expect(await today(app)).toMatchObject({
    introductions: [{ matchId: first, residentName: 'Kennismaking', place: 'bieb' }],
    pauses: [{ matchId: rests, resumeDay: '2026-11-25' }],
    evaluations: [{ matchId, residentName: 'Evaluatie', dueDay: '2026-11-25' }],
  })
  const evaluated = { goesWell: '', differently: '', grade: null, followUp: '' }
  must(await api.matches.addEvaluation({ matchId, dayText: 'vandaag', ...evaluated }))
  expect((await today(app)).evaluations).toEqual([])
})

test('who waits, how long, and who cannot: a crisis without anybody', async () => {
  const app = await openWholeApp()
  const { api } = app
  const long = await waiting(api, 'Lang')
  must(await api.waiting.amend({ id: long.requestId, changes: { waitingSinceText: '1-11-2026' } }))
  const { caseId, requestId } = await waiting(api, 'Crisis', 'go-along')
  must(await api.crisis.add({ caseId, kind: 'eviction' }))
  expect((await today(app)).waiting).toEqual({
    count: 2,
    longestDays: 19,
    urgent: [{ requestId, caseId, residentName: 'Crisis', kind: 'go-along', daysWaiting: 0 }],
  })
  must(await api.matches.propose({ requestId, volunteerId: await deployable(api, 'Fatima Ouali') }))
  expect((await today(app)).waiting).toMatchObject({ count: 1, urgent: [] })
})
