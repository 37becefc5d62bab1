import { expect, test } from 'vitest'
import { atTheDesk } from '#tests/integration/handover/support/desk.ts'
import { asked, refused, refusedField, someone } from '#tests/integration/rights/support/asked.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const canary = 'Wielewaal'

async function correcting(app: WholeApp, familyName = canary) {
  const { api } = app
  const resident = await someone(api, familyName)
  const requestId = await asked(api, resident.person, { kind: 'rectification' })
  must(await api.corrections.start({ requestId }))
  return { ...resident, requestId }
}
const linesOf = async ({ api }: WholeApp, requestId: string) =>
  must(await api.corrections.of({ requestId })).lines.map(({ table, field, oldValue, newValue }) => ({
    table,
    field,
    oldValue,
    newValue,
  }))
const changeLog = async ({ session }: WholeApp): Promise<string> =>
  JSON.stringify(await session.current()?.db.selectFrom('change_log').selectAll().execute())

test('art. 16 while a correction runs, what stood there is kept with its name, its day and who did it', async () => {
  const app = await openWholeApp()
  const { caseId, requestId } = await correcting(app)
  const { api } = app
  must(await api.cases.amendResident({ caseId, changes: { familyName: 'Kwikstaart', place: '' } }))
  const { running, lines } = must(await api.corrections.of({ requestId }))
  expect(running).toBe(true)
  // The place was empty and stays so: nothing was corrected there.
  expect(lines).toMatchObject([
    {
      table: 'residents',
      field: 'family_name',
      label: 'Achternaam',
      oldValue: canary,
      newValue: 'Kwikstaart',
      day: '2026-11-20',
      byName: 'Carla Wiersma',
    },
  ])
  expect(await changeLog(app)).not.toContain(canary)
  expect(await changeLog(app)).toContain('family_name')
})

test('corrected twice, each step says what it became', async () => {
  const app = await openWholeApp()
  const { caseId, requestId } = await correcting(app)
  const { api, ports } = app
  for (const familyName of ['Kwikstaart', 'Koolmees']) {
    must(await api.cases.amendResident({ caseId, changes: { familyName } }))
    ports.clock.advance(60)
  }
  expect(await linesOf(app, requestId)).toMatchObject([
    { oldValue: canary, newValue: 'Kwikstaart' },
    { oldValue: 'Kwikstaart', newValue: 'Koolmees' },
  ])
})

test('every kind of row of a case is kept: its lists, the case itself, the source of a fact, what was taken away', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { caseId, person } = await someone(api)
  const word = { caseId, kind: 'internal', text: canary } as const
  const remark = must(await api.remarks.add(word))
  const member = must(await api.household.add({ caseId, kind: 'partner', ageText: '41', presence: canary }))
  const point = must(await api.reach.add({ caseId, channel: 'phone', value: '06-12345601', person: canary }))
  const income = must(await api.money.addIncome({ caseId, line: 'loon 1.111,11 per maand' }))
  const debt = must(await api.debts.add({ caseId, line: 'Vattenfall 694,62' }))
  const crisis = must(await api.crisis.add({ caseId, kind: 'eviction' }))
  must(await api.cases.amendCase({ caseId, changes: { ownWords: canary } }))
  must(await api.cases.markField({ caseId, field: 'address', changes: { source: 'document-seen' } }))
  const requestId = await asked(api, person, { kind: 'rectification' })
  must(await api.corrections.start({ requestId }))
  must(await api.remarks.amend({ id: remark.id, changes: { text: 'beter' } }))
  must(await api.household.amend({ id: member.id, changes: { presence: 'beter' } }))
  must(await api.reach.amend({ id: point.id, changes: { person: 'beter' } }))
  must(await api.money.amendIncome({ id: income.id, changes: { amountText: '1.000' } }))
  must(await api.debts.remove({ id: debt.id }))
  must(await api.crisis.amend({ id: crisis.id, changes: { kind: 'other' } }))
  must(await api.cases.amendCase({ caseId, changes: { ownWords: 'beter' } }))
  must(await api.cases.markField({ caseId, field: 'address', changes: { source: 'confirmed' } }))
  const lines = await linesOf(app, requestId)
  expect(lines).toEqual(
    expect.arrayContaining([
      { table: 'remarks', field: 'text', oldValue: canary, newValue: 'beter' },
      { table: 'household_members', field: 'presence', oldValue: canary, newValue: 'beter' },
      { table: 'contact_points', field: 'person', oldValue: canary, newValue: 'beter' },
      { table: 'incomes', field: 'amount_cents', oldValue: 111_111, newValue: 100_000 },
      { table: 'debts', field: 'removed_at', oldValue: null, newValue: '2026-11-20T09:40:00.000Z' },
      { table: 'crises', field: 'kind', oldValue: 'eviction', newValue: 'other' },
      { table: 'cases', field: 'own_words', oldValue: canary, newValue: 'beter' },
      { table: 'fact_marks', field: 'source', oldValue: 'document-seen', newValue: 'confirmed' },
    ]),
  )
  for (const { label } of must(await api.corrections.of({ requestId })).lines) expect(label).not.toBe('')
  expect(await changeLog(app)).not.toContain(canary)
})

