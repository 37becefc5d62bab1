import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { fail, ok } from '#main/core/result.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

/** An application of which papers can be looked into; every name that a dialog proposed. */
async function atTheDesk(changes: Partial<typeof absentDesktop> = {}) {
  const folder = tempFolder()
  const [proposed, printed]: [string[], Uint8Array[]] = [[], []]
  const app = await openWholeApp({
    files: createNodeFileStore(() => 'x'),
    pdf: {
      render: (definition, { title }) =>
        Promise.resolve(new TextEncoder().encode(`${title} ${JSON.stringify(definition.content)}`)),
    },
    desktop: {
      ...absentDesktop,
      chooseSaveFile: (_title, name) => {
        proposed.push(name)
        return Promise.resolve(join(folder, name))
      },
      printPdf: (bytes) => {
        printed.push(bytes)
        return Promise.resolve(ok(undefined))
      },
      ...changes,
    },
  })
  return { ...app, proposed, printed }
}

test('the register on the screen has every purpose, and the words of the organisation beside it', async () => {
  const { api } = await atTheDesk()
  must(
    await api.processing.setNote({
      activity: 'help',
      legalGround: 'contract',
      words: 'zie het werkplan',
      security: '',
      reviewedDayText: '1-10-2026',
    }),
  )
  const { lines, measures } = must(await api.processing.register({}))
  expect(lines.map(({ activity }) => activity)).toEqual([
    'help',
    'handover',
    'proof',
    'contact',
    'matching',
    'volunteering',
    'access',
    'rights',
    'oversight',
  ])
  expect(lines[0]).toMatchObject({
    legalGround: 'contract',
    words: 'zie het werkplan',
    reviewedDay: '2026-10-01',
  })
  expect(lines[0]?.parts.find(({ subject }) => subject === 'resident')).toMatchObject({
    special: true,
    financial: true,
  })
  expect(lines[0]?.parts[0]?.lists).toContain('Schulden')
  expect(measures.length).toBeGreaterThan(5)
})

test('the register, the sheet and the input for a DPIA are saved where somebody chose, by day and never by name', async () => {
  const { api, proposed } = await atTheDesk()
  must(await api.receivers.add({ name: 'Voedselbank De Schakel' }))
  must(
    await api.processing.addProcessor({
      kind: 'processor',
      name: 'Kantoor & Beheer',
      contact: 'Jan Jansen',
      what: 'laptops',
      agreementDayText: '1-1-2026',
      agreementUntilText: '',
      note: 'geheim',
    }),
  )
  const paper = must(await api.processing.saveRegister({ kind: 'pdf' }))
  const book = must(await api.processing.saveRegister({ kind: 'xlsx' }))
  must(await api.processing.saveSheet({}))
  must(await api.processing.saveDpia({}))
  expect(proposed).toEqual([
    'verwerkingsregister-2026-11-20.pdf',
    'verwerkingsregister-2026-11-20.xlsx',
    'privacyblad-2026-11-20.pdf',
    'dpia-gegevens-2026-11-20.pdf',
  ])
  const text = readFileSync(paper.path, 'utf8')
  expect(text).toContain('Voedselbank De Schakel')
  expect(text).toContain('Kantoor & Beheer')
  // A note is for us, and a contact person is no organisation.
  expect(text).not.toMatch(/geheim"|Jan Jansen/)
  expect(readFileSync(book.path).subarray(0, 2).toString()).toBe('PK')
})

test('X6 nothing is overwritten, and going back writes nothing', async () => {
  const { api } = await atTheDesk()
  must(await api.processing.saveRegister({ kind: 'xlsx' }))
  expect(await api.processing.saveRegister({ kind: 'xlsx' })).toMatchObject({ failure: { code: 'exists' } })
  const back = await atTheDesk({ chooseSaveFile: () => Promise.resolve(null) })
  for (const kind of ['pdf', 'xlsx'] as const) {
    expect(await back.api.processing.saveRegister({ kind })).toMatchObject({ failure: { code: 'cancelled' } })
  }
})

test('the sheet is printed from memory; without a printer that is said', async () => {
  const { api, printed } = await atTheDesk()
  must(await api.processing.printSheet({}))
  expect(Buffer.from(printed[0] ?? []).toString()).toContain('Wie ziet uw gegevens?')
  const none = await atTheDesk({ printPdf: () => Promise.resolve(fail('no-printer')) })
  expect(await none.api.processing.printSheet({})).toMatchObject({ failure: { code: 'no-printer' } })
})
