import type { CustomTableLayout, Margins, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'
import { bodyFont } from './fonts.ts'

/** Points per millimetre. */
export const mm = (millimetres: number): number => Math.round(millimetres * 2.834646 * 100) / 100

/** A4 with room for a hand, a hole and a staple. */
export const page = {
  width: mm(210),
  left: mm(25),
  right: mm(20),
  top: mm(22),
  bottom: mm(24),
} as const
export const innerWidth = page.width - page.left - page.right

/** Top of the address block: fits the window on the left of a DL or C5 envelope. */
export const windowTop = mm(50)

const styles: StyleDictionary = {
  title: { fontSize: 15, bold: true, lineHeight: 1.1 },
  section: { fontSize: 11.5, bold: true },
  strong: { bold: true },
  label: { fontSize: 9 },
  small: { fontSize: 8.5, lineHeight: 1.15 },
  tableHead: { fontSize: 8.5, bold: true, lineHeight: 1.1 },
  cell: { fontSize: 9.5, lineHeight: 1.15 },
}

/** What every document of ours shares: one face, black on white. */
export const baseDefinition: Omit<TDocumentDefinitions, 'content'> = {
  defaultStyle: { font: bodyFont, fontSize: 10, lineHeight: 1.2, color: 'black' },
  styles,
  pageMargins: [page.left, page.top, page.right, page.bottom],
}

const hair = 0.5
const none = () => 0

/** For a table with a title row: rules between rows, none at the sides, stronger under the header and above the total. */
export const ruledTable = (totalRow: boolean): CustomTableLayout => ({
  hLineWidth: (i, node) => {
    const rows = node.table.body.length
    if (i < 2) return 0
    if (i === 2 || (totalRow && i === rows - 1)) return 1
    return i === rows && !totalRow ? 0 : hair
  },
  vLineWidth: none,
  hLineColor: () => 'black',
  paddingLeft: (i) => (i === 0 ? 0 : 6),
  paddingRight: none,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
})

/** Label and text, a hair line between the rows. */
export const factLayout: CustomTableLayout = {
  hLineWidth: (i) => (i === 0 ? 1 : hair),
  vLineWidth: none,
  hLineColor: () => 'black',
  paddingLeft: (i) => (i === 0 ? 0 : 8),
  paddingRight: none,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

export const boxLayout: CustomTableLayout = {
  hLineWidth: () => 1,
  vLineWidth: () => 1,
  paddingLeft: () => 8,
  paddingRight: () => 8,
  paddingTop: () => 6,
  paddingBottom: () => 6,
}

/** A heading at the foot of a page would stand above nothing: it goes along to the next. */
export const aloneAtTheFoot: TDocumentDefinitions['pageBreakBefore'] = (node, nodes) =>
  node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0

export const above = (top: number): Margins => [0, top, 0, 0]
