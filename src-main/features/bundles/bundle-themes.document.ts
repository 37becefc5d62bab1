import type { ReadingBlock, ReadingChapter } from '#main/documents/reading.ts'
import { purposeWords } from '#main/features/processing/data-words.labels.ts'
import {
  groundWords,
  listWords,
  overviewWords as words,
  themeTitles,
  type Theme,
} from './bundle-overview.labels.ts'
import type { BundleRecord, BundleSection, BundleSheet } from './bundle-shape.rules.ts'

const themes = Object.keys(themeTitles) as Theme[]
const themeOf = ({ table }: BundleSection): Theme => listWords[table]?.[0] ?? 'other'

interface Line {
  readonly label: string
  readonly text: string
}

function linesOf(record: BundleRecord): readonly Line[] {
  const left = record.ground === null ? [] : [{ label: words.leftOut, text: groundWords[record.ground] }]
  const source = record.source === '' ? [] : [{ label: words.source, text: record.source }]
  const gone = record.removed ? [{ label: words.removed, text: words.removedText }] : []
  return [...record.fields.map(({ label, value }) => ({ label, text: value })), ...left, ...source, ...gone]
}

/** As many columns as a page of paper holds, and words that fit in them. */
const mostColumns = 5
const mostLetters = 60

/** Things that look alike stand in one table, with a column for each label that any of them has; else null. */
function asTable({ title, records }: BundleSection): ReadingBlock | null {
  const rows = records.map(linesOf)
  const labels = [...new Set(rows.flatMap((lines) => lines.map(({ label }) => label)))]
  const short = rows.flat().every(({ text }) => text.length <= mostLetters)
  const twice = rows.some((lines) => new Set(lines.map(({ label }) => label)).size < lines.length)
  if (records.length < 2 || labels.length > mostColumns || !short || twice) return null
  const cell = (lines: readonly Line[], wanted: string): string =>
    lines.find(({ label }) => label === wanted)?.text ?? ''
  return {
    kind: 'table',
    title,
    header: labels,
    rows: rows.map((lines) => labels.map((label) => cell(lines, label))),
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
