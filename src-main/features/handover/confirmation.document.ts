import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { factTable, letterhead, pageFooter, signatureRows } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import type { Confirmation } from './handover-confirmation.rules.ts'

/** The confirmation as a letter of one page, addressed through the window of an envelope. */
export function confirmationDocument(letter: Confirmation): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(
      letter.footer,
      (page, count) => `kenmerk ${letter.reference} · pagina ${page} van ${count}`,
    ),
    content: [
      letterhead(letter.addressee, letter.sender),
      { text: formatDay(letter.madeOn), margin: [0, 34, 0, 16] },
      factTable(letter.about.map(({ label, text }) => ({ label, text, strong: false }))),
      ...letter.paragraphs.map((text) => ({ text, margin: above(14) })),
      signatureRows(letter.signatures, { day: 'Datum', signature: 'Handtekening' }),
    ],
  }
}