test('a volunteer is corrected with what hangs on them, a member of the household on its own', async () => {
  const app = await openWholeApp()
  const { api } = app
  const { id } = must(await api.volunteers.add({ name: canary }))
  const training = { kind: 'basic', description: canary, state: 'done', doneDayText: '2026' } as const
  const course = must(await api.volunteers.addTraining({ volunteerId: id, ...training, validUntilText: '' }))
  const requestId = await asked(api, { kind: 'volunteer', id }, { kind: 'rectification' })
  must(await api.corrections.start({ requestId }))
  must(await api.volunteers.amend({ id, changes: { givenName: 'Joost', note: 'x' } }))
  must(await api.volunteers.removeTraining({ id: course.id }))
  expect(await linesOf(app, requestId)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ table: 'volunteers', field: 'note', oldValue: '', newValue: 'x' }),
      expect.objectContaining({ table: 'volunteer_trainings', field: 'removed_at', oldValue: null }),
    ]),
  )
  expect(await changeLog(app)).not.toContain(canary)

  const { caseId } = await someone(api)
  const partner = must(await api.household.add({ caseId, kind: 'partner', ageText: '41', presence: '' }))
  const ofPartner = await asked(api, { kind: 'household', id: partner.id }, { kind: 'complaint' })
  must(await api.corrections.start({ requestId: ofPartner }))
  must(await api.household.amend({ id: partner.id, changes: { name: 'Kwikstaart' } }))
  must(await api.cases.amendResident({ caseId, changes: { familyName: 'Koolmees' } }))
  expect(await linesOf(app, ofPartner)).toEqual([
    { table: 'household_members', field: 'name', oldValue: '', newValue: 'Kwikstaart' },
  ])
})

test('a receiver and somebody who works here can be corrected as well', async () => {
  const app = await openWholeApp()
  const { api, session } = app
  const receiver = must(await api.receivers.add({ name: canary }))
  const ofReceiver = await asked(api, { kind: 'receiver', id: receiver.id }, { kind: 'rectification' })
  must(await api.corrections.start({ requestId: ofReceiver }))
  must(await api.receivers.amend({ id: receiver.id, changes: { name: 'Gemeente' } }))
  expect(await linesOf(app, ofReceiver)).toMatchObject([{ oldValue: canary, newValue: 'Gemeente' }])
  const me = session.current()?.actor.personId ?? ''
  const ofMe = await asked(api, { kind: 'staff', id: me }, { kind: 'rectification' })
  must(await api.corrections.start({ requestId: ofMe }))
  must(await api.settings.amend({ changes: { myPhone: '06-12345603' } }))
  expect(await linesOf(app, ofMe)).toMatchObject([{ table: 'people', field: 'phone', oldValue: '' }])
})

