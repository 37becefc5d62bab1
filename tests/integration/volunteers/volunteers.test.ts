import { describe, expect, test } from 'vitest'
import type { Client } from '#main/contract/client.ts'
import type { AppContract } from '#main/contract/app-contract.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

type Api = Client<AppContract>
const find = async (api: Api, text: string, show: 'current' | 'all' = 'current') =>
  must(await api.volunteers.list({ text, show })).map(({ name }) => name)
const oneOf = async (api: Api, id: string) =>
  must(await api.volunteers.list({ text: '', show: 'all' })).find((row) => row.id === id)

/** Somebody who may be matched, as far as papers go. */
async function deployable(api: Api, name: string): Promise<string> {
  const { id } = must(await api.volunteers.add({ name }))
  const papers = {
    certificateState: 'seen',
    certificateDayText: '1-2-2025',
    agreementState: 'signed',
  } as const
  must(await api.volunteers.amend({ id, changes: { ...papers, maxMatches: 2 } }))
  const training = { kind: 'basic', description: '', state: 'done', doneDayText: '2025' } as const
  must(await api.volunteers.addTraining({ volunteerId: id, ...training, validUntilText: '' }))
  must(await api.volunteers.setStatus({ id, status: 'deployable', reason: '', pausedUntilText: '' }))
  return id
}

async function proposedTo(api: Api, volunteerId: string): Promise<string> {
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.cases.amendResident({ caseId, changes: { givenName: 'Samira', familyName: 'el Amrani' } }))
  const { id: requestId } = must(await api.waiting.add({ caseId, kind: 'maatje' }))
  return must(await api.matches.propose({ requestId, volunteerId })).id
}

test('a name is enough to begin, written either way round; a title stays in the note', async () => {
  const { api } = await openWholeApp()
  expect(await api.volunteers.add({ name: '  ' })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'name', code: 'text-missing' }] },
  })
  const { id } = must(await api.volunteers.add({ name: 'Bakker, Joost' }))
  const other = must(await api.volunteers.add({ name: 'mevr. Annelies de Bruin' }))
  expect(await find(api, '')).toEqual(['Joost Bakker', 'Annelies de Bruin'])
  expect(must(await api.volunteers.read({ volunteerId: other.id })).volunteer.note).toBe('mevr.')
  expect(must(await api.volunteers.read({ volunteerId: id }))).toMatchObject({
    name: 'Joost Bakker',
    certificateMonths: null,
    volunteer: { gender: null, maxMatches: 1, status: 'new', experienceExpert: null },
    steps: [{ by: 'Carla Wiersma', status: 'new', reason: '', at: '2026-11-20T09:40:00.000Z' }],
    trainings: [],
    matches: [],
  })
})

test('everything that is written down comes back, tidied and each word once', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.volunteers.add({ name: 'Fatima Ouali' }))
  must(
    await api.volunteers.amend({
      id,
      changes: {
        birthDayText: '22-11-1980',
        gender: 'woman',
        phone: '06 12 34 56 13',
        email: ' fatima.o@example.org ',
        postcode: '2651gh',
        emergencyName: 'zus',
        emergencyPhone: '+31612345699',
        certificateState: 'seen',
        certificateDayText: '3 februari 2024',
        agreementState: 'signed',
        agreementDayText: '3-2-2024',
        languages: [
          { name: ' Nederlands', level: 'unknown' },
          { name: 'Berbers', level: 'native' },
          { name: 'nederlands', level: 'good' },
        ],
        dayParts: ['fri-morning', 'wed-morning', 'fri-morning'],
        areasText: '2661, 2651 GH en 2661',
        travel: ['car', 'bike'],
        skills: ['crisis', 'going-along', 'crisis'],
        affinities: ['families'],
        limits: [
          { kind: 'dogs', hard: false },
          { kind: 'smoking', hard: true },
          { kind: 'dogs', hard: true },
        ],
        experienceExpert: 'yes',
        maxMatches: 2,
        otherMatches: 1,
        note: 'belt liever dan appt',
      },
    }),
  )
  expect(must(await api.volunteers.read({ volunteerId: id })).volunteer).toMatchObject({
    birthDay: '1980-11-22',
    gender: 'woman',
    phone: '06-12345613',
    email: 'fatima.o@example.org',
    postcode: '2651 GH',
    emergencyName: 'zus',
    emergencyPhone: '06-12345699',
    certificateDay: '2024-02-03',
    agreementDay: '2024-02-03',
    languages: [
      { name: 'nederlands', level: 'good' },
      { name: 'Berbers', level: 'native' },
    ],
    dayParts: ['wed-morning', 'fri-morning'],
    areas: ['2651', '2661'],
    travel: ['bike', 'car'],
    skills: ['going-along', 'crisis'],
    limits: [
      { kind: 'smoking', hard: true },
      { kind: 'dogs', hard: true },
    ],
    experienceExpert: 'yes',
    note: 'belt liever dan appt',
  })
  expect(await oneOf(api, id)).toMatchObject({
    takenPlaces: 1,
    certificateMonths: 33,
    certificateWarning: true,
  })
})

