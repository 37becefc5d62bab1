import { expect, test } from 'vitest'
import { days } from '#tests/integration/matches/support/office.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'
import { asked, refused, refusedField, someone } from './support/asked.ts'

test('F35 a request is due in a month; the desk lists what presses first, and what is done below it', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const late = await asked(api, person, { receivedDayText: '1-10-2026' })
  const calm = await asked(api, person, { kind: 'erasure' })
  const done = await asked(api, person, { kind: 'complaint', receivedDayText: '1-9-2026' })
  must(await api.rights.answer({ id: done, dayText: '2-9-2026', note: '' }))
  const stranger = await asked(api, null, { askedBy: ' Mevrouw Smit ', receivedDayText: '27-10-2026' })
  expect(must(await api.rights.list({}))).toMatchObject([
    { id: late, name: 'Verkerk', dueDay: '2026-11-01', daysLeft: -19, level: 'late', state: 'open' },
    { id: stranger, person: null, name: 'Mevrouw Smit', dueDay: '2026-11-27', level: 'warn' },
    { id: calm, dueDay: '2026-12-20', daysLeft: 30, level: 'calm', identityKnown: false },
    { id: done, state: 'answered', closedDay: '2026-09-02', daysLeft: null, level: null },
  ])
  expect(must(await api.rights.list({ state: 'answered' })).map(({ id }) => id)).toEqual([done])
  const others = await someone(api, 'Bakker')
  expect(must(await api.rights.list({ person: others.person }))).toEqual([])
})

test('what is missing or in the future is said beside its field', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const request = {
    person,
    askedBy: '',
    kind: 'access',
    receivedDayText: '',
    receivedHow: 'mail',
    whatAsked: '',
  } as const
  expect(await api.rights.add(request)).toMatchObject(refusedField('receivedDayText', 'text-missing'))
  expect(await api.rights.add({ ...request, receivedDayText: '21-11-2026' })).toMatchObject(
    refusedField('receivedDayText', 'day-in-future'),
  )
  const known = { ...request, receivedDayText: 'vandaag' }
  expect(await api.rights.add({ ...known, person: null })).toMatchObject(
    refusedField('askedBy', 'text-missing'),
  )
  const wrongKind = { kind: 'volunteer', id: person.id } as const
  expect(await api.rights.add({ ...known, person: wrongKind })).toMatchObject(refused('no-such-person'))
})

test('a request is put right while it is open, and its day of answering moves along', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const id = await asked(api, null, { askedBy: 'Smit', receivedDayText: '10-11-2026' })
  must(await api.rights.extend({ id, months: 1, reason: 'complex', note: '' }))
  must(
    await api.rights.amend({
      id,
      changes: { person, askedBy: '', receivedDayText: '31-10-2026', whatAsked: ' Alles ' },
    }),
  )
  expect(must(await api.rights.read({ id }))).toMatchObject({
    person,
    name: 'Verkerk',
    askedBy: '',
    whatAsked: 'Alles',
    receivedDay: '2026-10-31',
    dueDay: '2026-12-31',
    extendedTo: '2026-12-31',
  })
  expect(await api.rights.amend({ id, changes: { person: null } })).toMatchObject(
    refusedField('changes.askedBy', 'text-missing'),
  )
  expect(await api.rights.amend({ id: 'nowhere', changes: {} })).toMatchObject(refused('not-found'))
  must(await api.rights.withdraw({ id, note: '' }))
  expect(await api.rights.amend({ id, changes: { askedBy: 'x' } })).toMatchObject(refused('not-open'))
})

test('F35 it is extended once, in the first month, by at most two months', async () => {
  const { api, ports } = await openWholeApp()
  const { person } = await someone(api)
  const id = await asked(api, person)
  const extend = { id, months: 2, reason: 'many-requests', note: 'drukte na de actie' } as const
  ports.clock.advance(days(30))
  must(await api.rights.extend(extend))
  expect(must(await api.rights.read({ id }))).toMatchObject({
    dueDay: '2027-02-20',
    extendedDay: '2026-12-20',
    extendedReason: 'many-requests',
    extendedNote: 'drukte na de actie',
    mayExtend: false,
    letters: ['received', 'identity', 'extension'],
  })
  expect(await api.rights.extend(extend)).toMatchObject(refused('already-extended'))
  const late = await asked(api, person, { receivedDayText: '19-11-2026' })
  expect(await api.rights.extend({ ...extend, id: late })).toMatchObject(refused('too-late-to-extend'))
  expect(must(await api.rights.read({ id: late })).mayExtend).toBe(false)
  expect(await api.rights.extend({ ...extend, id: late, months: 3 })).toMatchObject(refused('invalid-input'))
})

test.each(['access', 'portability', 'erasure'] as const)(
  'art. 12(6) %s is not answered before it is known who asks',
  async (kind) => {
    const { api } = await openWholeApp()
    const { person } = await someone(api)
    const id = await asked(api, person, { kind })
    const answer = { id, dayText: 'vandaag', note: '' }
    expect(await api.rights.answer(answer)).toMatchObject(refused('identity-first'))
    expect(must(await api.rights.read({ id }))).toMatchObject({ needsIdentity: true, state: 'open' })
    expect(await api.rights.identify({ id, how: 'document-shown', dayText: 'morgen' })).toMatchObject(
      refusedField('dayText', 'day-in-future'),
    )
    must(await api.rights.identify({ id, how: 'document-shown', dayText: 'vandaag' }))
    must(await api.rights.answer(answer))
    expect(must(await api.rights.read({ id }))).toMatchObject({
      state: 'answered',
      identityHow: 'document-shown',
      identityDay: '2026-11-20',
    })
  },
)

