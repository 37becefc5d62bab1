import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { factTable, letterhead, pageFooter, paragraph, tickBoxes } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import { paperWords, welcomeWords } from './volunteer-papers.labels.ts'
import type { Welcome } from './volunteer-papers.rules.ts'

const under = (title: string, content: readonly Content[]): Content => ({
  unbreakable: true,
  margin: above(10),
  stack: [{ text: title, style: 'section', margin: [0, 0, 0, 3] }, ...content],
})

/** The welcome letter, addressed through the window of an envelope. */
export function volunteerWelcomeDocument(letter: Welcome): TDocumentDefinitions {
  const { call, steps, missing, know, greeting } = welcomeWords
  return {
    ...baseDefinition,
    footer: pageFooter(letter.footer, (page, count) => paperWords.page(letter.reference, page, count)),
    content: [
      letterhead(letter.addressee, letter.sender),
      { text: formatDay(letter.madeOn), margin: [0, 20, 0, 10] },
      letter.salutation,
      { text: letter.welcome, margin: above(8) },
      under(call.title, [
        factTable(letter.call.map((fact) => ({ ...fact, strong: true }))),
        { text: call.text, margin: above(4) },
      ]),
      under(steps.title, [{ ol: [...letter.steps], margin: [4, 0, 0, 0] }]),
      under(
        missing.title,
        letter.missing.length === 0 ? [paragraph(missing.none)] : [tickBoxes(letter.missing)],
      ),
      under(know.title, [paragraph(know.text)]),
      {
        stack: [greeting, { text: letter.signedBy.join('\n'), margin: above(10) }],
        margin: above(10),
        unbreakable: true,
      },
    ],
  }
}
