import { expect, test } from 'vitest'
import { atTheDesk, noPrinter } from '#tests/integration/handover/support/desk.ts'
import { refused, refusedField } from '#tests/integration/rights/support/asked.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

type Api = WholeApp['api']
const hour = 60 * 60

const found = async (api: Api, changes: Partial<Parameters<Api['breaches']['add']>[0]> = {}) =>
  must(await api.breaches.add({ discoveredText: 'vandaag 9:40', kind: 'lost-device', what: '', ...changes }))
    .id

test('R17 the clock counts from becoming aware, presses harder, and stops when it was reported', async () => {
  const { api, ports } = await openWholeApp()
  const id = await found(api, { what: ' laptop in de trein ' })
  const clock = async () => must(await api.breaches.read({ id })).clock
  expect(await clock()).toEqual({ dueAt: '2026-11-23T08:40:00.000Z', hoursLeft: 71, level: 'running' })
  ports.clock.advance(48 * hour)
  expect(await clock()).toMatchObject({ hoursLeft: 23, level: 'soon' })
  ports.clock.advance(24 * hour)
  expect(await clock()).toMatchObject({ hoursLeft: -1, level: 'late' })
  expect(must(await api.breaches.advice({ id })).reasons).toContainEqual({
    reason: 'late',
    pull: 'keep-in-mind',
    article: '33(1)',
  })
  must(await api.breaches.reported({ id, atText: 'vandaag 10:00', reference: ' AP-1 ' }))
  expect(must(await api.breaches.read({ id }))).toMatchObject({
    clock: null,
    what: 'laptop in de trein',
    reportDecision: 'report',
    reportedAt: '2026-11-23T09:00:00.000Z',
    reportReference: 'AP-1',
  })
  expect(must(await api.breaches.advice({ id })).reasons.map(({ reason }) => reason)).not.toContain('late')
})

test('the log has what runs on top, and nothing ever leaves it', async () => {
  const { api } = await openWholeApp()
  const [old, decided, fresh] = [
    await found(api, { discoveredText: '18-11 12:00' }),
    await found(api),
    await found(api),
  ]
  must(await api.breaches.decideReport({ id: decided, decision: 'do-not-report', note: 'versleuteld' }))
  const list = must(await api.breaches.list({}))
  expect(list.map(({ id }) => id)).toEqual([old, fresh, decided])
  expect(list.at(-1)).toMatchObject({ clock: null, reportDecision: 'do-not-report' })
  expect(Object.keys(api.breaches)).not.toContain('remove')
})

test('what is found out is written down piece by piece, and changes what is to be weighed', async () => {
  const { api } = await openWholeApp()
  const id = await found(api)
  expect(must(await api.breaches.advice({ id }))).toMatchObject({
    report: 'ask-first',
    open: ['encrypted', 'recovered', 'people', 'data'],
  })
  const known = {
    peopleCount: 12,
    peopleKinds: ['residents'],
    dataKinds: ['financial', 'names', 'financial'],
    measures: ' Wachtwoord veranderd ',
    discoveredText: '19-11 14:00',
  } as const
  must(
    await api.breaches.amend({
      id,
      changes: { ...known, peopleKinds: ['residents'], dataKinds: [...known.dataKinds] },
    }),
  )
  must(await api.breaches.amend({ id, changes: { encrypted: 'yes', keyKnown: 'no', recovered: 'unknown' } }))
  expect(must(await api.breaches.read({ id }))).toMatchObject({
    peopleCount: 12,
    dataKinds: ['financial', 'names'],
    measures: 'Wachtwoord veranderd',
    discoveredAt: '2026-11-19T13:00:00.000Z',
  })
  expect(must(await api.breaches.advice({ id })).report).toBe('consider-not-reporting')
  must(await api.breaches.amend({ id, changes: { encrypted: null, keyKnown: 'yes' } }))
  expect(must(await api.breaches.advice({ id })).inform).toBe('consider-informing')
  must(await api.breaches.amend({ id, changes: {} }))
})

