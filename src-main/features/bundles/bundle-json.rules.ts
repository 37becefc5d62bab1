import { fieldsOf, rowsOf } from '#main/core/untyped.ts'
import { casesData, residentsData } from '#main/features/cases/cases.personal-data.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { criteria, type Reason } from '#main/features/matching/matching-shape.rules.ts'
import { languageLevelLabels, limitLabels } from '#main/features/volunteers/volunteer-words.labels.ts'
import { bundleLabels, draftLabels, tableTitles } from './bundle-titles.labels.ts'
import { consentPartLabels } from './bundle-words.labels.ts'
import type { Labels } from './bundle-words.rules.ts'

/** What a column is called for the person. */
export type LabelOf = (table: string, column: string) => string | null
/** Reads the value of another column: what stood there before a correction. */
type Inner = (table: string, column: string, value: unknown) => string

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const inWords = (labels: Labels, code: unknown): string =>
  typeof code === 'string' && Object.hasOwn(labels, code) ? (labels[code] ?? code) : String(code)

/** Columns that need more than a list of words. What cannot be read is shown as it stands. */
export function readableJson(table: string, column: string, text: string): string {
  switch (`${table}.${column}`) {
    case 'fact_marks.field':
      return factLabel(text)
    case 'drafts.field':
      return inWords(draftLabels, text.split('.').at(-1) ?? text)
    case 'consent_parts.part':
      return inWords(consentPartLabels, text.split(':')[0] ?? text)
    case 'corrections.record_table':
      return tableTitles[text] ?? text
    // Read together with the rest of its row.
    case 'corrections.field':
    case 'corrections.old_value':
      return text
    case 'handover_copies.sheet':
      return bundleLabels.document
    default:
      return listed(column, text)
  }
}

/** The rows of a correction read together: which column, and what stood there. */
export function correctionTexts(
  row: Readonly<Record<string, unknown>>,
  labelOf: LabelOf,
  inner: Inner,
): { readonly field: string; readonly oldValue: string } {
  const [table = '', field = '', old = ''] = ['record_table', 'field', 'old_value'].map((name) =>
    typeof row[name] === 'string' ? row[name] : '',
  )
  const value = parsed(old)
  const known = value === null || typeof value === 'string' || typeof value === 'number'
  return {
    field: labelOf(table, field) ?? field,
    oldValue: known ? inner(table, field, value) : old,
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const factColumns: Readonly<Record<string, { readonly label: string | null }>> = {
  ...casesData,
  ...residentsData,
}
const factLabel = (field: string): string => factColumns[snake(field)]?.label ?? field

/** Reasons, languages and limits: a list of small things. */
function listed(column: string, text: string): string {
  const list = rowsOf(parsed(text))
  if (list === undefined) return text
  const say = column === 'reasons' ? reasonWords : column === 'languages' ? languageWords : limitWords
  return list.map(say).join('; ')
}

const isReason = (value: unknown): value is Reason => {
  const { criterion, points, outOf, about } = fieldsOf(value)
  const words = rowsOf(about)
  return (
    criteria.some((known) => known === criterion) &&
    typeof points === 'number' &&
    typeof outOf === 'number' &&
    words !== undefined &&
    words.every((word) => typeof word === 'string')
  )
}
const asItStands = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const reasonWords = (value: unknown): string => (isReason(value) ? reasonText(value).text : asItStands(value))

function languageWords(value: unknown): string {
  const { name, level } = fieldsOf(value)
  return typeof name === 'string' ? `${name} (${inWords(languageLevelLabels, level)})` : asItStands(value)
}

function limitWords(value: unknown): string {
  const { kind, hard } = fieldsOf(value)
  if (typeof kind !== 'string') return asItStands(value)
  return hard === true ? `${inWords(limitLabels, kind)} (vast)` : inWords(limitLabels, kind)
}
