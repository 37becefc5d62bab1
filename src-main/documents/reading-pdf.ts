import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { bullets, factTable, pageFooter, paragraph, ruled } from './blocks.ts'
import type { Reading, ReadingBlock, ReadingChapter } from './reading.ts'
import { above, baseDefinition } from './theme.ts'

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
        block.header.map((_, column) => (column === 0 ? 'auto' : '*')),
      )
  }
}

const chapterOf = ({ title, blocks }: ReadingChapter): Content => ({
  stack: [{ text: title, style: 'title', fontSize: 13, margin: [0, 0, 0, 4] }, ...blocks.map(blockOf)],
  margin: above(16),
})

/** The same reading for paper, or for who cannot open a ZIP. */
export function readingDefinition(reading: Reading, page: PageWords): TDocumentDefinitions {
  return {
    ...baseDefinition,
    footer: pageFooter(reading.call, page),
    content: [
      { text: reading.title, style: 'title' },
      ...reading.about.map((text) => ({ text, margin: above(2) })),
      ...reading.chapters.map(chapterOf),
    ],
  }
}
