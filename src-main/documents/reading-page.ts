import { element, page, type Html } from './html.ts'
import type { Reading, ReadingBlock, ReadingChapter, ReadingFacts, ReadingTable } from './reading.ts'

/** Faces of the page, as base64 of TrueType files; without them the reader's own letters are used. */
export interface PageFaces {
  readonly normal: string
  readonly bold: string
}

const sheet = `
:root { color: #000; background: #fff; font: 16px/1.5 'Thuisbasis', 'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { border-top: 2px solid #000; font-size: 1.3rem; line-height: 1.25; margin: 2.25rem 0 0.5rem; padding-top: 0.6rem; }
p { margin: 0 0 0.6rem; }
header p { margin: 0 0 0.1rem; }
ul { margin: 0 0 0.8rem; padding-left: 1.3rem; }
li { margin: 0 0 0.2rem; }
table { border-collapse: collapse; margin: 0.9rem 0 1.3rem; width: 100%; }
caption { font-weight: bold; padding: 0 0 0.25rem; text-align: left; }
th, td { border-bottom: 1px solid #767676; padding: 0.3rem 0.9rem 0.3rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #000; }
td { overflow-wrap: break-word; unicode-bidi: plaintext; white-space: pre-line; }
.facts td { overflow-wrap: anywhere; }
.facts th { font-weight: normal; color: #333; width: 34%; }
footer { border-top: 1px solid #000; margin-top: 2.5rem; padding-top: 0.6rem; }
@media print {
  :root { font-size: 10.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h2, h2 + p { break-after: avoid; }
  caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  .short { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`

const face = (weight: string, base64: string): string =>
  `@font-face { font-family: 'Thuisbasis'; font-weight: ${weight}; src: url('data:font/ttf;base64,${base64}'); }`

/** What fits on a page is not cut; longer ones are cut between rows. */
const shortRows = 12

function factsOf({ title, facts }: ReadingFacts): Html {
  const rows = facts.map(({ label, text }) =>
    element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, text)),
  )
  const kind = facts.length <= shortRows ? 'facts short' : 'facts'
  return element('table', { class: kind }, element('caption', {}, title), element('tbody', {}, ...rows))
}

function tableOf({ title, header, rows }: ReadingTable): Html {
  const head = header.map((text) => element('th', { scope: 'col' }, text))
  const body = rows.map((row) => element('tr', {}, ...row.map((text) => element('td', {}, text))))
  return element(
    'table',
    rows.length <= shortRows ? { class: 'short' } : {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  )
}

function blockOf(block: ReadingBlock): Html {
  switch (block.kind) {
    case 'words':
      return element('p', {}, block.text)
    case 'list':
      return element('ul', {}, ...block.lines.map((line) => element('li', {}, line)))
    case 'facts':
      return factsOf(block)
    case 'table':
      return tableOf(block)
  }
}

const chapterOf = ({ title, blocks }: ReadingChapter): Html =>
  element('section', {}, element('h2', {}, title), ...blocks.map(blockOf))

/** A reading as one page that needs nothing beside it: headings, tables with headers, in Dutch. */
export function readingPage(reading: Reading, faces: PageFaces | null): string {
  const faced = faces === null ? '' : face('400', faces.normal) + face('700', faces.bold)
  return page(
    reading.title,
    faced + sheet,
    element(
      'header',
      {},
      element('h1', {}, reading.title),
      ...reading.about.map((line) => element('p', {}, line)),
    ),
    element('main', {}, ...reading.chapters.map(chapterOf)),
    element('footer', {}, element('p', {}, reading.call)),
  )
}
