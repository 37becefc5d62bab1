import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { bundlePdf, bundleZip, printBundleWords } from '#main/features/bundles/bundle-files.use-cases.ts'
import type { BundleSheet } from '#main/features/bundles/bundle-shape.rules.ts'
import { loadWords } from '#main/app/word-list.ts'
import { passphraseWords, pickWords } from '#main/vault/words.ts'
import { ok } from '#main/core/result.ts'
import { absentDesktop, testPorts } from '#tests/support/test-ports.ts'
import { bareSheet, richSheet } from './support/bundle-sheet.ts'
import { sevenZipFile } from './support/office.ts'
import { openPagePrinter, type PagePrinter } from './support/page-printer.ts'
import { pdfFile, pdfRenderer, unlockedPdf } from './support/pdf-tools.ts'

const reference = 'AVG-2026-0007'
const files = createNodeFileStore(() => 'x')
let printer: PagePrinter

beforeAll(async () => {
  printer = await openPagePrinter()
})
afterAll(() => printer.close())

const portsWith = (hasWindow: boolean) =>
  testPorts({
    files,
    pdf: pdfRenderer,
    desktop: hasWindow ? { ...absentDesktop, htmlToPdf: printer.htmlToPdf } : absentDesktop,
  })

const wordsFor = () => {
  const ports = portsWith(false)
  return pickWords(loadWords(ports.resourcesFolder), (count) => ports.random.bytes(count)).join(' ')
}

const zipOf = async (sheet: BundleSheet, hasWindow = true) => {
  const passphrase = wordsFor()
  const { organisation, person } = sheet
  const data = {
    format: 'thuisbasis-bundle',
    version: 1,
    madeOn: sheet.madeAt,
    organisation,
    person,
    tables: {},
    shared: { receivers: [], volunteers: [] },
    masked: [],
    omissions: {},
  } as const
  const parts = { sheet, reference, terms: {}, passphrase, data, schema: { type: 'object' } }
  return { passphrase, zip: sevenZipFile(await bundleZip(portsWith(hasWindow), parts)) }
}

