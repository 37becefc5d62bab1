import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { readingDefinition } from '#main/documents/reading-pdf.ts'
import type { ReadingBlock, ReadingChapter } from '#main/documents/reading.ts'
import { dpiaWords as words } from './dpia.labels.ts'
import { legalGroundLabels } from './processing.labels.ts'
import { nameOf, type RegisterSheet, type SheetLine } from './register-sheet.rules.ts'
import { measureWords, registerWords, subjectWords } from './register.labels.ts'

const para = (text: string): ReadingBlock => ({ kind: 'words', text })
const listed = (title: string, lines: readonly string[]): ReadingChapter => ({
  title,
  blocks: [{ kind: 'list', lines }],
})
const yesNo = (is: boolean): string => (is ? registerWords.yes : registerWords.no)

const purposeRow = ({ title, parts, legalGround }: SheetLine) => [
  title,
  parts.map(({ subject }) => subjectWords[subject]).join(', '),
  legalGroundLabels[legalGround],
]
const dataRow = ({ title, parts }: SheetLine) => [
  title,
  yesNo(parts.some(({ special }) => special)),
  yesNo(parts.some(({ financial }) => financial)),
  [...new Set(parts.flatMap(({ kept }) => kept))].join('; '),
]

/** Facts and questions for an assessment that the organisation makes itself. */
export function dpiaDocument({ organisation, madeOn, lines }: RegisterSheet): TDocumentDefinitions {
  const { intro, purposes, data, none, measures, limits, risks, questions } = words
  const table = (
    title: string,
    header: readonly string[],
    rows: readonly (readonly string[])[],
  ): ReadingBlock => ({ kind: 'table', title, header, rows })
  const reference = registerWords.dpiaReference(madeOn)
  return readingDefinition(
    {
      title: words.title,
      about: [words.about(nameOf(organisation), formatDay(madeOn))],
      chapters: [
        { title: intro.title, blocks: intro.texts.map(para) },
        {
          title: purposes.title,
          blocks: [table(purposes.table, purposes.header, lines.map(purposeRow))],
        },
        { title: data.title, blocks: [para(data.text), table(data.table, data.header, lines.map(dataRow))] },
        listed(none.title, none.list),
        listed(measures.title, measureWords),
        listed(limits.title, limits.list),
        { title: risks.title, blocks: [table(risks.table, risks.header, risks.rows)] },
        listed(questions.title, questions.list),
      ],
      call: registerWords.call(nameOf(organisation)),
    },
    (page, count) => registerWords.page(reference, page, count),
  )
}
