import { expect, test } from 'vitest'
import { deployable, running, waiting } from './support/office.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const onlyMatch = async ({ api }: WholeApp, caseId: string) => {
  const [match] = must(await api.matches.ofCase({ caseId }))
  if (match === undefined) throw new Error('no match in this case')
  return match
}
const requestState = async ({ api }: WholeApp, caseId: string) =>
  must(await api.waiting.ofCase({ caseId }))[0]?.state

test('from proposal to introduction, two times yes, and a start; every step says who and when', async () => {
  const app = await openWholeApp()
  const { api, ports } = app
  const { caseId, requestId } = await waiting(api, 'el Amrani', 'go-along')
  const volunteerId = await deployable(api, 'Fatima Ouali', { skills: ['going-along'] })
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  expect(await requestState(app, caseId)).toBe('waiting')
  must(await api.matches.introduce({ id, dayText: '25-11', place: 'gemeentehuis' }))
  expect(await api.matches.start({ id })).toMatchObject({ failure: { code: 'click-missing' } })
  must(await api.matches.click({ id, who: 'resident', click: 'yes' }))
  expect(await api.matches.start({ id })).toMatchObject({ failure: { code: 'click-missing' } })
  must(await api.matches.click({ id, who: 'volunteer', click: 'yes' }))
  ports.clock.advance(60)
  must(await api.matches.start({ id }))
  const match = await onlyMatch(app, caseId)
  expect(match).toMatchObject({
    state: 'active',
    volunteerName: 'Fatima Ouali',
    proposedDay: '2026-11-20',
    introductionDay: '2026-11-25',
    introductionPlace: 'gemeentehuis',
    startedDay: '2026-11-20',
    rhythmDays: 14,
    alarms: [],
    silence: null,
  })
  expect(match.steps.map(({ state, by }) => [state, by])).toEqual([
    ['proposed', 'Carla Wiersma'],
    ['introduction', 'Carla Wiersma'],
    ['active', 'Carla Wiersma'],
  ])
  expect(match.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(match.total)
  expect(match.reasons.length).toBeGreaterThan(0)
  expect(await requestState(app, caseId)).toBe('matched')
  expect(must(await api.waiting.list({ show: 'waiting' }))).toEqual([])
})

test('a hard rule is never overruled: the refusal names it, and nothing changes', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Verkerk')
  const unsigned = await deployable(api, 'Kees Janssen', { agreementState: 'none' })
  expect(await api.matches.propose({ requestId, volunteerId: unsigned })).toMatchObject({
    failure: { code: 'excluded', detail: { rule: 'agreement-not-signed' } },
  })
  expect(must(await api.matches.ofCase({ caseId }))).toEqual([])
  expect(await api.matches.propose({ requestId, volunteerId: 'nobody' })).toMatchObject({
    failure: { code: 'not-found' },
  })
})

test('one at a time: who was put forward somebody is not put forward another', async () => {
  const { api } = await openWholeApp()
  const { requestId } = await waiting(api, 'Verkerk')
  const first = await deployable(api, 'Joost Bakker')
  const second = await deployable(api, 'Linh Nguyen')
  must(await api.matches.propose({ requestId, volunteerId: first }))
  expect(await api.matches.propose({ requestId, volunteerId: second })).toMatchObject({
    failure: { code: 'already-proposed' },
  })
})

test('no click: neutral, remembered for the pair only, and the request waits again', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Jansen')
  const other = await waiting(api, 'Pietersen')
  const volunteerId = await deployable(api, 'Ingrid Smit')
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  must(await api.matches.introduce({ id, dayText: '', place: '' }))
  must(await api.matches.click({ id, who: 'resident', click: 'no' }))
  expect(await onlyMatch(app, caseId)).toMatchObject({ state: 'ended', endReason: 'no-click', endNote: '' })
  expect(await requestState(app, caseId)).toBe('waiting')
  expect(must(await api.matches.bars({ caseId }))).toMatchObject([
    { volunteerId, volunteerName: 'Ingrid Smit', kind: 'no-click' },
  ])
  expect(await api.matches.propose({ requestId, volunteerId })).toMatchObject({
    failure: { code: 'excluded', detail: { rule: 'no-click' } },
  })
  // The other resident is not told, and not kept away.
  expect(must(await api.matches.bars({ caseId: other.caseId }))).toEqual([])
  must(await api.matches.propose({ requestId: other.requestId, volunteerId }))
  const shown = JSON.stringify([
    must(await api.volunteers.read({ volunteerId })),
    must(await api.volunteers.list({ text: '', show: 'all' })),
    must(await api.matches.ofCase({ caseId: other.caseId })),
  ])
  expect(shown).not.toMatch(/no-click|declined/)
})