test.each([
  ['phone', '06-123', 'phone-unreadable'],
  ['emergencyPhone', 'zus', 'phone-unreadable'],
  ['email', 'fatima.o', 'email-unreadable'],
  ['postcode', '26', 'postcode-unreadable'],
  ['areasText', '2651, Berkel', 'areas-unreadable'],
  ['certificateDayText', 'februari 2024', 'day-incomplete'],
  ['certificateDayText', '1-1-2027', 'day-in-future'],
  ['agreementDayText', '31-2-2026', 'day-does-not-exist'],
])('%s "%s" is refused beside the field and changes nothing', async (field, text, code) => {
  const { api } = await openWholeApp()
  const { id } = must(await api.volunteers.add({ name: 'Fatima Ouali' }))
  const before = must(await api.volunteers.read({ volunteerId: id }))
  expect(await api.volunteers.amend({ id, changes: { [field]: text, place: 'Berkel' } })).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: `changes.${field}`, code }] },
  })
  expect(must(await api.volunteers.read({ volunteerId: id }))).toEqual(before)
})

test('somebody keeps a name; either half may go', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.volunteers.add({ name: 'Joost Bakker' }))
  must(await api.volunteers.amend({ id, changes: { familyName: '' } }))
  expect(await api.volunteers.amend({ id, changes: { givenName: ' ' } })).toMatchObject({
    failure: { issues: [{ path: 'changes.givenName', code: 'text-missing' }] },
  })
  expect(await find(api, '')).toEqual(['Joost'])
  expect(await api.volunteers.amend({ id: 'nobody', changes: { place: 'x' } })).toMatchObject({
    failure: { code: 'not-found' },
  })
})

test('the list is found through by name, number, postcode, language and skill, whatever the accents', async () => {
  const { api } = await openWholeApp()
  const aicha = must(await api.volunteers.add({ name: "Aïcha Benali-'t Hart" }))
  const changes = { phone: '06-12345622', postcode: '2661 DV', place: 'Bergschenhoek' }
  const languages = [{ name: 'Arabisch', level: 'native' as const }]
  must(
    await api.volunteers.amend({
      id: aicha.id,
      changes: { ...changes, languages, skills: ['crisis', 'tax'] },
    }),
  )
  must(await api.volunteers.add({ name: 'Wim de Wit' }))
  for (const text of [
    'aicha',
    'BENALI',
    '12345622',
    '+31 6 12345622',
    '2661dv',
    '2661',
    'arab',
    'belasting',
    'hart arabisch',
  ]) {
    expect(await find(api, text), text).toEqual(["Aïcha Benali-'t Hart"])
  }
  expect(await find(api, 'wit')).toEqual(['Wim de Wit'])
  expect(await find(api, 'arabisch wit')).toEqual([])
})

