import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

// Independent readers of what we wrote: poppler and qpdf, never our own library.

export const fontsFolder = fileURLToPath(new URL('../../../resources/fonts', import.meta.url))
export const pdfRenderer = createPdfRenderer(fontsFolder)

const run = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 27 })

export interface PdfFile {
  readonly path: string
  /** Text in reading order; with the words of one line kept on one line. */
  text(): string
  /** The same with every gap as one space. */
  flat(): string
  info(): string
  fonts(): readonly string[]
  /** Throws when qpdf finds anything to say. */
  check(): string
  pages(): number
  /** Left and top of the first word that starts like this, in millimetres. */
  place(word: string): { readonly left: number; readonly top: number; readonly page: number }
  encryption(): string
  /** Tree of headings, paragraphs and tables, as a screen reader gets it. */
  structure(): string
  /** Root of the document: language, outline. */
  catalog(): string
}

/** Without its protection: poppler's programs take 32 letters of a passphrase, which is less than ours has. */
export function unlockedPdf(bytes: Uint8Array, password: string): Uint8Array {
  const [locked, open] = [join(tempFolder(), 'dicht.pdf'), join(tempFolder(), 'open.pdf')]
  writeFileSync(locked, bytes)
  run('qpdf', [`--password=${password}`, '--decrypt', locked, open])
  return readFileSync(open)
}

/** A PDF on disk, read with other people's programs. */
export function pdfFile(bytes: Uint8Array, password?: string): PdfFile {
  const path = join(tempFolder(), 'stuk.pdf')
  writeFileSync(path, bytes)
  const upw = password === undefined ? [] : ['-upw', password]
  const qpdfPassword = password === undefined ? [] : [`--password=${password}`]
  const text = () => run('pdftotext', ['-layout', ...upw, path, '-'])
  const info = () => run('pdfinfo', [...upw, path])
  return {
    path,
    text,
    flat: () => run('pdftotext', [...upw, path, '-']).replace(/\s+/g, ' '),
    info,
    fonts: () =>
      run('pdffonts', [...upw, path])
        .trim()
        .split('\n')
        .slice(2),
    check: () => run('qpdf', ['--check', ...qpdfPassword, path]),
    pages: () => Number(/^Pages:\s+(\d+)/m.exec(info())?.[1]),
    place: (word) => placeOf(run('pdftotext', ['-bbox', ...upw, path, '-']), word),
    structure: () => run('pdfinfo', ['-struct', ...upw, path]),
    catalog: () => catalogOf(run('qpdf', [...qpdfPassword, '--qdf', '--object-streams=disable', path, '-'])),
    encryption: () => run('qpdf', ['--show-encryption', ...qpdfPassword, path]),
  }
}

const catalogOf = (text: string): string =>
  /<<[^<>]*(?:<<[^<>]*>>[^<>]*)*\/Type \/Catalog[^<>]*(?:<<[^<>]*>>[^<>]*)*>>/.exec(text)?.[0] ?? ''

const millimetres = (points: string | undefined): number => Number(points) / 2.834646

function placeOf(boxes: string, word: string): { left: number; top: number; page: number } {
  const [before = '', after] = boxes.split(`>${word}`, 2)
  const box = /xMin="([\d.]+)" yMin="([\d.]+)"[^<]*$/.exec(before)
  if (after === undefined || box === null) throw new Error('no such word in the document')
  return { left: millimetres(box[1]), top: millimetres(box[2]), page: before.split('<page ').length - 1 }
}