test.each([
  ['resident', 'resident-declined'],
  ['volunteer', 'volunteer-declined'],
] as const)('when the %s would rather not, only the pair keeps by whom', async (by, kind) => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Jansen')
  const volunteerId = await deployable(api, 'Ingrid Smit')
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  must(await api.matches.decline({ id, by, note: 'te ver weg' }))
  const match = await onlyMatch(app, caseId)
  expect(match).toMatchObject({ state: 'ended', endReason: 'declined', endNote: '' })
  expect(JSON.stringify(match)).not.toMatch(/te ver weg|resident-declined|volunteer-declined/)
  expect(must(await api.matches.bars({ caseId }))).toMatchObject([{ kind, note: 'te ver weg' }])
  expect(await requestState(app, caseId)).toBe('waiting')
  expect(await api.matches.decline({ id, by, note: '' })).toMatchObject({ failure: { code: 'not-now' } })

  // A mistake can be put right: without the bar they may be put forward again.
  const [bar] = must(await api.matches.bars({ caseId }))
  must(await api.matches.removeBar({ id: bar?.id ?? '' }))
  must(await api.matches.propose({ requestId, volunteerId }))
})

test('a no from before does not come twice, and a relative is kept away by hand', async () => {
  const { api } = await openWholeApp()
  const { caseId, requestId } = await waiting(api, 'De Wit')
  const volunteerId = await deployable(api, 'Wim de Wit')
  const { id } = must(await api.matches.addBar({ caseId, volunteerId, kind: 'related', note: 'broer' }))
  expect(await api.matches.propose({ requestId, volunteerId })).toMatchObject({
    failure: { detail: { rule: 'related' } },
  })
  must(await api.matches.removeBar({ id }))
  expect(must(await api.matches.bars({ caseId }))).toEqual([])
  must(await api.matches.restoreBar({ id }))
  expect(must(await api.matches.bars({ caseId }))).toHaveLength(1)
  const nobody = { caseId, volunteerId: 'nobody', kind: 'related', note: '' } as const
  expect(await api.matches.addBar(nobody)).toMatchObject({ failure: { code: 'not-found' } })
})

test('a pause has a day to go on; a talk that was held finishes its request', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Tesfay', 'go-along')
  const id = await running(api, requestId, await deployable(api, 'Selam Haile'))
  must(await api.matches.pause({ id, resumeDayText: '1-12', reason: 'vakantie' }))
  expect(await onlyMatch(app, caseId)).toMatchObject({
    state: 'paused',
    pausedDay: '2026-11-20',
    resumeDay: '2026-12-01',
  })
  expect(await api.matches.pause({ id, resumeDayText: '', reason: '' })).toMatchObject({
    failure: { code: 'not-now' },
  })
  must(await api.matches.resume({ id }))
  expect(await onlyMatch(app, caseId)).toMatchObject({ state: 'active', pausedDay: null, resumeDay: null })
  must(await api.matches.end({ id, reason: 'talk-held', note: 'ging goed', waitAgain: false }))
  expect(await onlyMatch(app, caseId)).toMatchObject({ endedDay: '2026-11-20', endNote: 'ging goed' })
  expect(await requestState(app, caseId)).toBe('done')
})

test('who stops can wait again; what was withdrawn by hand does not come back', async () => {
  const app = await openWholeApp()
  const { api } = app
  const volunteerId = await deployable(api, 'Joost Bakker')
  const again = await waiting(api, 'Opnieuw')
  const first = await running(api, again.requestId, volunteerId)
  must(await api.matches.end({ id: first, reason: 'volunteer-stopped', note: '', waitAgain: true }))
  expect(await requestState(app, again.caseId)).toBe('waiting')
  const over = await waiting(api, 'Niet meer')
  const second = await running(api, over.requestId, volunteerId)
  must(await api.waiting.amend({ id: over.requestId, changes: { state: 'withdrawn' } }))
  must(await api.matches.end({ id: second, reason: 'goal-reached', note: '', waitAgain: true }))
  expect(await requestState(app, over.caseId)).toBe('withdrawn')
})

