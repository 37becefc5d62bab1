import { join } from 'node:path'
import type { Ports } from '#main/app/ports.ts'
import { formatDay } from '#main/core/day-format.ts'
import { toLocalDay } from '#main/core/moment.ts'
import type { Result } from '#main/core/result.ts'
import { bodyFont, fontFiles } from '#main/documents/fonts.ts'
import { readingDefinition } from '#main/documents/reading-pdf.ts'
import { readingPage, type PageFaces } from '#main/documents/reading-page.ts'
import type { DecidedTerms } from '#main/features/processing/data-words.labels.ts'
import { bundleOverview } from './bundle-overview.document.ts'
import { overviewWords } from './bundle-overview.labels.ts'
import { bundlePassphraseSheet } from './bundle-passphrase.document.ts'
import { fileNames, readmeLines } from './bundle-readme.labels.ts'
import type { BundleData, BundleSheet } from './bundle-shape.rules.ts'
import { bundleTables } from './bundle-tables.document.ts'
import { packFiles, type PackedFile } from './bundle-zip.adapter.ts'

/** What a file for somebody is made of; nothing else is looked up. */
export interface BundleParts {
  readonly sheet: BundleSheet
  readonly reference: string
  /** Months by category that the organisation decided on. */
  readonly terms: DecidedTerms
  /** Words made by the application; kept nowhere. */
  readonly passphrase: string
}
export interface ZipParts extends BundleParts {
  readonly data: BundleData
  /** JSON Schema of `data`. */
  readonly schema: unknown
}

const textFile = (name: string, text: string): PackedFile => ({ name, bytes: new TextEncoder().encode(text) })
const jsonFile = (name: string, value: unknown): PackedFile =>
  textFile(name, `${JSON.stringify(value, null, 2)}\n`)

/** Our own letters, so that the PDF looks the same on every machine; null when they are not there. */
async function facesOf({ files, resourcesFolder }: Ports): Promise<PageFaces | null> {
  const { normal, bold } = fontFiles[bodyFont]
  const read = await Promise.all(
    [normal, bold].map((name) => files.read(join(resourcesFolder, 'fonts', name))),
  )
  const [first, second] = read.map((file) => (file.ok ? Buffer.from(file.value).toString('base64') : null))
  if (typeof first !== 'string' || typeof second !== 'string') return null
  return { normal: first, bold: second }
}

/** Papers that were made of the case before, as they went; what was left out is not in the data either. */
const documentsOf = ({ tables }: BundleData): readonly PackedFile[] =>
  (tables['handover_copies'] ?? [])
    .flatMap(({ pdf }) => (typeof pdf === 'string' && pdf !== '' ? [Buffer.from(pdf, 'base64')] : []))
    .map((bytes, at) => ({ name: fileNames.document(at + 1), bytes }))

function readme(
  { sheet, reference }: BundleParts,
  has: { readonly hasPdf: boolean; readonly hasDocuments: boolean },
): PackedFile {
  const { name, phone, email } = sheet.organisation
  const lines = readmeLines({
    organisation: name === '' ? overviewWords.ourOrganisation : name,
    reach: [phone, email].filter((piece) => piece !== '').join(' of '),
    madeOn: formatDay(toLocalDay(sheet.madeAt)),
    reference,
    ...has,
  })
  return textFile(fileNames.readme, `${lines.join('\r\n')}\r\n`)
}

/**
 * Everything about somebody as a ZIP with AES-256, in memory: to read (page, and PDF where there is a window to make
 * it), as tables, and for a computer.
 */
export async function bundleZip(ports: Ports, parts: ZipParts): Promise<Uint8Array> {
  const reading = bundleOverview({ ...parts, withFiles: true })
  const paper = await ports.desktop.htmlToPdf(readingPage(reading, await facesOf(ports)))
  const documents = documentsOf(parts.data)
  const files: readonly PackedFile[] = [
    readme(parts, { hasPdf: paper.ok, hasDocuments: documents.length > 0 }),
    ...(paper.ok ? [{ name: fileNames.overviewPdf, bytes: paper.value }] : []),
    textFile(fileNames.overviewPage, readingPage(reading, null)),
    jsonFile(fileNames.data, parts.data),
    jsonFile(fileNames.schema, parts.schema),
    ...bundleTables(parts.sheet),
    ...documents,
  ]
  return packFiles(files, parts.passphrase, parts.sheet.madeAt)
}

/** The overview alone as a PDF with AES-256, for people who cannot open such a ZIP. */
export function bundlePdf(ports: Ports, parts: BundleParts): Promise<Uint8Array> {
  const { reference, sheet, passphrase } = parts
  const reading = bundleOverview({ ...parts, withFiles: false })
  return ports.pdf.render(
    readingDefinition(reading, (page, count) => overviewWords.page(reference, page, count)),
    { title: reference, createdAt: sheet.madeAt, passphrase },
  )
}

/** Prints the words on a sheet of their own, from memory. */
export async function printBundleWords(
  ports: Ports,
  { reference, passphrase }: Pick<BundleParts, 'reference' | 'passphrase'>,
): Promise<Result<void, 'no-printer'>> {
  const options = { title: reference, createdAt: ports.clock.now() }
  return ports.desktop.printPdf(await ports.pdf.render(bundlePassphraseSheet(reference, passphrase), options))
}
