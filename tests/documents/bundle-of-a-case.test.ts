import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '#tests/support/whole-app.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { sevenZipFile } from './support/office.ts'
import { openPagePrinter, type PagePrinter } from './support/page-printer.ts'
import { pdfFile, unlockedPdf } from './support/pdf-tools.ts'
import { typedIn } from './support/practice-case.ts'

let printer: PagePrinter
beforeAll(async () => {
  printer = await openPagePrinter()
})
afterAll(() => printer.close())

/** Everything of the practice resident, made as at the desk: after talks, debts, consent and a handover. */
async function atTheDesk() {
  const folder = tempFolder()
  const desktop = {
    ...absentDesktop,
    htmlToPdf: printer.htmlToPdf,
    chooseSaveFile: (_title: string, name: string) => Promise.resolve(join(folder, name)),
  }
  const practice = await typedIn('inwoner-1', 'Lansingerland', {}, { desktop })
  const { api, caseId, receiverId } = practice
  const sheet = must(await api.cases.read({ caseId }))
  const handedOver = await api.handover.saveTo({ caseId, receiverId, path: join(folder, 'overdracht.pdf') })
  const person = { kind: 'resident' as const, id: sheet.resident.id }
  return { ...practice, folder, person, handedOver }
}

test('X6 a bundle is one file at the place that was chosen, and the log knows that it was made', async () => {
  const { api, person, folder } = await atTheDesk()
  const before = readdirSync(folder)
  const made = must(await api.bundles.save({ person, requestId: null, kind: 'zip' }))
  expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual([`${made.reference}.zip`])
  expect(made.reference).not.toMatch(/samira|amrani/i)
  const zip = sevenZipFile(readFileSync(made.path))
  expect(zip.opens(made.passphraseWords ?? '')).toBe(true)
  const names = zip.entries().map(({ name }) => name)
  expect(names).toContain('documenten/document-01.pdf')
  expect(names.join(' ')).not.toMatch(/samira|amrani|schuld|lansingerland/i)
  const overview = pdfFile(zip.content('overzicht.pdf', made.passphraseWords ?? ''))
  expect(overview.flat()).toContain('Overzicht van uw gegevens')
  expect(overview.flat()).toMatch(/€ 694,62 per maand/)
  // Said once for all, and in words of people.
  expect(overview.flat()).not.toMatch(/ja, met toestemming|undefined|\[object|NaN/)
})

test('X6 what is kept of a bundle says that it was made and for whom, and nothing of what was in it', async () => {
  const { api, person, session } = await atTheDesk()
  const db = session.current()?.db
  if (db === undefined) throw new Error('the vault is closed')
  const made = must(await api.bundles.save({ person, requestId: null, kind: 'zip' }))
  const [kept] = await db.selectFrom('bundles').selectAll().execute()
  expect(kept).toMatchObject({ person_ref: person.id, reference: made.reference, kind: 'zip', protected: 1 })
  expect(kept?.sha256).toBe(createHash('sha256').update(readFileSync(made.path)).digest('hex'))
  const log = await db.selectFrom('change_log').selectAll().where('record_table', '=', 'bundles').execute()
  const told = JSON.stringify([kept, log])
  expect(told).not.toMatch(/samira|amrani|694|woning/i)
  for (const word of (made.passphraseWords ?? '').split(' ')) expect(told).not.toContain(word)
})

test('X6 nothing is put in a temporary folder on the way', async () => {
  const { api, person } = await atTheDesk()
  const [empty, before] = [tempFolder(), process.env['TMPDIR']]
  process.env['TMPDIR'] = empty
  try {
    must(await api.bundles.save({ person, requestId: null, kind: 'zip' }))
    must(await api.bundles.save({ person, requestId: null, kind: 'pdf' }))
    must(await api.processing.saveRegister({ kind: 'xlsx' }))
    must(await api.processing.saveRegister({ kind: 'pdf' }))
    must(await api.processing.saveSheet({}))
    must(await api.processing.saveDpia({}))
    expect(readdirSync(empty)).toEqual([])
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
})

test('the protected PDF says the same', async () => {
  const { api, person } = await atTheDesk()
  const made = must(await api.bundles.save({ person, requestId: null, kind: 'pdf' }))
  const file = pdfFile(unlockedPdf(readFileSync(made.path), made.passphraseWords ?? ''))
  expect(file.flat()).toContain('Overzicht van uw gegevens')
})
