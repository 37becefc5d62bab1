import { expect, test } from 'vitest'
import { needOfCase, waitingNeeds } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { deployable, waiting } from '#tests/integration/matches/support/office.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const today = '2026-11-20'
const dbOf = ({ session }: WholeApp) => {
  const open = session.current()
  if (open === null) throw new Error('the vault is closed')
  return open.db
}

const crisisOn = async ({ api }: WholeApp, caseId: string, executesOnText: string) => {
  const { id } = must(await api.crisis.add({ caseId, kind: 'eviction' }))
  must(await api.crisis.amend({ id, changes: { executesOnText } }))
  return id
}

test('a request starts with what the case already tells', async () => {
  const office = await openWholeApp()
  const { api } = office
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  const resident = { familyName: 'Tesfay', birthDayText: '1-1-1987', postcode: '2661 AB' }
  const language = {
    languages: 'Tigrinya, een beetje Nederlands (A2)',
    interpreterNeeded: 'yes',
    interpreterLanguage: 'Tigrinya',
  } as const
  must(await api.cases.amendResident({ caseId, changes: { ...resident, ...language } }))
  must(await api.cases.amendCase({ caseId, changes: { companionWanted: 'yes', companionWish: 'een man' } }))
  must(await api.household.addChildren({ caseId, agesText: '1, 4 en 16', presence: '' }))
  must(await api.debts.add({ caseId, line: 'waterbedrijf 391,77' }))
  await crisisOn(office, caseId, '27-11-2026')
  const provisional = await needOfCase(dbOf(office), caseId, today)
  expect(provisional).toMatchObject({
    requestId: null,
    need: {
      id: caseId,
      kind: 'go-along',
      language: 'Tigrinya',
      crisisDay: '2026-11-27',
      postcode: '2661 AB',
    },
  })

  must(await api.waiting.add({ caseId, kind: 'go-along' }))
  expect(must(await api.waiting.ofCase({ caseId }))).toMatchObject([
    {
      kind: 'go-along',
      state: 'waiting',
      origin: 'own-case',
      waitingSince: today,
      daysWaiting: 0,
      priority: 'urgent',
      weight: 'heavy',
      language: 'Tigrinya',
      helpfulLanguage: '',
      interpreter: 'none',
      genderWish: 'man',
      genderHard: true,
      skills: ['going-along'],
      affinities: ['families'],
      place: 'any',
      note: '',
    },
  ])
})

test('a gemeente that asks gets a case and a request, or neither', async () => {
  const { api } = await openWholeApp()
  const { id: receiverId } = must(await api.receivers.add({ name: 'Gemeente Lansingerland' }))
  const asked = { givenName: 'Olga ', familyName: 'Visser', kind: 'maatje' } as const
  const { caseId, requestId } = must(await api.waiting.addForGemeente({ receiverId, ...asked }))
  expect(must(await api.cases.read({ caseId }))).toMatchObject({
    head: { openedPlace: 'referral' },
    resident: { givenName: 'Olga', familyName: 'Visser' },
  })
  expect(must(await api.waiting.ofCase({ caseId }))).toMatchObject([
    { id: requestId, origin: 'gemeente', receiverId, waitingSince: today },
  ])
  expect(must(await api.cases.list({ text: 'visser', limit: 10 }))).toHaveLength(1)

  expect(await api.waiting.addForGemeente({ receiverId: 'nobody', ...asked })).toMatchObject({
    failure: { code: 'not-found' },
  })
  expect(must(await api.cases.list({ text: '', limit: 10 }))).toHaveLength(1)
})

