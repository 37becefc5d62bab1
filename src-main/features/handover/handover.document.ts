import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import {
  cutLine,
  factTable,
  framed,
  letterhead,
  numberBoxes,
  pageFooter,
  paragraph,
  passage,
  ruled,
  signatureRows,
  tickLine,
  writingLine,
} from '#main/documents/blocks.ts'
import { above, baseDefinition, page } from '#main/documents/theme.ts'
import type { HandoverSheet, SheetLine, SheetSection } from './handover-sheet-shape.rules.ts'

const pageOf = (current: number, count: number): string => `pagina ${current} van ${count}`

/** Above this, keeping every table whole would take more than four pages. */
const mostRows = 20

/** A handover as a letter: first ten lines to act on, then the papers behind them. Two to four pages. */
export function handoverDocument(sheet: HandoverSheet): TDocumentDefinitions {
  const [first, ...head] = sheet.head
  const rows = sheet.sections.reduce((count, { table }) => count + (table?.rows.length ?? 0), 0)
  const keepWhole = rows <= mostRows
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
      ...sheet.sections.slice(0, -1).flatMap((section) => sectionBlocks(section, keepWhole)),
      lastBlock(sheet),
      returnStrip(sheet),
      ...identitySheet(sheet),
    ],
  }
}

/** Consent, thanks, signatures: what is signed is read on the same page. */
function lastBlock({ sections, closing, signatures, numberBox }: HandoverSheet): Content {
  const number = 'Burgerservicenummer. Vul dit bij de gemeente in, met de inwoner erbij.'
  return {
    unbreakable: true,
    stack: [
      ...sections.slice(-1).flatMap((section) => sectionBlocks(section)),
      ...closing.map((text) => ({ text, margin: above(8) })),
      signatureRows(signatures, { day: 'Datum', signature: 'Handtekening' }),
      ...(numberBox ? [numberBoxes(number, 9)] : []),
    ],
  }
}

/** The first of the ten lines stands above everything, with the page. */
const topLine = (line: SheetLine | undefined, pages: string): Content => ({
  margin: [page.left, 26, page.right, 0],
  text: [{ text: line?.label ?? '', bold: true }, ` · ${twoLines(line?.text ?? '')} · ${pages}`],
  fontSize: 9.5,
})

/** Two lines that break where the eye would: whom to call, then which paper this is. */
const twoLines = (text: string): string => text.replace(' · kenmerk ', ' ·\nkenmerk ')

function sectionBlocks({ title, lines, table, notes, code }: SheetSection, keepWhole = true): Content[] {
  if (table === null) return [passage(title, texts([...lines, ...notes]))]
  return [
    ruled({ title, ...table }, widthsFor(code, table.header), keepWhole),
    ...texts(notes).map(paragraph),
  ]
}

const texts = (lines: readonly SheetLine[]): string[] => lines.map(({ text }) => text)

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
    ...texts(identity.lines.filter(({ label }) => label === undefined)).map((text) => ({
      text,
      margin: above(10),
    })),
  ]
}

const asBlock = (content: Content) => ({ stack: [content] })
