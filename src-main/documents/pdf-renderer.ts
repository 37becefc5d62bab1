import { join, resolve } from 'node:path'
import pdfmake from 'pdfmake'
import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { PdfOptions, PdfRenderer } from '#main/app/ports.ts'
import { fontFiles } from './fonts.ts'
import { withFaces } from './letters.ts'

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
 * @param fontsFolder absolute folder with the files of `fonts.ts`.
 */
export function createPdfRenderer(fontsFolder: string): PdfRenderer {
  const families = Object.entries(fontFiles).map(
    ([family, files]) =>
      [
        family,
        Object.entries(files).map(([style, file]) => [style, join(fontsFolder, file)] as const),
      ] as const,
  )
  const allowed = new Set(families.flatMap(([, files]) => files.map(([, path]) => resolve(path))))
  const lay = async (definition: TDocumentDefinitions): Promise<Uint8Array> => {
    // Set before every document: the library keeps these for the whole process, whoever asked for them last.
    pdfmake.setFonts(
      Object.fromEntries(families.map(([family, files]) => [family, Object.fromEntries(files)])),
    )
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path) => allowed.has(resolve(path)))
    return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
  }
  return { render: (definition, options) => lay(sealed(definition, options)) }
}

/** What no document may decide for itself. */
function sealed(definition: TDocumentDefinitions, options: PdfOptions): TDocumentDefinitions {
  const version: SafeVersion = options.passphrase === undefined ? '1.7' : '1.7ext3'
  const made = new Date(options.createdAt)
  return {
    ...definition,
    content: faced(definition.content),
    ...margins(definition),
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
    ...protection(options.passphrase),
  }
}

// The walk keeps the shape that went in, which the compiler cannot follow.
const faced = (content: Content): Content => withFaces(content) as Content

/** Headers and footers are made per page, so their words are looked at per page. */
function margins({ header, footer }: TDocumentDefinitions): Pick<TDocumentDefinitions, 'header' | 'footer'> {
  const each = (part: DynamicContent | Content): DynamicContent =>
    typeof part === 'function'
      ? (page, count, size) => {
          const made = part(page, count, size)
          return made === null || made === undefined ? made : faced(made)
        }
      : () => faced(part)
  return {
    ...(header === undefined ? {} : { header: each(header) }),
    ...(footer === undefined ? {} : { footer: each(footer) }),
  }
}

/**
 * One passphrase for reading and for changing: a second, unknown one would only promise control that nobody has.
 * Without one, whatever the document asked is wiped: it would get a weaker kind.
 */
const protection = (
  passphrase: string | undefined,
): Pick<TDocumentDefinitions, 'userPassword' | 'ownerPassword' | 'permissions'> => ({
  userPassword: passphrase,
  ownerPassword: passphrase,
  permissions:
    passphrase === undefined
      ? undefined
      : { printing: 'highResolution', copying: true, contentAccessibility: true },
})
