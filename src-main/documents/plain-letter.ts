import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { LetterBlock, PlainLetter } from '#main/core/plain-letter.ts'
import { bullets, factTable, letterhead, pageFooter } from './blocks.ts'
import { above, baseDefinition } from './theme.ts'

const block = (words: LetterBlock): Content =>
  typeof words === 'string'
    ? { text: words, margin: above(9) }
    : { stack: [bullets(words)], margin: above(4) }

export function plainLetter(letter: PlainLetter): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(letter.footer, letter.pageWords),
    content: [
      letterhead(letter.addressee, letter.sender),
      { text: letter.day, margin: [0, 34, 0, 12] },
      factTable(letter.about.map((fact) => ({ ...fact, strong: false }))),
      { text: '', margin: above(4) },
      ...letter.blocks.map(block),
      {
        stack: [letter.greeting, { text: letter.signedBy.join('\n'), margin: above(26) }],
        margin: above(14),
        unbreakable: true,
      },
    ],
  }
}