test('another volunteer goes on with what was agreed; the first match ends', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Verkerk')
  const id = await running(api, requestId, await deployable(api, 'Joost Bakker'))
  must(await api.matches.amend({ id, changes: { rhythmDays: 21, agreements: 'zaterdag om tien uur' } }))
  const unsigned = await deployable(api, 'Kees Janssen', { agreementState: 'none' })
  expect(await api.matches.replace({ id, volunteerId: unsigned })).toMatchObject({
    failure: { code: 'excluded', detail: { rule: 'agreement-not-signed' } },
  })
  expect(await onlyMatch(app, caseId)).toMatchObject({ id, state: 'active' })
  const next = must(await api.matches.replace({ id, volunteerId: await deployable(api, 'Linh Nguyen') }))
  const matches = must(await api.matches.ofCase({ caseId }))
  expect(matches).toMatchObject([
    {
      id: next.id,
      state: 'proposed',
      volunteerName: 'Linh Nguyen',
      replacesMatchId: id,
      rhythmDays: 21,
      agreements: 'zaterdag om tien uur',
    },
    { id, state: 'ended', endReason: 'replaced' },
  ])
  expect(await requestState(app, caseId)).toBe('waiting')
})

test('roles and evaluations make a history; half a day is refused and what was typed is kept', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Verkerk')
  const matchId = await running(api, requestId, await deployable(api, 'Joost Bakker'))
  must(await api.matches.addRole({ matchId, role: 'practical', fromDayText: 'vandaag', note: '' }))
  must(await api.matches.addRole({ matchId, role: 'moral', fromDayText: 'gisteren', note: 'even' }))
  const first = { goesWell: 'post is op orde', differently: '', grade: 8, followUp: 'door' }
  must(await api.matches.addEvaluation({ matchId, dayText: 'vandaag', ...first }))
  const match = await onlyMatch(app, caseId)
  expect(match.roles.map(({ role, fromDay }) => [role, fromDay])).toEqual([
    ['moral', '2026-11-19'],
    ['practical', '2026-11-20'],
  ])
  expect(match.evaluations).toMatchObject([{ day: '2026-11-20', ...first }])
  expect(match.evaluationDue).toBe('2027-02-19')
  expect(await api.matches.addEvaluation({ matchId, dayText: '2026', ...first })).toMatchObject({
    failure: { issues: [{ path: 'dayText', code: 'day-incomplete' }] },
  })
  expect(must(await api.drafts.ofCase({ caseId })).map(({ field }) => field)).toContain(
    `${caseId}.new-evaluation.goesWell`,
  )
  must(await api.matches.removeEvaluation({ id: match.evaluations[0]?.id ?? '' }))
  must(await api.matches.removeRole({ id: match.roles[0]?.id ?? '' }))
  expect(await onlyMatch(app, caseId)).toMatchObject({ evaluations: [], roles: [{ role: 'practical' }] })
})

test('a day that cannot be read is refused beside its field and kept; a start that was not is not put right', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, requestId } = await waiting(api, 'Verkerk')
  const volunteerId = await deployable(api, 'Joost Bakker')
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  expect(await api.matches.introduce({ id, dayText: 'binnenkort', place: 'bieb' })).toMatchObject({
    failure: { issues: [{ path: 'dayText', code: 'day-unreadable' }] },
  })
  expect(must(await api.drafts.ofCase({ caseId }))).toMatchObject([
    { field: `${id}.introduce.dayText`, text: 'binnenkort' },
    { field: `${id}.introduce.place`, text: 'bieb' },
  ])
  must(await api.matches.introduce({ id, dayText: '25-11', place: 'bieb' }))
  expect(must(await api.drafts.ofCase({ caseId }))).toEqual([])
  expect(await api.matches.amend({ id, changes: { startedDayText: 'gisteren' } })).toMatchObject({
    failure: { issues: [{ path: 'changes.startedDayText' }] },
  })
})
