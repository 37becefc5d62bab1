import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { bullets, factTable, pageFooter, paragraph, titleHead } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import { introductionWords as words } from './introduction.labels.ts'
import type { IntroductionSheet } from './introduction-shape.rules.ts'

/** The introduction sheet: one page for one of the two. Larger than a letter, because it is read together. */
export function introductionDocument(sheet: IntroductionSheet): TDocumentDefinitions {
  return {
    ...baseDefinition,
    defaultStyle: { ...baseDefinition.defaultStyle, fontSize: 11 },
    footer: pageFooter(sheet.footer, (page, count) => words.page(sheet.reference, page, count)),
    content: [
      titleHead(sheet.title, sheet.head, sheet.sender),
      { text: sheet.lead, margin: [0, 14, 0, 10] },
      factTable(sheet.lines.map((line) => ({ ...line, strong: false }))),
      ...sheet.parts.map(({ title, list, texts }): Content => ({
        unbreakable: true,
        margin: above(12),
        stack: [
          { text: title, style: 'section', margin: [0, 0, 0, 3] },
          ...(list.length === 0 ? [] : [bullets(list)]),
          ...texts.map(paragraph),
        ],
      })),
    ],
  }
}