test('what changes for somebody else, before the start or after the end is not kept', async () => {
  const app = await openWholeApp()
  const { api } = app
  const other = await someone(api, 'Bakker')
  const { caseId, person } = await someone(api)
  const requestId = await asked(api, person, { kind: 'rectification' })
  const amend = (id: string, place: string) => api.cases.amendResident({ caseId: id, changes: { place } })
  must(await amend(caseId, 'Berkel'))
  must(await api.corrections.start({ requestId }))
  must(await amend(other.caseId, 'Rodenrijs'))
  must(await api.corrections.finish({ requestId }))
  must(await amend(caseId, 'Bergschenhoek'))
  expect(must(await api.corrections.of({ requestId }))).toEqual({ running: false, lines: [] })
  expect(await api.corrections.finish({ requestId })).toMatchObject(refused('not-started'))
})

test('a correction ends with its request, however that ends', async () => {
  const app = await openWholeApp()
  const { api } = app
  const ends = {
    answer: (id: string) => api.rights.answer({ id, dayText: 'vandaag', note: '' }),
    refuse: (id: string) => api.rights.refuse({ id, ground: 'repeated', note: '' }),
    withdraw: (id: string) => api.rights.withdraw({ id, note: '' }),
    remove: (id: string) => api.rights.remove({ id }),
    other: async (id: string) =>
      api.rights.amend({ id, changes: { person: (await someone(api, 'Ander')).person } }),
  }
  for (const end of Object.values(ends)) {
    const { caseId, requestId } = await correcting(app)
    must(await end(requestId))
    must(await api.cases.amendResident({ caseId, changes: { place: 'Berkel' } }))
    const rows = await app.session.current()?.db.selectFrom('corrections').selectAll().execute()
    expect(rows).toEqual([])
  }
})

test('freezing and lifting are no corrections', async () => {
  const app = await openWholeApp()
  const { caseId, requestId } = await correcting(app)
  const ground = 'accuracy-contested'
  const { id } = must(await app.api.rights.restrict({ caseId, requestId, ground, note: '' }))
  must(await app.api.rights.lift({ id, toldDayText: 'vandaag', note: '' }))
  expect(await linesOf(app, requestId)).toEqual([])
})

test('it starts for an open request to put something right, of somebody in the vault', async () => {
  const { api } = await openWholeApp()
  const { person } = await someone(api)
  const access = await asked(api, person)
  expect(await api.corrections.start({ requestId: access })).toMatchObject(refused('not-a-correction'))
  const stranger = await asked(api, null, { askedBy: 'Smit', kind: 'rectification' })
  expect(await api.corrections.start({ requestId: stranger })).toMatchObject(refused('nobody-to-correct'))
  const closed = await asked(api, person, { kind: 'rectification' })
  must(await api.rights.withdraw({ id: closed, note: '' }))
  expect(await api.corrections.start({ requestId: closed })).toMatchObject(refused('not-open'))
  for (const reply of [
    await api.corrections.start({ requestId: 'nowhere' }),
    await api.corrections.finish({ requestId: 'nowhere' }),
    await api.corrections.of({ requestId: 'nowhere' }),
    await api.corrections.receivers({ requestId: 'nowhere' }),
  ])
    expect(reply).toMatchObject(refused('not-found'))
})

async function withHandover() {
  const desk = await atTheDesk()
  const { api, ref } = desk
  must(await api.debts.add({ caseId: ref.caseId, line: 'Vattenfall 694,62' }))
  await desk.agree()
  must(await api.handover.save({ ...ref, protect: false }))
  const { resident } = must(await api.cases.read(ref))
  const person = { kind: 'resident', id: resident.id } as const
  const requestId = await asked(api, person, { kind: 'rectification' })
  must(await api.corrections.start({ requestId }))
  const [debt] = must(await api.debts.ofCase({ caseId: ref.caseId })).debts
  if (debt === undefined) throw new Error('no debt in this case')
  must(await api.debts.amend({ id: debt.id, changes: { creditorName: 'Eneco' } }))
  must(await api.cases.amendCase({ caseId: ref.caseId, changes: { handoverWishReason: 'geheim' } }))
  return { ...desk, requestId, person, debtId: debt.id }
}

