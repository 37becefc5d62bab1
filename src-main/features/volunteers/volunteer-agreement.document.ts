import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import {
  bullets,
  factTable,
  pageFooter,
  paragraph,
  signatureRows,
  titleHead,
  writingLine,
} from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import { agreementWords, paperWords } from './volunteer-papers.labels.ts'
import type { Agreement, AgreementPart } from './volunteer-papers.rules.ts'

/** A part stays together on a page: half an agreement reads as a whole one. */
const numbered = ({ title, before, list, write, after }: AgreementPart, index: number): Content => ({
  unbreakable: true,
  margin: above(9),
  stack: [
    { text: `${index + 1}. ${title}`, style: 'section', margin: [0, 0, 0, 2] },
    ...before.map(paragraph),
    ...(list.length === 0 ? [] : [bullets(list)]),
    ...(write === '' ? [] : [{ stack: [writingLine(write)], margin: above(6) }]),
    ...after.map(paragraph),
  ],
})

/** The agreement on two pages, to be signed twice. */
export function volunteerAgreementDocument(agreement: Agreement): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(agreement.footer, (page, count) => paperWords.page(agreement.reference, page, count)),
    content: [
      titleHead(
        agreementWords.title,
        [agreementWords.subtitle, formatDay(agreement.madeOn)],
        agreement.sender,
      ),
      { stack: [factTable(agreement.about.map((fact) => ({ ...fact, strong: false })))], margin: above(14) },
      { text: agreement.intro, margin: above(10) },
      ...agreement.parts.map(numbered),
      {
        stack: [
          signatureRows(agreement.signatures, {
            day: paperWords.signDay,
            signature: paperWords.signature,
          }),
        ],
        margin: above(10),
      },
    ],
  }
}