test('what cannot be read is said beside its field; not reporting and not telling want a reason', async () => {
  const { api } = await openWholeApp()
  const id = await found(api)
  const add = { discoveredText: 'ooit', kind: 'other', what: '' } as const
  expect(await api.breaches.add(add)).toMatchObject(refusedField('discoveredText', 'moment-unreadable'))
  expect(await api.breaches.add({ ...add, discoveredText: 'vandaag 23:00' })).toMatchObject(
    refusedField('discoveredText', 'moment-in-future'),
  )
  expect(await api.breaches.amend({ id, changes: { discoveredText: 'ooit' } })).toMatchObject(
    refusedField('changes.discoveredText', 'moment-unreadable'),
  )
  expect(await api.breaches.reported({ id, atText: 'ooit', reference: '' })).toMatchObject(
    refusedField('atText', 'moment-unreadable'),
  )
  expect(await api.breaches.informed({ id, dayText: '' })).toMatchObject(
    refusedField('dayText', 'text-missing'),
  )
  for (const reply of [
    await api.breaches.decideReport({ id, decision: 'do-not-report', note: ' ' }),
    await api.breaches.decideInform({ id, decision: 'do-not-inform', note: '' }),
  ])
    expect(reply).toMatchObject(refusedField('note', 'text-missing'))
  expect(await api.breaches.reported({ id, atText: '19-11 8:00', reference: '' })).toMatchObject(
    refused('before-discovered'),
  )
  expect(await api.breaches.informed({ id, dayText: '19-11-2026' })).toMatchObject(
    refused('before-discovered'),
  )
  for (const reply of [
    await api.breaches.read({ id: 'nowhere' }),
    await api.breaches.advice({ id: 'nowhere' }),
    await api.breaches.text({ id: 'nowhere', words: '' }),
    await api.breaches.reopen({ id: 'nowhere' }),
    await api.breaches.close({ id: 'nowhere' }),
    await api.breaches.printLetter({ id: 'nowhere', addressee: '', words: '' }),
  ])
    expect(reply).toMatchObject(refused('not-found'))
})

test('it closes when what was decided was done, and then nothing changes until it is opened again', async () => {
  const { api } = await openWholeApp()
  const id = await found(api)
  expect(await api.breaches.close({ id })).toMatchObject(refused('not-decided'))
  must(await api.breaches.decideReport({ id, decision: 'report', note: '' }))
  must(await api.breaches.decideInform({ id, decision: 'inform', note: 'groot risico' }))
  expect(await api.breaches.close({ id })).toMatchObject(refused('not-reported'))
  must(await api.breaches.reported({ id, atText: 'vandaag', reference: 'AP-2' }))
  expect(await api.breaches.decideReport({ id, decision: 'do-not-report', note: 'x' })).toMatchObject(
    refused('already-reported'),
  )
  expect(await api.breaches.close({ id })).toMatchObject(refused('not-informed'))
  must(await api.breaches.informed({ id, dayText: 'vandaag' }))
  must(await api.breaches.close({ id }))
  for (const reply of [
    await api.breaches.close({ id }),
    await api.breaches.amend({ id, changes: { what: 'x' } }),
    await api.breaches.decideReport({ id, decision: 'report', note: '' }),
    await api.breaches.decideInform({ id, decision: 'inform', note: '' }),
    await api.breaches.reported({ id, atText: 'vandaag', reference: '' }),
    await api.breaches.informed({ id, dayText: 'vandaag' }),
  ])
    expect(reply).toMatchObject(refused('closed'))
  expect(must(await api.breaches.read({ id }))).toMatchObject({
    closedDay: '2026-11-20',
    informNote: 'groot risico',
  })
  must(await api.breaches.reopen({ id }))
  expect(await api.breaches.reopen({ id })).toMatchObject(refused('not-closed'))
})

test('art. 34 the letter says what happened in plain words, and nothing of our own notes', async () => {
  const desk = await atTheDesk()
  const { api, suggested, written, printed } = desk
  const id = await found(api, { kind: 'wrong-addressee', what: 'Joost mailde het naar Kees' })
  must(
    await api.breaches.amend({
      id,
      changes: { dataKinds: ['hidden-address', 'names'], measures: 'De mail is gewist.' },
    }),
  )
  const { subject, paragraphs } = must(await api.breaches.text({ id, words: 'Kees heeft het gewist.' }))
  expect(subject).toBe('bericht over uw gegevens')
  const text = paragraphs.join('\n')
  for (const part of [
    '20 november 2026',
    'voor wie ze niet waren',
    'uw naam',
    'geheim',
    'De mail is gewist.',
    '112',
    'Kees heeft het gewist.',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('Joost')
  const letter = { id, addressee: 'Mevrouw Smit\nDorpsstraat 3', words: '' }
  must(await api.breaches.saveLetter(letter))
  expect(suggested).toEqual([`datalek-${id.slice(-6)}-bericht.pdf`])
  expect(String(written(suggested[0] ?? ''))).toContain('Mevrouw Smit')
  must(await api.breaches.printLetter(letter))
  expect(printed).toHaveLength(1)
  expect(await api.breaches.saveLetter(letter)).toMatchObject(refused('exists'))
  const silent = await atTheDesk(noPrinter)
  const other = await found(silent.api)
  expect(await silent.api.breaches.printLetter({ ...letter, id: other })).toMatchObject(refused('no-printer'))
})
