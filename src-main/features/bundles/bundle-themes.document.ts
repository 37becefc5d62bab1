import type { ReadingBlock, ReadingChapter } from '#main/documents/reading.ts'
import { purposeWords } from '#main/features/processing/data-words.labels.ts'
import {
  groundWords,
  listWords,
  overviewWords as words,
  sharingAsEver,
  themeTitles,
  type Theme,
} from './bundle-overview.labels.ts'
import {
  amountField,
  type BundleField,
  type BundleRecord,
  type BundleSection,
  type BundleSheet,
} from './bundle-shape.rules.ts'

const themes = Object.keys(themeTitles) as Theme[]
const themeOf = ({ table }: BundleSection): Theme => listWords[table]?.[0] ?? 'other'

interface Line {
  readonly label: string
  readonly text: string
}

const valueOf = ({ fields }: BundleRecord, wanted: string): string =>
  fields.find(({ field }) => field === wanted)?.value ?? ''

/** Said in other words below, or of use to a computer only; the tables and the data have them as they are. */
const retold = new Set(['source', 'source_day', 'sharing', 'period', 'sha256', 'pdf', 'sheet'])
const isTold = ({ field }: BundleField): boolean => !retold.has(field)

/** What it is stands before how much it is. */
function amountSecond(fields: readonly BundleField[]): readonly BundleField[] {
  const [first, second, ...rest] = fields
  return first?.field === amountField && second !== undefined ? [second, first, ...rest] : fields
}

function sourceOf(record: BundleRecord): string {
  const how = record.source === '' ? valueOf(record, 'source') : record.source
  return [how, valueOf(record, 'source_day')].filter((piece) => piece !== '').join(', ')
}

/** What was decided about a record, behind what it says. */
function marksOf(record: BundleRecord): readonly Line[] {
  const sharing = record.fields.filter(({ field, value }) => field === 'sharing' && value !== sharingAsEver)
  return [
    ...sharing.map(({ label, value }) => ({ label, text: value })),
    ...(record.ground === null ? [] : [{ label: words.leftOut, text: groundWords[record.ground] }]),
    ...(record.removed ? [{ label: words.removed, text: words.removedText }] : []),
  ]
}

function factsOf(record: BundleRecord): readonly Line[] {
  const period = valueOf(record, 'period')
  const hasAmount = record.fields.some(({ field }) => field === amountField)
  const lines = amountSecond(record.fields.filter(isTold)).map(({ field, label, value }) => ({
    label,
    text: field === amountField && period !== '' ? `${value} ${period}` : value,
  }))
  return hasAmount || period === '' ? lines : [...lines, { label: words.period, text: period }]
}

function linesOf(record: BundleRecord): readonly Line[] {
  const source = sourceOf(record)
  const known = source === '' ? [] : [{ label: words.source, text: source }]
  return [...factsOf(record), ...marksOf(record), ...known]
}

/** As many columns as a page of paper holds, and words that fit in them; what is left stands in one more. */
const mostColumns = 4
const mostLetters = (columns: number): number => (columns <= 3 ? 400 : 90)

/** Things that look alike stand in one table: a column for what most of them have, the rest said in words; else null. */
function asTable({ title, records }: BundleSection): ReadingBlock | null {
  const rows = records.map(factsOf)
  const twice = rows.some((lines) => new Set(lines.map(({ label }) => label)).size < lines.length)
  if (records.length < 2 || twice) return null
  const having = (label: string) => rows.filter((lines) => lines.some((line) => line.label === label)).length
  const labels = [...new Set(rows.flatMap((lines) => lines.map(({ label }) => label)))]
  const header = labels.filter((label) => having(label) * 2 >= rows.length).slice(0, mostColumns)
  const column = (label: string) =>
    rows.map((lines) => lines.find((line) => line.label === label)?.text ?? '')
  const further = records.map((record, at) =>
    [...(rows[at] ?? []).filter(({ label }) => !header.includes(label)), ...marksOf(record)]
      .map(({ label, text }) => `${label}: ${text}`)
      .join('\n'),
  )
  const columns = [
    ...header.map((label) => ({ label, texts: column(label) })),
    { label: words.further, texts: further },
    { label: words.source, texts: records.map(sourceOf) },
  ].filter(({ texts }) => texts.some((text) => text !== ''))
  const most = mostLetters(header.length)
  if (header.length === 0 || columns.some(({ texts }) => texts.some((text) => text.length > most)))
    return null
  return {
    kind: 'table',
    title,
    header: columns.map(({ label }) => label),
    rows: records.map((_, at) => columns.map(({ texts }) => texts[at] ?? '')),
  }
}

function blocksOf(section: BundleSection): readonly ReadingBlock[] {
  const table = asTable(section)
  if (table !== null) return [table]
  const one = listWords[section.table]?.[1] ?? section.title
  const { records } = section
  return records.map((record, index) => ({
    kind: 'facts',
    title: words.numbered(one, index + 1, records.length),
    facts: linesOf(record),
  }))
}

/** Why there is anything under a theme, from what its fields are for. */
function whyOf(sections: readonly BundleSection[]): ReadingBlock {
  const fields = sections.flatMap(({ records }) => records.flatMap((record) => record.fields))
  const reasons = [...new Set(fields.map(({ purpose }) => purposeWords[purpose]))]
  return { kind: 'words', text: words.why(reasons.join(', en om ')) }
}

const filled = ({ records }: BundleSection): boolean => records.some((record) => linesOf(record).length > 0)

/** A chapter for each theme about which there is something; empty lists are left out. */
export function dataChapters(sheet: BundleSheet): readonly ReadingChapter[] {
  const sections = sheet.sections.filter(filled)
  return themes.flatMap((theme) => {
    const own = sections.filter((section) => themeOf(section) === theme)
    if (own.length === 0) return []
    const hasFields = own.some(({ records }) => records.some(({ fields }) => fields.length > 0))
    return [
      { title: themeTitles[theme], blocks: [...(hasFields ? [whyOf(own)] : []), ...own.flatMap(blocksOf)] },
    ]
  })
}
