import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { bullets, factTable, pageFooter, paragraph, ruled } from './blocks.ts'
import type { Reading, ReadingBlock, ReadingChapter } from './reading.ts'
import { above, aloneAtTheFoot, baseDefinition, innerWidth } from './theme.ts'

/** Which page of how many, in Dutch. */
export type PageWords = (page: number, count: number) => string

function blockOf(block: ReadingBlock): Content {
  switch (block.kind) {
    case 'words':
      return paragraph(block.text)
    case 'list':
      return bullets(block.lines)
    case 'facts':
      return {
        stack: [
          { text: block.title, style: 'strong', margin: [0, 0, 0, 2], headlineLevel: 1 },
          factTable(block.facts.map((fact) => ({ ...fact, strong: false }))),
        ],
        margin: above(8),
      }
    case 'table':
      return ruled(
        { title: block.title, header: block.header, rows: block.rows, totalRow: null, amountColumns: [] },
        columnWidths([block.header, ...block.rows]),
      )
  }
}

const gap = 6
/** A word of a header fits in it. */
const leastWidth = 52
/** Letters that a column counts for: a long text does not push the rest aside. */
const mostLetters = 60

/** Room for each column by the longest that stands in it. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const letters = (rows[0] ?? []).map((_, column) =>
    Math.max(1, ...rows.map((row) => Math.min(mostLetters, row[column]?.length ?? 0))),
  )
  const all = letters.reduce((sum, count) => sum + count, 0)
  const room = innerWidth - gap * (letters.length - 1)
  const least = Math.min(leastWidth, room / letters.length)
  return letters.map((count) => least + ((room - least * letters.length) * count) / all)
}

const chapterOf = ({ title, blocks }: ReadingChapter): Content => ({
  stack: [
    { text: title, style: 'title', fontSize: 13, margin: [0, 0, 0, 4], headlineLevel: 1 },
    ...blocks.map(blockOf),
  ],
  margin: above(16),
})

/** The same reading for paper, or for who cannot open a ZIP. */
export function readingDefinition(reading: Reading, page: PageWords): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(reading.call, page),
    pageBreakBefore: aloneAtTheFoot,
    content: [
      { text: reading.title, style: 'title' },
      ...reading.about.map((text) => ({ text, margin: above(2) })),
      ...reading.chapters.map(chapterOf),
    ],
  }
}
