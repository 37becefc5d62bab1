import type {
  CanvasElement,
  Column,
  Content,
  ContentTable,
  DynamicContent,
  TableCell,
} from 'pdfmake/interfaces'
import { above, boxLayout, factLayout, innerWidth, page, ruledTable, windowTop } from './theme.ts'

// Building blocks of everything that is printed. They know layout and nothing of what is said.

/** The first line of the organisation is its name. */
function senderColumn([name = '', ...rest]: readonly string[]): Column {
  return {
    width: 170,
    stack: [
      { text: name, bold: true, fontSize: 11, lineHeight: 1.1, margin: [0, 0, 0, 2] },
      ...rest.map((line) => ({ text: line, style: 'small' })),
    ],
  }
}

/** Receiver where the window is, sender at the right. */
export const letterhead = (addressee: readonly string[], sender: readonly string[]): Content => ({
  columns: [{ width: '*', stack: [...addressee], margin: above(windowTop - page.top) }, senderColumn(sender)],
})

/** For a paper that is handed over instead of sent: what it is at the left, sender at the right. */
export const titleHead = (title: string, lines: readonly string[], sender: readonly string[]): Content => ({
  columns: [
    {
      width: '*',
      stack: [{ text: title, style: 'title' }, ...lines.map((line) => ({ text: line, margin: above(2) }))],
    },
    senderColumn(sender),
  ],
})

export interface Fact {
  readonly label: string
  readonly text: string
  readonly strong: boolean
}

/** Label in the margin, fact beside it, one below the other. */
export function factTable(facts: readonly Fact[]): Content {
  const body: TableCell[][] = facts.map(({ label, text, strong }) => [
    { text: label, style: 'label', margin: above(1) },
    { text, bold: strong },
  ])
  const whole = facts.every(({ text }) => fitsOnOnePage([text]))
  return { table: { widths: [78, '*'], body, dontBreakRows: whole }, layout: factLayout }
}

export interface PlainTable {
  /** Stands above the table and comes back with its header on every page. */
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totalRow: readonly string[] | null
  readonly amountColumns: readonly number[]
}

/**
 * A table with amounts flush right; a second line in a cell is set smaller.
 * @param widths one per column, points or `'*'`.
 * @param keepWhole not cut by the end of a page, where it fits on one.
 */
export function ruled(table: PlainTable, widths: readonly (number | string)[], keepWhole = true): Content {
  const side = (column: number) =>
    table.amountColumns.includes(column) ? ('right' as const) : ('left' as const)
  const head = table.header.map((text, i): TableCell => ({ text, style: 'tableHead', alignment: side(i) }))
  const rows = table.rows.map((row) => row.map((text, i): TableCell => cell(text, side(i))))
  const total = table.totalRow?.map((text, i): TableCell => ({
    text,
    style: 'cell',
    bold: true,
    alignment: side(i),
  }))
  const title: TableCell[] = [
    { text: table.title, style: 'section', colSpan: head.length },
    ...head.slice(1).map(() => ({})),
  ]
  const body = [title, head, ...rows, ...(total === undefined ? [] : [total])]
  const cells = table.rows.flat()
  const fit = cells.every((text) => fitsOnOnePage([text]))
  const laid: ContentTable = {
    table: {
      headerRows: 2,
      // A first row that is higher than a page would be lost with its header.
      keepWithHeaderRows: fit ? 1 : 0,
      dontBreakRows: fit,
      widths: [...widths],
      body,
    },
    layout: ruledTable(total !== undefined),
  }
  // Half a table on a page reads as a whole one; only a long one is cut, and then repeats its head.
  const whole = keepWhole && table.rows.length <= 14 && fitsOnOnePage(cells)
  return { stack: [laid], unbreakable: whole, margin: above(10) }
}

function cell(text: string, alignment: 'left' | 'right'): TableCell {
  const [first = '', ...rest] = text.split('\n')
  if (rest.length === 0) return { text, style: 'cell', alignment }
  return {
    stack: [{ text: first, style: 'cell' }, ...rest.map((line) => ({ text: line, style: 'small' }))],
    alignment,
  }
}

