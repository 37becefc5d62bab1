import { expect, test, vi } from 'vitest'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { runsByFace } from '#main/core/printable-letters.ts'
import { baseDefinition } from '#main/documents/theme.ts'
import { pdfFile, pdfRenderer } from './support/pdf-tools.ts'

const options = { title: '2026-0001-1', createdAt: '2026-11-20T09:40:00.000Z' }
const letter = (...words: string[]): TDocumentDefinitions => ({
  ...baseDefinition,
  footer: (page, count) => `pagina ${page} van ${count}`,
  content: words.map((text, i) => ({ text, ...(i === 0 ? {} : { pageBreak: 'before' }) })),
})
const made = async (definition: TDocumentDefinitions, passphrase?: string) =>
  pdfRenderer.render(definition, passphrase === undefined ? options : { ...options, passphrase })

test('X1 a PDF is clean, embeds its fonts, counts its pages and does not claim to be tagged', async () => {
  const file = pdfFile(await made(letter('een', 'twee', 'drie')))
  expect(file.check()).toContain('No syntax or stream encoding errors found')
  expect(file.info()).toMatch(/^Tagged:\s+no$/m)
  expect(file.info()).toMatch(/^Page size:.*\(A4\)$/m)
  expect(file.fonts().length).toBeGreaterThan(0)
  for (const font of file.fonts()) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/)
  expect(file.flat()).toMatch(/pagina 1 van 3 .*pagina 2 van 3 .*pagina 3 van 3/)
})

test('X1 a protected PDF is AES-256 (V5) and opens with its passphrase only', async () => {
  const passphrase = 'K7QM-2XRD-09ZV-TT41-PPQA'
  const bytes = await made(letter('geheim'), passphrase)
  const file = pdfFile(bytes, passphrase)
  expect(file.encryption()).toMatch(/^R = 5$/m)
  expect(file.encryption()).toContain('file encryption method: AESv3')
  expect(file.check()).toContain('No syntax or stream encoding errors found')
  expect(file.flat()).toContain('geheim')
  expect(() => pdfFile(bytes).info()).toThrow()
  expect(() => pdfFile(bytes, `${passphrase}x`).info()).toThrow()
})

test('X1 no document can ask for an older protection, for tags or for another title', async () => {
  const asked: TDocumentDefinitions = {
    ...letter('gewoon'),
    version: '1.4',
    userPassword: 'zwak',
    tagged: true,
    info: { author: 'Samira el Amrani', title: 'Samira el Amrani' },
  }
  const bytes = await made(asked)
  const file = pdfFile(bytes)
  expect(file.info()).toMatch(/^PDF version:\s+1\.7$/m)
  expect(file.info()).toMatch(/^Title:\s+2026-0001-1$/m)
  expect(file.info()).toMatch(/^Encrypted:\s+no$/m)
  expect(file.info()).toMatch(/^Tagged:\s+no$/m)
  expect(Buffer.from(bytes).toString('latin1') + file.info()).not.toContain('Amrani')
})

test('the same document made twice is the same file', async () => {
  expect(await made(letter('een', 'twee'))).toEqual(await made(letter('een', 'twee')))
})

test('X7 a document cannot make the application fetch anything', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  const asked = {
    ...letter('x'),
    content: [{ image: 'foto' }],
    images: { foto: 'https://example.org/a.png' },
  }
  await expect(made(asked)).rejects.toThrow('denied by resource access policy')
  expect(fetching).not.toHaveBeenCalled()
})

test('X7 a document cannot read a file outside the fonts folder, nor one beside the fonts', async () => {
  for (const image of ['/etc/hostname', `${import.meta.dirname}/pdf-renderer.test.ts`]) {
    await expect(made({ ...letter('x'), content: [{ image }] })).rejects.toThrow(
      'denied by resource access policy',
    )
  }
})

test.each([
  'Tomasz Wiśniewski-Źrebiec',
  'Şükrü Çağlayan',
  'Ștefan Țăran',
  'Nguyễn Thị Ơn',
  'Ōno ĉi ŭ',
  'Ελένη',
  'Олена',
])('the name %s prints with every letter', async (name) => {
  const file = pdfFile(await made(letter(name)))
  expect(file.flat()).toContain(name)
  expect(file.fonts().every((font) => / yes yes yes /.test(font))).toBe(true)
})

test('every letter that we say to have comes out of the file again', async () => {
  const candidates = Array.from({ length: 0x2122 - 0x21 }, (_, i) => String.fromCodePoint(0x21 + i))
  const ours = candidates.filter(
    (letter) => letter.normalize('NFC') === letter && runsByFace(letter)[0]?.face !== 'none',
  )
  const printable = ours.filter((letter) => runsByFace(letter).length === 1)
  expect(printable.length).toBeGreaterThan(600)
  const rows = Array.from({ length: Math.ceil(printable.length / 20) }, (_, i) =>
    printable.slice(i * 20, i * 20 + 20).join(' '),
  )
  const text = pdfFile(await made({ ...baseDefinition, content: rows })).flat()
  // Spaces of other widths are spaces when read back.
  const missing = printable.filter((letter) => letter.trim() !== '' && !text.includes(letter))
  expect(missing).toEqual([])
})
