import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { bullets, factTable, pageFooter, paragraph, titleHead } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import { introductionWords as words } from './introduction.labels.ts'
import type { IntroductionSheet } from './introduction-shape.rules.ts'

/** The introduction sheet: one page for one of the two. */
export function introductionDocument(sheet: IntroductionSheet): TDocumentDefinitions {
  return {
    ...baseDefinition,
    defaultStyle: { ...baseDefinition.defaultStyle, fontSize: sheet.letters },
    footer: pageFooter(sheet.footer, (page, count) => words.page(sheet.reference, page, count)),
    content: [
      titleHead(sheet.title, sheet.head, sheet.sender),
      { text: sheet.lead, margin: [0, 12, 0, 8] },
      factTable(sheet.lines.map((line) => ({ ...line, strong: false }))),
      ...sheet.parts.map(({ title, list, texts }): Content => ({
        unbreakable: true,
        margin: above(sheet.letters),
        stack: [
          { text: title, style: 'section', margin: [0, 0, 0, 3] },
          ...(list.length === 0 ? [] : [bullets(list)]),
          ...texts.map(paragraph),
        ],
      })),
    ],
  }
}