test('an answer comes after the request, once; it can be taken back with what was written', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const id = await asked(api, person, { kind: 'complaint', receivedDayText: '10-11-2026' })
  expect(await api.rights.answer({ id, dayText: '9-11-2026', note: '' })).toMatchObject(
    refused('before-received'),
  )
  must(await api.rights.answer({ id, dayText: '12-11-2026', note: ' Gesproken ' }))
  expect(await api.rights.answer({ id, dayText: '12-11-2026', note: '' })).toMatchObject(refused('not-open'))
  expect(await api.rights.withdraw({ id, note: '' })).toMatchObject(refused('not-open'))
  must(await api.rights.reopen({ id }))
  expect(await api.rights.reopen({ id })).toMatchObject(refused('already-open'))
  expect(must(await api.rights.read({ id }))).toMatchObject({
    state: 'open',
    closedDay: null,
    answerNote: 'Gesproken',
  })
})

test('art. 12(4) a refusal says why and where to complain: here, at the authority, at the judge', async () => {
  const { api } = await openWholeApp()
  must(await api.settings.amend({ changes: { organisationPhone: '010-1234567' } }))
  const { person } = await someone(api)
  const id = await asked(api, person)
  const { paragraphs } = must(
    await api.rights.refuse({ id, ground: 'repeated', note: 'Het antwoord was van 1 november.' }),
  )
  const text = paragraphs.join('\n')
  for (const part of [
    'Op 20 november 2026 kregen wij uw verzoek om uw gegevens te zien.',
    'kort geleden al beantwoord',
    'Het antwoord was van 1 november.',
    'Thuisadministratie Oostland (010-1234567)',
    'Autoriteit Persoonsgegevens',
    'Ga naar de rechter',
  ])
    expect(text).toContain(part)
  expect(must(await api.rights.letterText({ id, letter: 'refusal' })).paragraphs).toEqual(paragraphs)
  expect(must(await api.rights.read({ id }))).toMatchObject({ state: 'refused', refusalGround: 'repeated' })
  const complaint = await asked(api, person, { kind: 'complaint' })
  expect(await api.rights.refuse({ id: complaint, ground: 'repeated', note: '' })).toMatchObject(
    refused('complaint-wants-answer'),
  )
})

test('a request that was a slip goes and comes back', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const id = await asked(api, person)
  must(await api.rights.remove({ id }))
  expect(must(await api.rights.list({}))).toEqual([])
  expect(await api.rights.read({ id })).toMatchObject(refused('not-found'))
  expect(await api.rights.remove({ id })).toMatchObject(refused('not-found'))
  must(await api.rights.restore({ id }))
  expect(must(await api.rights.list({}))).toHaveLength(1)
})

test('everybody in the vault can be found to write a request down for', async () => {
  const { api } = await openWholeApp()
  const { caseId, number, person } = await someone(api, 'Verkerk')
  const partner = must(await api.household.add({ caseId, kind: 'partner', ageText: '', presence: '' }))
  must(await api.household.amend({ id: partner.id, changes: { name: 'Partner Verkerkhof' } }))
  must(await api.household.add({ caseId, kind: 'child', ageText: '6', presence: '' }))
  const volunteer = must(await api.volunteers.add({ name: 'Verkerkmans, Joost' }))
  must(await api.receivers.add({ name: 'Gemeente Verkerk' }))
  const found = must(await api.rights.people({ text: ' verkerk ' }))
  expect(found.map(({ kind, name }) => [kind, name])).toEqual([
    ['receiver', 'Gemeente Verkerk'],
    ['household', 'Partner Verkerkhof'],
    ['resident', 'Verkerk'],
    ['volunteer', 'Joost Verkerkmans'],
  ])
  expect(found.find(({ name }) => name === 'Joost Verkerkmans')?.id).toBe(volunteer.id)
  expect(must(await api.rights.people({ text: number })).map(({ name }) => name)).toEqual([
    'Partner Verkerkhof',
    'Verkerk',
  ])
  expect(must(await api.rights.people({ text: 'wiersma' }))).toMatchObject([{ kind: 'staff' }])
  for (const text of ['', '%', '_', "'", '\\']) expect(must(await api.rights.people({ text }))).toEqual([])
  must(await api.rights.restrict({ caseId, requestId: null, ground: 'unlawful', note: '' }))
  expect(must(await api.rights.people({ text: 'verkerk' })).map(({ kind }) => kind)).toEqual([
    'receiver',
    'volunteer',
  ])
  expect(must(await api.rights.people({ text: number }))).toMatchObject([
    { name: number, sub: number },
    { name: number, sub: number },
  ])
  expect(must(await api.rights.people({ text: number })).map(({ id }) => id)).toContain(person.id)
  // From the page of somebody, who is then filled in: of a frozen case without the name as well.
  expect(must(await api.rights.people({ text: person.id }))).toEqual([
    { ...person, name: number, sub: number },
  ])
  expect(must(await api.rights.people({ text: volunteer.id }))).toMatchObject([{ name: 'Joost Verkerkmans' }])
})

test('nothing of a request stands in the log of the program, and no value in the log of changes', async () => {
  const { api, ports, session } = await openWholeApp()
  const { person } = await someone(api, 'Wielewaal')
  const id = await asked(api, person, { whatAsked: 'Wielewaal', askedBy: 'Wielewaal' })
  must(await api.rights.amend({ id, changes: { whatAsked: 'Kwikstaart' } }))
  must(await api.rights.withdraw({ id, note: 'Kwikstaart' }))
  expect(JSON.stringify(ports.logger.events)).not.toMatch(/Wielewaal|Kwikstaart/)
  const rows = await session.current()?.db.selectFrom('change_log').selectAll().execute()
  expect(rows?.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/Wielewaal|Kwikstaart/)
})
