import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { bullets, factTable, pageFooter, paragraph, ruled, titleHead } from '#main/documents/blocks.ts'
import { above, aloneAtTheFoot, baseDefinition } from '#main/documents/theme.ts'
import { legalGroundLabels, processorKindLabels } from './processing.labels.ts'
import {
  nameOf,
  reachOf,
  type RegisterSheet,
  type SheetLine,
  type SheetPart,
} from './register-sheet.rules.ts'
import { measureWords, registerWords as words, subjectWords } from './register.labels.ts'

const heading = (text: string): Content => ({
  text,
  style: 'title',
  fontSize: 13,
  margin: [0, 18, 0, 4],
  headlineLevel: 1,
})
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const orUnknown = (text: string): string => (text === '' ? words.unknown : text)

/** How careful one has to be with it. */
const weightOf = ({ special, financial }: Pick<SheetPart, 'special' | 'financial'>): string =>
  [...(special ? [words.special] : []), ...(financial ? [words.financial] : [])].join(', ') || words.normal

function lineOf(line: SheetLine): Content {
  const facts = [
    { label: words.ground, text: upperFirst(legalGroundLabels[line.legalGround]) },
    { label: words.receivers, text: line.receivers },
    ...(line.words === '' ? [] : [{ label: words.own, text: line.words }]),
    ...(line.security === '' ? [] : [{ label: words.security, text: line.security }]),
    { label: words.reviewed, text: line.reviewedDay === null ? words.unknown : formatDay(line.reviewedDay) },
  ]
  const rows = line.parts.map((part) => [
    upperFirst(subjectWords[part.subject]),
    part.lists.join(', '),
    weightOf(part),
    upperFirst(part.kept.join('; ')),
  ])
  return {
    // What the organisation wrote can be longer than a page, and then may be cut.
    unbreakable: line.words.length + line.security.length < 1200,
    stack: [
      heading(line.title),
      factTable(facts.map((fact) => ({ ...fact, strong: false }))),
      ruled({ title: words.peopleTitle, header: words.header, rows, totalRow: null, amountColumns: [] }, [
        86,
        '*',
        62,
        130,
      ]),
    ],
  }
}

function processorsOf({ processors }: RegisterSheet): Content {
  if (processors.length === 0) return { stack: [heading(words.processors), paragraph(words.noProcessors)] }
  const day = (text: string | null) => (text === null ? null : formatDay(text))
  const rows = processors.map(({ name, kind, what, agreementDay, agreementUntil }) => [
    name,
    processorKindLabels[kind],
    what,
    words.agreement(day(agreementDay), day(agreementUntil)),
  ])
  return ruled(
    { title: words.processors, header: words.processorHeader, rows, totalRow: null, amountColumns: [] },
    [104, 112, '*', 100],
  )
}

/** Every list once, with all that can stand in it: the part that makes the register exact. */
function fieldsOf({ lines }: RegisterSheet): Content {
  const lists = Map.groupBy(
    lines.flatMap(({ details }) => details),
    ({ list }) => list,
  )
  const rows = [...lists]
    .map(([list, parts]) => [list, [...new Set(parts.flatMap(({ labels }) => labels))].join(', ')])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'nl'))
  return ruled(
    { title: words.fields, header: words.fieldHeader, rows, totalRow: null, amountColumns: [] },
    [110, '*'],
    false,
  )
}

/** The register of processing on paper. */
export function registerDocument(sheet: RegisterSheet): TDocumentDefinitions {
  const { organisation, madeOn, lines, receivers } = sheet
  const reference = words.reference(madeOn)
  const about = [
    { label: words.organisation, text: orUnknown(organisation.name) },
    { label: words.address, text: orUnknown(organisation.address) },
    { label: words.reach, text: orUnknown(reachOf(organisation)) },
    { label: words.madeOn, text: formatDay(madeOn) },
    { label: words.outsideEu, text: words.outsideEuNone },
  ]
  return {
    ...baseDefinition,
    footer: pageFooter(words.call(nameOf(organisation)), (page, count) => words.page(reference, page, count)),
    pageBreakBefore: aloneAtTheFoot,
    content: [
      titleHead(words.title, [words.subtitle], [nameOf(organisation)]),
      { stack: [factTable(about.map((fact) => ({ ...fact, strong: false })))], margin: above(14) },
      { text: words.intro, margin: above(10) },
      ...lines.map(lineOf),
      { text: words.specialNote, style: 'small', margin: above(10) },
      processorsOf(sheet),
      heading(words.organisations),
      receivers.length === 0 ? paragraph(words.noOrganisations) : bullets(receivers),
      heading(words.measures),
      bullets(measureWords),
      { stack: [fieldsOf(sheet)], pageBreak: 'before' },
    ],
  }
}
