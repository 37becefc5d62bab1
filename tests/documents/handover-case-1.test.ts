import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { must } from '#tests/support/whole-app.ts'
import { pdfFile } from './support/pdf-tools.ts'
import { savedHandover, typedIn } from './support/practice-case.ts'

// Must show 3: the handover of inwoner-1, typed in through the doorway, read back with other people's programs.

const wanted = [
  'ontruiming',
  '8 december 2026 10:00',
  '26-118834',
  '2.431,18',
  '428,00',
  '316,80',
  '1.102',
  '4.277,98',
  'gesprek uiterlijk op woensdag 25 november 2026',
  '06-12345601',
  'appen mag',
  '1.546,17',
  '1.784,69',
  '2 bedragen onbekend',
  'terugkoppeling verwacht op 4 december 2026',
  'Samira el Amrani',
  '3 februari 1992',
  'leest moeizaam',
  'kan onvolledig zijn',
]
const unwanted = [
  /\b600\b/,
  /4\.877,98/,
  /huisarts/i,
  /school/i,
  /slaap/i,
  /\bleen\b|\blening\b/i,
  /berber/i,
  /tekort/i,
  /confiden/i,
]

test('the handover of case 1 says what it has to and nothing that stays', async () => {
  const practice = await typedIn('inwoner-1', 'Lansingerland')
  const saved = await savedHandover(practice)
  const file = pdfFile(saved.bytes)
  const text = file.flat()
  for (const words of wanted) expect(text).toContain(words)
  const everywhere = [text, file.text(), file.info(), basename(saved.path)]
  for (const words of unwanted) {
    for (const place of everywhere) expect(place).not.toMatch(words)
  }
  expect(`${file.info()} ${basename(saved.path)}`).not.toMatch(/amrani|samira|prins/i)
  expect(basename(saved.path, '.pdf')).toBe(saved.reference)
})

test('X1 the handover of case 1 is clean, embeds its fonts, has two to four pages and numbers them', async () => {
  const file = pdfFile((await savedHandover(await typedIn('inwoner-1', 'Lansingerland'))).bytes)
  expect(file.check()).toContain('No syntax or stream encoding errors found')
  for (const font of file.fonts()) expect(font).toMatch(/ yes yes yes /)
  expect(file.info()).toMatch(/^Tagged:\s+no$/m)
  const pages = file.pages()
  expect(pages).toBeGreaterThanOrEqual(2)
  expect(pages).toBeLessThanOrEqual(4)
  for (let page = 1; page <= pages; page += 1) {
    expect(file.flat()).toContain(`vertrouwelijk · kenmerk 2026-0001-1 · pagina ${page} van ${pages}`)
  }
})

test('the first ten lines stand on the first page, in their order', async () => {
  const file = pdfFile((await savedHandover(await typedIn('inwoner-1', 'Lansingerland'))).bytes)
  const [first = ''] = file.text().split('\f')
  const flat = first.replace(/\s+/g, ' ')
  const order = [
    'Vertrouwelijk · voor Lansingerland, ketenregisseur schuldhulpverlening',
    'Crisis ',
    'Door wie ',
    'Vraag vandaag ',
    'Al gebeld ',
    'Wie ',
    'Bereiken ',
    'Gesprek ',
    'Geld ',
    'Toestemming ',
    'Wat er al gedaan is',
  ].map((words) => flat.indexOf(words))
  expect(order.every((at) => at >= 0)).toBe(true)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(flat).toMatch(/rechtstreeks nummer 010-5550130 · kenmerk 2026-0001-1 · pagina 1 van \d/)
})

test('the address of the receiver stands where the window of an envelope is', async () => {
  const file = pdfFile((await savedHandover(await typedIn('inwoner-1', 'Lansingerland'))).bytes)
  const { left, top, page } = file.place('Schulddienstverlening')
  expect(page).toBe(1)
  expect(left).toBeGreaterThan(20)
  expect(left).toBeLessThan(40)
  expect(top).toBeGreaterThan(48)
  expect(top).toBeLessThan(75)
})

test('what is kept is byte for byte what left, and what the preview showed', async () => {
  const practice = await typedIn('inwoner-1', 'Lansingerland')
  const { api, caseId } = practice
  const preview = must(await api.handover.preview(practice))
  const saved = await savedHandover(practice)
  const [handover] = must(await api.handover.ofCase({ caseId }))
  expect(handover?.copies).toMatchObject([
    {
      kind: 'handover',
      destination: 'saved',
      protected: false,
      sha256: createHash('sha256').update(saved.bytes).digest('hex'),
    },
  ])
  const text = pdfFile(saved.bytes).flat()
  const printed = preview.sheet.head.slice(1).map((line) => line.text)
  for (const line of printed) expect(text).toContain(line)
  expect(preview.blockedBy).toBeNull()
  expect(preview.asks).toEqual([{ part: 'missing', what: 'wat nog ontbreekt' }])
})