describe('X3 the package of a resident', () => {
  test('opens with 7-Zip with its words, and with nothing else', async () => {
    const { zip, passphrase } = await zipOf(richSheet)
    expect(passphrase.split(' ')).toHaveLength(6)
    expect(Math.log2(loadWords(portsWith(false).resourcesFolder).length) * passphraseWords).toBeGreaterThan(
      77,
    )
    expect(zip.opens(passphrase)).toBe(true)
    for (const wrong of [passphrase.slice(1), passphrase.toUpperCase(), 'welkom']) {
      expect(zip.opens(wrong)).toBe(false)
    }
  })

  test('has AES-256 on every entry, and no checksum of what is in it', async () => {
    const entries = (await zipOf(richSheet)).zip.entries()
    expect(entries.length).toBeGreaterThan(10)
    for (const { method, encrypted, crc } of entries) {
      expect([method, encrypted]).toEqual([expect.stringMatching(/^AES-256 (Deflate|Store)$/), true])
      expect(crc).toMatch(/^(0{8})?$/)
    }
  })

  test('has names that say nothing of anybody, the same for everybody', async () => {
    const names = (await zipOf(richSheet)).zip.entries().map(({ name }) => name)
    expect(names).toEqual([
      'lees-mij.txt',
      'overzicht.pdf',
      'overzicht.html',
      'gegevens.json',
      'gegevens.schema.json',
      'tabellen/inhoud.csv',
      ...[1, 2, 3, 4, 5].map((number) => `tabellen/tabel-0${number}.csv`),
      'wie-zag-wat.csv',
    ])
  })

  test('without a window goes without the PDF, and its note says what to open instead', async () => {
    const { zip, passphrase } = await zipOf(bareSheet, false)
    expect(zip.entries().map(({ name }) => name)).not.toContain('overzicht.pdf')
    const note = zip.content('lees-mij.txt', passphrase).toString('utf8')
    expect(note).toContain('overzicht.html        Begin hier')
    expect(note).not.toContain('overzicht.pdf')
    expect(note).toContain('Kenmerk: AVG-2026-0007')
  })

  test('the readable page holds what somebody typed as text, and can fetch or run nothing', async () => {
    const { zip, passphrase } = await zipOf(richSheet)
    const page = zip.content('overzicht.html', passphrase).toString('utf8')
    expect(page).toContain('&lt;b&gt;Huur&lt;/b&gt;')
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<form|\son\w+=|href=|src=/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`)
  })
})

describe('X2 the overview as a PDF that can be listened to', () => {
  const paperOf = async (sheet: BundleSheet) => {
    const { zip, passphrase } = await zipOf(sheet)
    return pdfFile(zip.content('overzicht.pdf', passphrase))
  }

  test('has headings, tables with headers, title and language, and is a clean file', async () => {
    const file = await paperOf(richSheet)
    expect(file.check()).toContain('No syntax or stream encoding errors found')
    expect(file.info()).toMatch(/^Title:\s+Overzicht van uw gegevens$/m)
    expect(file.info()).toMatch(/^Tagged:\s+yes$/m)
    expect(file.info()).toMatch(/^Page size:\s+59\d\.?\d* x 84\d\.?\d* pts \(A4\)$/m)
    expect(file.catalog()).toMatch(/\/Lang \(nl\)/)
    expect(file.catalog()).toContain('/Outlines')
    const structure = file.structure()
    expect(structure.match(/^\s*H1 /gm)).toHaveLength(1)
    expect(structure.match(/^\s*H2 /gm)?.length).toBeGreaterThan(9)
    const tables = structure.match(/^\s*Table /gm)?.length ?? 0
    expect(tables).toBeGreaterThan(5)
    expect(structure.match(/^\s*Caption/gm)).toHaveLength(tables)
    expect(structure).toMatch(/\/Scope \/Row/)
    expect(structure).toMatch(/\/Scope \/Column/)
    expect(structure).toMatch(/\/Headers \[/)
  })

  test('says what we have, why, from whom, to whom, how long, who looked, what is missing and what one can do', async () => {
    const text = (await paperOf(richSheet)).flat()
    for (const said of [
      'Voor: Samira el Amrani',
      'Van: Thuisadministratie Oostland, gemaakt op 20 november 2026',
      'Wij gebruiken dit om',
      'Woonbedrijf De Linde',
      'gezien in een brief van 2 november 2026',
      'Gemeente Oostland, team Schuldhulp',
      'dat het is verstuurd, staat nergens',
      'coördinator gelezen 20 keer',
      'Zolang de hulp duurt, en daarna hoogstens 2 jaar',
      'Eén gegeven gaat over een vrijwilliger',
      'Het zou de veiligheid van iemand in gevaar brengen'.slice(4),
      'een klacht indienen bij de Autoriteit Persoonsgegevens',
      'Pagina 1 van',
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/undefined|null|\[object/)
  })

  test('of somebody about whom we have nothing says so', async () => {
    const text = (await paperOf(bareSheet)).flat()
    expect(text).toContain('Wij hebben geen gegevens over u.')
    expect(text).toContain('Wij gaven niets over u aan een ander.')
  })
})

describe('the overview as one protected PDF', () => {
  test('X1 is AES-256, opens with the words only, and tells its reference and no name outside', async () => {
    const passphrase = wordsFor()
    const parts = { sheet: richSheet, reference, terms: {}, passphrase }
    const bytes = await bundlePdf(portsWith(false), parts)
    expect(pdfFile(bytes, passphrase).encryption()).toContain('AESv3')
    expect(() => unlockedPdf(bytes, 'welkom')).toThrow()
    const file = pdfFile(unlockedPdf(bytes, passphrase))
    expect(file.info()).toContain(reference)
    expect(file.info()).not.toContain('Samira')
    expect(file.flat()).toContain('Woonbedrijf De Linde')
    expect(file.flat()).toContain('De hele lijst krijgt u van ons als u erom vraagt.')
    expect(Buffer.from(bytes).includes('Samira')).toBe(false)
  })

  test('the sheet with the words says which file they open and nothing about anybody', async () => {
    const printed: Uint8Array[] = []
    const ports = testPorts({
      pdf: pdfRenderer,
      desktop: {
        ...absentDesktop,
        printPdf: (bytes) => {
          printed.push(bytes)
          return Promise.resolve(ok(undefined))
        },
      },
    })
    const passphrase = wordsFor()
    expect((await printBundleWords(ports, { reference, passphrase })).ok).toBe(true)
    const file = pdfFile(printed[0] ?? new Uint8Array())
    expect(file.pages()).toBe(1)
    expect(file.flat()).toContain(passphrase)
    expect(file.flat()).toContain(reference)
  })
})
