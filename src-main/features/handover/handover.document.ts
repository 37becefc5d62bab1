import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import {
  cutLine,
  factTable,
  framed,
  letterhead,
  numberBoxes,
  pageFooter,
  passage,
  ruled,
  signatureRows,
  tickLine,
  writingLine,
} from '#main/documents/blocks.ts'
import { above, baseDefinition, page } from '#main/documents/theme.ts'
import type { HandoverSheet, SheetLine, SheetSection } from './handover-sheet-shape.rules.ts'

const pageOf = (current: number, count: number): string => `pagina ${current} van ${count}`

/** A handover as a letter: first ten lines to act on, then the papers behind them. Two to four pages. */
export function handoverDocument(sheet: HandoverSheet): TDocumentDefinitions {
  const [first, ...head] = sheet.head
  return {
    ...baseDefinition,
    header: (current, count) => (current === 1 ? topLine(first, pageOf(current, count)) : ''),
    footer: pageFooter(
      sheet.footer,
      (current, count) => `vertrouwelijk · kenmerk ${sheet.reference} · ${pageOf(current, count)}`,
    ),
    content: [
      letterhead(sheet.addressee, sheet.sender),
      { text: sheet.title, style: 'title', margin: [0, 22, 0, 2] },
      { text: `${formatDay(sheet.madeOn)}. ${sheet.notice}`, style: 'small', margin: [0, 0, 0, 8] },
      factTable(head.map(({ label = '', text, strong = false }) => ({ label, text, strong }))),
      ...sheet.sections.flatMap(sectionBlocks),
      { text: sheet.closing, margin: above(10) },
      signatureRows(sheet.signatures, { day: 'Datum', signature: 'Handtekening' }),
      ...(sheet.numberBox
        ? [numberBoxes('Burgerservicenummer. Vul dit bij de gemeente in, met de inwoner erbij.', 9)]
        : []),
      returnStrip(sheet),
      ...identitySheet(sheet),
    ],
  }
}

/** The first of the ten lines stands above everything, with the page. */
const topLine = (line: SheetLine | undefined, pages: string): Content => ({
  margin: [page.left, 26, page.right, 0],
  text: [{ text: line?.label ?? '', bold: true }, ` · ${line?.text ?? ''} · ${pages}`],
  fontSize: 9.5,
})

function sectionBlocks({ title, lines, table, notes, code }: SheetSection): Content[] {
  if (table === null) return [passage(title, paragraphs([...lines, ...notes]))]
  return [ruled({ title, ...table }, widthsFor(code, table.header)), ...paragraphs(notes)]
}

const paragraphs = (lines: readonly SheetLine[]): Content[] =>
  lines.map(({ text, strong = false }) => ({ text, bold: strong, margin: [0, 1, 0, 2] }))

function widthsFor(code: string, header: readonly string[]): (number | string)[] {
  if (code === 'debts') return [20, '*', 92, 104, 72]
  if (header.length === 2) return ['*', 190]
  return code === 'informal' || code === 'running-loans' ? [150, '*', 82] : ['*', 190, 82]
}

function returnStrip({ returnStrip: strip, reference }: HandoverSheet): Content {
  const [title = '', ...boxes] = strip
  return {
    unbreakable: true,
    stack: [
      cutLine('hier afknippen'),
      { text: title, bold: true },
      { text: `kenmerk ${reference}`, margin: [0, 0, 0, 6] },
      ...boxes.map((text) => tickLine(text)),
      writingLine('Ingevuld door, telefoon'),
    ],
  }
}

function identitySheet({ identitySheet: identity, reference }: HandoverSheet): Content[] {
  if (identity === null) return []
  const facts = identity.lines.filter(({ label }) => label !== undefined)
  return [
    { text: `Los blad bij kenmerk ${reference}`, style: 'title', pageBreak: 'before', margin: [0, 20, 0, 8] },
    framed({ text: `Alleen voor ${identity.forWhom}, persoonlijk`, bold: true }),
    {
      ...asBlock(factTable(facts.map(({ label = '', text, strong = false }) => ({ label, text, strong })))),
      margin: above(14),
    },
    ...paragraphs(identity.lines.filter(({ label }) => label === undefined)),
  ]
}

const asBlock = (content: Content) => ({ stack: [content] })