describe('the course of a volunteer', () => {
  test('every step is kept with who, when and why', async () => {
    const { api, ports } = await openWholeApp()
    const { id } = must(await api.volunteers.add({ name: 'Joost Bakker' }))
    ports.clock.advance(60)
    must(
      await api.volunteers.setStatus({
        id,
        status: 'meeting',
        reason: ' gesprek 24-11 ',
        pausedUntilText: '',
      }),
    )
    const { steps, volunteer } = must(await api.volunteers.read({ volunteerId: id }))
    expect(steps.map(({ status, reason, by }) => [status, reason, by])).toEqual([
      ['meeting', 'gesprek 24-11', 'Carla Wiersma'],
      ['new', '', 'Carla Wiersma'],
    ])
    expect(volunteer).toMatchObject({ status: 'meeting', statusReason: 'gesprek 24-11', pausedUntil: null })
  })

  test('a pause ends for matching on its day; the status waits for a person', async () => {
    const { api, ports } = await openWholeApp()
    const id = await deployable(api, 'Joost Bakker')
    expect((await oneOf(api, id))?.flags).toEqual([])
    const pause = { id, status: 'paused', reason: 'op reis' } as const
    expect(await api.volunteers.setStatus({ ...pause, pausedUntilText: 'december' })).toMatchObject({
      failure: { issues: [{ path: 'pausedUntilText', code: 'day-incomplete' }] },
    })
    must(await api.volunteers.setStatus({ ...pause, pausedUntilText: '22 november' }))
    expect(await oneOf(api, id)).toMatchObject({ pausedUntil: '2026-11-22', flags: ['paused'] })
    ports.clock.advance(2 * 24 * 60 * 60)
    expect(await oneOf(api, id)).toMatchObject({ status: 'paused', flags: [] })
    must(await api.volunteers.setStatus({ ...pause, pausedUntilText: '' }))
    expect(await oneOf(api, id)).toMatchObject({ pausedUntil: null, flags: ['paused'] })
    must(
      await api.volunteers.setStatus({ id, status: 'deployable', reason: '', pausedUntilText: '1-1-2027' }),
    )
    expect(await oneOf(api, id)).toMatchObject({ pausedUntil: null, flags: [] })
  })

  test('saying goodbye may begin with an open match; no new one comes, and the open one is an alarm', async () => {
    const { api } = await openWholeApp()
    const id = await deployable(api, 'Joost Bakker')
    await proposedTo(api, id)
    must(await api.volunteers.setStatus({ id, status: 'leaving', reason: 'verhuist', pausedUntilText: '' }))
    expect(await oneOf(api, id)).toMatchObject({ status: 'leaving', flags: ['not-deployable'] })
    const [match] = must(await api.matches.list({ show: 'open' }))
    expect(match?.alarms).toEqual(['not-deployable'])
  })

  test.each(['left', 'declined'] as const)('W52 %s waits until open matches are ended', async (status) => {
    const { api } = await openWholeApp()
    const volunteerId = await deployable(api, 'Joost Bakker')
    const matchId = await proposedTo(api, volunteerId)
    const leave = { id: volunteerId, status, reason: 'verhuist', pausedUntilText: '' }
    expect(await api.volunteers.setStatus(leave)).toMatchObject({
      failure: { code: 'open-matches', detail: { count: 1, outside: 0 } },
    })
    expect(must(await api.volunteers.read({ volunteerId }))).toMatchObject({
      volunteer: { status: 'deployable' },
      matches: [{ residentName: 'Samira el Amrani', state: 'proposed', since: '2026-11-20' }],
    })
    must(await api.matches.decline({ id: matchId, by: 'volunteer', note: '' }))
    must(await api.volunteers.setStatus(leave))
    expect(await find(api, '')).toEqual([])
    expect(await find(api, '', 'all')).toEqual(['Joost Bakker'])
  })

  test('a match outside Thuisbasis holds somebody as well', async () => {
    const { api } = await openWholeApp()
    const id = await deployable(api, 'Rob van der Meer')
    must(await api.volunteers.amend({ id, changes: { otherMatches: 2 } }))
    expect((await oneOf(api, id))?.flags).toEqual(['full'])
    const leave = { id, status: 'left', reason: '', pausedUntilText: '' } as const
    expect(await api.volunteers.setStatus(leave)).toMatchObject({
      failure: { code: 'open-matches', detail: { count: 2, outside: 2 } },
    })
  })

  test('who was added by mistake goes from the list and comes back; who had a match stays', async () => {
    const { api } = await openWholeApp()
    const volunteerId = await deployable(api, 'Joost Bakker')
    must(await api.volunteers.remove({ id: volunteerId }))
    expect(await find(api, '', 'all')).toEqual([])
    expect(await api.volunteers.read({ volunteerId })).toMatchObject({ failure: { code: 'not-found' } })
    must(await api.volunteers.restore({ id: volunteerId }))
    const matchId = await proposedTo(api, volunteerId)
    must(await api.matches.decline({ id: matchId, by: 'volunteer', note: '' }))
    expect(await api.volunteers.remove({ id: volunteerId })).toMatchObject({
      failure: { code: 'has-matches', detail: { count: 1 } },
    })
    expect(await oneOf(api, volunteerId)).toMatchObject({ takenPlaces: 0, lastAsked: '2026-11-20' })
  })
})

