import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { LetterBlock, PlainLetter } from '#main/core/plain-letter.ts'
import { bullets, factTable, letterhead, pageFooter } from './blocks.ts'
import { above, baseDefinition } from './theme.ts'

const block = (words: LetterBlock): Content =>
  typeof words === 'string'
    ? { text: words, margin: above(9) }
    : { stack: [bullets(words)], margin: above(4) }

/** The last words stay with who signs them, so that no page begins with a greeting. */
const lastWords = ({ blocks, greeting, signedBy }: PlainLetter): Content => ({
  unbreakable: true,
  stack: [
    ...blocks.slice(-1).map(block),
    { text: greeting, margin: above(14) },
    { text: signedBy.join('\n'), margin: above(22) },
  ],
})

export function plainLetter(letter: PlainLetter): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(letter.footer, letter.pageWords),
    content: [
      letterhead(letter.addressee, letter.sender),
      { text: letter.day, margin: [0, 28, 0, 10] },
      factTable(letter.about.map((fact) => ({ ...fact, strong: false }))),
      ...letter.blocks.slice(0, -1).map(block),
      lastWords(letter),
    ],
  }
}
