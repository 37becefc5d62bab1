import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { bullets, framed, paragraph, passage } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import { passphraseWords as words } from './bundle-readme.labels.ts'

/** One sheet with the words that open a bundle, to be given apart from it. Says neither whose nor what. */
export const bundlePassphraseSheet = (reference: string, passphrase: string): TDocumentDefinitions => ({
  ...baseDefinition,
  content: [
    { text: words.title, style: 'title' },
    { text: words.reference(reference), margin: above(2) },
    { stack: [framed({ text: passphrase, bold: true, fontSize: 18, lineHeight: 1.4 })], margin: above(18) },
    { stack: words.how.map(paragraph), margin: above(12) },
    passage(words.careTitle, []),
    bullets(words.care),
  ],
})