/**
 * What may not be cut has to fit on a page: the library would print the rest beyond its edge. Rough on purpose, a page
 * holds about three times as much.
 */
const fitsOnOnePage = (texts: readonly string[]): boolean =>
  texts.reduce((length, text) => length + text.length + 60 * (text.split('\n').length - 1), 0) < 1500

/** One of several below each other. */
export const paragraph = (text: string): Content => ({ text, margin: [0, 1, 0, 2] })

/** Short lines below each other, each with its mark. */
export const bullets = (lines: readonly string[]): Content => ({ ul: [...lines], margin: [4, 1, 0, 3] })

/** Words under a heading, kept on one page where they fit. */
export const passage = (title: string, paragraphs: readonly string[]): Content => ({
  unbreakable: fitsOnOnePage(paragraphs),
  stack: [{ text: title, style: 'section', margin: [0, 0, 0, 3] }, ...paragraphs.map(paragraph)],
  margin: above(12),
})

const square = (x: number, y: number, size: number): CanvasElement => ({
  type: 'rect',
  x,
  y,
  w: size,
  h: size,
  lineWidth: 0.8,
})
const rule = (x1: number, x2: number, y: number): CanvasElement => ({
  type: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  lineWidth: 0.6,
})

/** A drawn box to tick, the words, and a line to write on. Drawn, because not every face has the signs. */
export const tickLine = (text: string): Content =>
  writing([
    { width: 14, canvas: [square(0, 1.5, 9)] },
    { width: 130, text },
  ])

/** Drawn boxes to tick, each before its own words. */
export const tickBoxes = (lines: readonly string[]): Content => ({
  stack: lines.map((text) => ({
    columns: [
      { width: 14, canvas: [square(0, 1.5, 9)] },
      { width: '*', text },
    ],
    columnGap: 4,
    margin: [0, 0, 0, 2],
  })),
})

/** Words and a line to write on. */
export const writingLine = (text: string): Content => writing([{ width: 148, text }])

const writing = (before: Column[]): Content => ({
  columns: [...before, { width: '*', canvas: [rule(0, 240, 11)] }],
  columnGap: 4,
  margin: [0, 0, 0, 5],
})

/** Empty squares for a number that is written by hand and kept nowhere. */
export const numberBoxes = (label: string, count: number): Content => ({
  unbreakable: true,
  margin: above(10),
  columns: [
    { width: '*', text: label, style: 'small', margin: above(4) },
    { width: count * 18 + 2, canvas: Array.from({ length: count }, (_, i) => square(i * 18 + 1, 1, 18)) },
  ],
  columnGap: 12,
})

/** A row to sign for each person. */
export function signatureRows(
  names: readonly string[],
  words: { readonly day: string; readonly signature: string },
): Content {
  const row = (name: string): Content => ({
    columns: [
      { width: '*', text: name, margin: above(16) },
      { width: 110, stack: [{ text: words.day, style: 'small' }, { canvas: [rule(0, 110, 20)] }] },
      { width: 180, stack: [{ text: words.signature, style: 'small' }, { canvas: [rule(0, 180, 20)] }] },
    ],
    columnGap: 14,
    margin: [0, 6, 0, 6],
    unbreakable: true,
  })
  return { stack: names.map(row), unbreakable: true }
}

/** Where to cut. */
export const cutLine = (text: string): Content => ({
  stack: [
    { text, style: 'small', alignment: 'right' },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 2, x2: innerWidth, y2: 2, lineWidth: 0.8, dash: { length: 4, space: 3 } },
      ],
    },
  ],
  margin: [0, 14, 0, 8],
})

/** A frame around what may not be missed. */
export const framed = (content: Content): Content => ({
  table: { widths: ['*'], body: [[content]] },
  layout: boxLayout,
})

/** At the foot of every page: who to call, and which page of which document this is. */
export const pageFooter =
  (call: string, about: (current: number, count: number) => string): DynamicContent =>
  (current, count) => ({
    margin: [page.left, 14, page.right, 0],
    stack: [
      { canvas: [rule(0, innerWidth, 0)] },
      {
        margin: above(5),
        text: [call, '\n', about(current, count)],
        style: 'small',
      },
    ],
  })