test('who is in crisis stands first, then by priority, then who waits longest; the plan has the same order', async () => {
  const office = await openWholeApp()
  const { api } = office
  const long = await waiting(api, 'Lang')
  const short = await waiting(api, 'Kort')
  const soon = await waiting(api, 'Snel')
  const later = await waiting(api, 'Crisis later')
  const first = await waiting(api, 'Crisis eerst')
  must(await api.waiting.amend({ id: long.requestId, changes: { waitingSinceText: '1-9-2026' } }))
  must(await api.waiting.amend({ id: short.requestId, changes: { waitingSinceText: '1-11-2026' } }))
  must(await api.waiting.amend({ id: soon.requestId, changes: { priority: 'soon' } }))
  await crisisOn(office, later.caseId, '8-12-2026')
  await crisisOn(office, first.caseId, '27-11-2026')
  const rows = must(await api.waiting.list({ show: 'waiting' }))
  expect(rows.map(({ residentName }) => residentName)).toEqual([
    'Crisis eerst',
    'Crisis later',
    'Snel',
    'Lang',
    'Kort',
  ])
  expect(rows.map(({ daysWaiting }) => daysWaiting)).toEqual([0, 0, 0, 80, 19])
  expect(rows[0]).toMatchObject({ hasCrisis: true, crisisDay: '2026-11-27' })
  const needs = await waitingNeeds(dbOf(office), today)
  expect(needs.map(({ id }) => id)).toEqual(rows.map(({ requestId }) => requestId))
})

test('who was put forward somebody still waits, but not for the plan', async () => {
  const office = await openWholeApp()
  const { api } = office
  const { caseId, requestId } = await waiting(api, 'Verkerk')
  const volunteerId = await deployable(api, 'Joost Bakker')
  expect(await waitingNeeds(dbOf(office), today)).toHaveLength(1)
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  expect(must(await api.waiting.list({ show: 'waiting' }))).toMatchObject([
    { requestId, state: 'waiting', openMatch: { matchId: id, volunteerName: 'Joost Bakker' } },
  ])
  expect(await waitingNeeds(dbOf(office), today)).toEqual([])
  expect(await needOfCase(dbOf(office), caseId, today)).toMatchObject({ requestId })
})

test('only what is typed changes; a day that is half a day is refused beside its field and kept', async () => {
  const { api } = await openWholeApp()
  const { caseId, requestId: id } = await waiting(api, 'Jansen', 'go-along')
  const changes = {
    dayParts: ['wed-morning', 'wed-morning'],
    dayPartsHard: true,
    talkDayText: '25-11',
    genderWish: 'woman',
    homeFacts: ['cat'],
    helpfulLanguage: ' Engels ',
  } as const
  must(
    await api.waiting.amend({
      id,
      changes: { ...changes, dayParts: [...changes.dayParts], homeFacts: ['cat'] },
    }),
  )
  expect(must(await api.waiting.ofCase({ caseId }))).toMatchObject([
    {
      dayParts: ['wed-morning'],
      dayPartsHard: true,
      talkDay: '2026-11-25',
      genderWish: 'woman',
      genderHard: false,
      helpfulLanguage: 'Engels',
      skills: ['going-along'],
    },
  ])
  expect(must(await api.waiting.list({ show: 'all' }))[0]?.hardWishes).toEqual(['day-parts'])
  expect(await api.waiting.amend({ id, changes: { waitingSinceText: 'november 2026' } })).toMatchObject({
    failure: { issues: [{ path: 'changes.waitingSinceText', code: 'day-incomplete' }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${id}.waitingSinceText`, text: 'november 2026' },
  ])
})

test('a request can be taken away and put back; one that led to a match stays', async () => {
  const { api } = await openWholeApp()
  const { caseId, requestId: id } = await waiting(api, 'Jansen')
  must(await api.waiting.remove({ id }))
  expect(must(await api.waiting.ofCase({ caseId }))).toEqual([])
  must(await api.waiting.restore({ id }))
  must(await api.matches.propose({ requestId: id, volunteerId: await deployable(api, 'Ingrid Smit') }))
  expect(await api.waiting.remove({ id })).toMatchObject({ failure: { code: 'has-matches' } })
})

test('a closed case and a request on hold wait for nobody', async () => {
  const office = await openWholeApp()
  const { api } = office
  const closed = await waiting(api, 'Dicht')
  const held = await waiting(api, 'Even niet')
  must(await api.cases.amendCase({ caseId: closed.caseId, changes: { phase: 'closed' } }))
  must(await api.waiting.amend({ id: held.requestId, changes: { state: 'on-hold' } }))
  expect(must(await api.waiting.list({ show: 'waiting' }))).toEqual([])
  expect(must(await api.waiting.list({ show: 'all' }))).toHaveLength(2)
  expect(await waitingNeeds(dbOf(office), today)).toEqual([])
})