test('art. 19 earlier receivers are listed with what they had, and told once each', async () => {
  const { api, ref, requestId, handover } = await withHandover()
  const { reference } = await handover()
  const [receiver, ...others] = must(await api.corrections.receivers({ requestId }))
  expect(others).toEqual([])
  expect(receiver).toMatchObject({
    receiverId: ref.receiverId,
    name: 'Lansingerland',
    sends: [{ reference, sentDay: null, madeDay: '2026-11-20' }],
    had: [{ label: 'Schuldeiser' }],
    told: null,
  })
  const told = { requestId, receiverId: ref.receiverId, how: 'phone', note: ' mevrouw De Vries ' } as const
  expect(await api.corrections.told({ ...told, dayText: 'morgen' })).toMatchObject(
    refusedField('dayText', 'day-in-future'),
  )
  must(await api.corrections.told({ ...told, dayText: 'gisteren' }))
  must(await api.corrections.told({ ...told, how: 'letter', dayText: 'vandaag' }))
  expect(must(await api.corrections.receivers({ requestId }))).toMatchObject([
    { told: { day: '2026-11-20', how: 'letter', note: 'mevrouw De Vries' } },
  ])
  const other = must(await api.receivers.add({ name: 'Rotterdam' }))
  expect(await api.corrections.told({ ...told, dayText: 'vandaag', receiverId: other.id })).toMatchObject(
    refused('not-a-receiver'),
  )
})

test('art. 19 the letter names fields, never what stood there, what it became or whose it is', async () => {
  const { api, ref, requestId, suggested, written, printed, handover } = await withHandover()
  const had = must(await api.corrections.receivers({ requestId })).flatMap((receiver) => receiver.had)
  const letter = {
    requestId,
    receiverId: ref.receiverId,
    correctionIds: had.map((line) => line.correctionId),
  }
  must(await api.corrections.saveLetter(letter))
  const [name = ''] = suggested.slice(-1)
  expect(name).toMatch(/^avg-[0-9a-f]{6}-doorgeven-[0-9a-f]{4}\.pdf$/)
  const text = String(written(name))
  expect(text).toContain('Schuldeiser')
  expect(text).toContain((await handover()).reference)
  expect(text).toContain('Lansingerland')
  expect(text).not.toMatch(/Vattenfall|Eneco|Samira|Amrani|geheim|Reden/)
  must(await api.corrections.printLetter(letter))
  expect(printed).toHaveLength(1)
  for (const call of [api.corrections.saveLetter, api.corrections.printLetter]) {
    expect(await call({ ...letter, correctionIds: [] })).toMatchObject(refused('nothing-to-tell'))
    expect(await call({ ...letter, correctionIds: ['nowhere'] })).toMatchObject(refused('nothing-to-tell'))
    expect(await call({ ...letter, receiverId: 'nowhere' })).toMatchObject(refused('not-a-receiver'))
    expect(await call({ ...letter, requestId: 'nowhere' })).toMatchObject(refused('not-found'))
  }
})

test('a receiver is told of a restriction without a field', async () => {
  const { api, ref, person, written, suggested } = await withHandover()
  const requestId = await asked(api, person, { kind: 'restriction' })
  must(await api.rights.restrict({ caseId: ref.caseId, requestId, ground: 'unlawful', note: '' }))
  must(await api.corrections.saveLetter({ requestId, receiverId: ref.receiverId, correctionIds: [] }))
  const text = String(written(suggested.at(-1) ?? ''))
  expect(text).toContain('alleen bewaren')
  expect(text).not.toMatch(/Samira|Amrani/)
})
