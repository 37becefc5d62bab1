import { expect, test } from 'vitest'
import { atTheDesk, noPrinter } from '#tests/integration/handover/support/desk.ts'
import { must } from '#tests/support/whole-app.ts'
import { asked, refused } from './support/asked.ts'

async function withRequest(changes: Parameters<typeof atTheDesk>[0] = {}) {
  const desk = await atTheDesk(changes)
  const { caseId } = desk.ref
  const address = { address: 'Dorpsstraat 3', postcode: '2651 AB', place: 'Berkel' }
  must(await desk.api.cases.amendResident({ caseId, changes: { ...address, alias: 'Petra J.' } }))
  const { resident } = must(await desk.api.cases.read({ caseId }))
  const id = await asked(desk.api, { kind: 'resident', id: resident.id })
  return { ...desk, id, caseId, residentId: resident.id }
}
const fileOf = (id: string, word: string): string => `avg-${id.slice(-6)}-${word}.pdf`

test('a letter goes to the person under their own name, in a file that names nobody', async () => {
  const { api, id, suggested, written, ports } = await withRequest()
  must(await api.rights.saveLetter({ id, letter: 'received' }))
  const file = fileOf(id, 'ontvangst')
  expect(suggested).toEqual([file])
  const text = String(written(file))
  for (const part of [
    'Samira el Amrani',
    'Dorpsstraat 3',
    '2651 AB Berkel',
    '20 december 2026',
    'Stuur geen kopie',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('Petra J.')
  expect(JSON.stringify(ports.logger.events)).not.toMatch(/Samira|Dorpsstraat/)
  expect(await api.rights.saveLetter({ id, letter: 'received' })).toMatchObject(refused('exists'))
})

test('a letter to a hidden address is given by hand, and a safe address of care is used', async () => {
  const { api, id, caseId, printed } = await withRequest()
  const printedText = async () => {
    must(await api.rights.printLetter({ id, letter: 'received' }))
    return new TextDecoder().decode(printed.at(-1))
  }
  must(await api.cases.amendResident({ caseId, changes: { addressHidden: true } }))
  expect(await printedText()).not.toContain('Dorpsstraat')
  must(await api.cases.amendResident({ caseId, changes: { addressHidden: false } }))
  expect(await printedText()).toContain('Dorpsstraat')
  const post = must(
    await api.reach.add({ caseId, channel: 'post', value: 'Postbus 12, 2650 AA Berkel', person: '' }),
  )
  must(await api.reach.amend({ id: post.id, changes: { safe: 'no' } }))
  expect(await printedText()).not.toMatch(/Dorpsstraat|Postbus/)
  must(await api.reach.amend({ id: post.id, changes: { safe: 'yes' } }))
  expect(await printedText()).toContain('Postbus 12, 2650 AA Berkel')
})

test('only a letter that says something true is made', async () => {
  const { api, id } = await withRequest()
  for (const letter of ['extension', 'answer', 'refusal', 'restricted', 'lifting'] as const) {
    expect(await api.rights.letterText({ id, letter })).toMatchObject(refused('letter-not-yet'))
    expect(await api.rights.saveLetter({ id, letter })).toMatchObject(refused('letter-not-yet'))
    expect(await api.rights.printLetter({ id, letter })).toMatchObject(refused('letter-not-yet'))
  }
  expect(await api.rights.letterText({ id: 'nowhere', letter: 'received' })).toMatchObject(
    refused('not-found'),
  )
})

test('every letter says its own, the answer with what was written for the person', async () => {
  const { api, id, caseId } = await withRequest()
  const text = async (letter: Parameters<typeof api.rights.letterText>[0]['letter']) =>
    must(await api.rights.letterText({ id, letter })).paragraphs.join('\n')
  expect(await text('identity')).toContain('laat uw paspoort, identiteitskaart of rijbewijs zien')
  must(await api.rights.extend({ id, months: 2, reason: 'complex', note: 'Er zijn twee dossiers.' }))
  expect(await text('extension')).toMatch(/uw vraag is ingewikkeld[^]*twee dossiers[^]*20 februari 2027/)
  const restricted = { caseId, requestId: id, ground: 'accuracy-contested', note: 'intern' } as const
  must(await api.rights.restrict(restricted))
  expect(await text('restricted')).toMatch(/20 november 2026 staan uw gegevens stil[^]*niet kloppen/)
  expect(await text('restricted')).not.toContain('intern')
  expect(await text('lifting')).toMatch(/weer gebruiken[^]*artikel 18, lid 3/)
  must(await api.rights.identify({ id, how: 'known-in-person', dayText: 'vandaag' }))
  must(await api.rights.answer({ id, dayText: 'vandaag', note: 'Eerst dit.\n\nDan dat.' }))
  const answer = must(await api.rights.letterText({ id, letter: 'answer' }))
  expect(answer.subject).toBe('uw verzoek om uw gegevens te zien')
  expect(answer.paragraphs).toEqual(expect.arrayContaining(['Eerst dit.', 'Dan dat.']))
  expect(await text('received')).not.toContain('Stuur geen kopie')
})

test('going back and no printer are said as what they are', async () => {
  const back = await withRequest({ chooseSaveFile: () => Promise.resolve(null) })
  expect(await back.api.rights.saveLetter({ id: back.id, letter: 'received' })).toMatchObject(
    refused('cancelled'),
  )
  const silent = await withRequest(noPrinter)
  expect(await silent.api.rights.printLetter({ id: silent.id, letter: 'received' })).toMatchObject(
    refused('no-printer'),
  )
})

test('whoever is in no list gets a letter by the name they gave', async () => {
  const { api, printed } = await withRequest()
  const id = await asked(api, null, { askedBy: 'Mevrouw Smit' })
  must(await api.rights.printLetter({ id, letter: 'received' }))
  expect(new TextDecoder().decode(printed.at(-1))).toContain('Geachte Mevrouw Smit,')
})