test('trainings are read, amended, taken away and put back; one that ended says so', async () => {
  const { api } = await openWholeApp()
  const id = await deployable(api, 'Joost Bakker')
  const [first] = must(await api.volunteers.read({ volunteerId: id })).trainings
  expect(first).toMatchObject({ kind: 'basic', doneDay: '2025', validUntil: null })
  const trainingId = first?.id ?? ''
  expect(
    await api.volunteers.amendTraining({ id: trainingId, changes: { validUntilText: 'ooit' } }),
  ).toMatchObject({ failure: { issues: [{ path: 'changes.validUntilText', code: 'day-unreadable' }] } })
  must(await api.volunteers.amendTraining({ id: trainingId, changes: { validUntilText: 'oktober 2026' } }))
  expect((await oneOf(api, id))?.flags).toEqual(['training-ended'])
  must(await api.volunteers.removeTraining({ id: trainingId }))
  expect((await oneOf(api, id))?.flags).toEqual(['training-not-done'])
  must(await api.volunteers.restoreTraining({ id: trainingId }))
  expect((await oneOf(api, id))?.flags).toEqual(['training-ended'])
  const bad = { volunteerId: id, kind: 'crisis', description: '', state: 'done' } as const
  expect(
    await api.volunteers.addTraining({ ...bad, doneDayText: '32-1-2026', validUntilText: '' }),
  ).toMatchObject({ failure: { issues: [{ path: 'doneDayText', code: 'day-does-not-exist' }] } })
  expect(
    await api.volunteers.addTraining({ ...bad, volunteerId: 'nobody', doneDayText: '', validUntilText: '' }),
  ).toMatchObject({ failure: { code: 'not-found' } })
})

test('what the organisation asks decides the flags', async () => {
  const { api } = await openWholeApp()
  const { id } = must(await api.volunteers.add({ name: 'Joost Bakker' }))
  must(
    await api.volunteers.amend({
      id,
      changes: { certificateState: 'seen', certificateDayText: '20-11-2024' },
    }),
  )
  must(await api.volunteers.setStatus({ id, status: 'deployable', reason: '', pausedUntilText: '' }))
  expect((await oneOf(api, id))?.flags).toEqual(['agreement-not-signed', 'training-not-done'])
  must(await api.settings.amend({ changes: { trainingNeeded: false, agreementNeeded: false } }))
  expect(await oneOf(api, id)).toMatchObject({ flags: [], certificateMonths: 24, certificateWarning: false })
  must(await api.settings.amend({ changes: { certificateWarnMonths: 12, certificateBlockMonths: 24 } }))
  expect(await oneOf(api, id)).toMatchObject({ flags: ['certificate-too-old'], certificateWarning: true })
})
