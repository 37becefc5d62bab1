import { join, resolve } from 'node:path'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { PdfOptions, PdfRenderer } from '#main/app/ports.ts'
import { bodyFont, bodyFontFiles } from './fonts.ts'

/**
 * The versions that may leave this house: plain PDF 1.7 without any encryption, or 1.7 extension 3 (AES-256). Older
 * versions would silently protect with RC4, so no other one can be named.
 */
type SafeVersion = '1.7' | '1.7ext3'

/**
 * Lays out definitions with pdfmake: A4, our own fonts as embedded subsets, no network, no file but the fonts, never
 * flagged as tagged (the library would promise a structure that it does not write).
 *
 * The same definition and options give the same bytes, except when protected (its key is chance).
 * @param fontsFolder absolute folder with the four files of the body font.
 */
export function createPdfRenderer(fontsFolder: string): PdfRenderer {
  const styles = Object.entries(bodyFontFiles).map(
    ([style, file]) => [style, join(fontsFolder, file)] as const,
  )
  const allowed = new Set(styles.map(([, path]) => resolve(path)))
  const pdf = async (definition: TDocumentDefinitions): Promise<Uint8Array> => {
    // Set before every document: the library keeps these for the whole process, whoever asked for them last.
    pdfmake.setFonts({ [bodyFont]: Object.fromEntries(styles) })
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path) => allowed.has(resolve(path)))
    return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
  }
  return { render: (definition, options) => pdf(sealed(definition, options)) }
}

/** What no document may decide for itself. */
function sealed(definition: TDocumentDefinitions, options: PdfOptions): TDocumentDefinitions {
  const version: SafeVersion = options.passphrase === undefined ? '1.7' : '1.7ext3'
  const made = new Date(options.createdAt)
  return {
    ...definition,
    pageSize: 'A4',
    version,
    tagged: false,
    displayTitle: true,
    language: 'nl-NL',
    compress: true,
    info: {
      title: options.title,
      creator: 'Thuisbasis',
      producer: 'Thuisbasis',
      creationDate: made,
      modDate: made,
    },
    ...(options.passphrase === undefined ? {} : protection(options.passphrase)),
  }
}

/** One passphrase for reading and for changing: a second, unknown one would only promise control that nobody has. */
const protection = (passphrase: string) => ({
  userPassword: passphrase,
  ownerPassword: passphrase,
  permissions: { printing: 'highResolution', copying: true, contentAccessibility: true } as const,
})
