import { rowsOf } from '#main/core/untyped.ts'
import type { BundleData, BundleRow, BundleValue } from './bundle-shape.rules.ts'
import { amountOf, wordsOf } from './bundle-values.rules.ts'
import { amountColumnNames, type ColumnWords } from './bundle-words.rules.ts'

/** What a column is in the vault that takes it in. */
interface Fact {
  readonly column: string
  readonly required: boolean
  readonly holds: 'text' | 'integer' | 'blob'
  readonly references: string | null
}
export type Facts = ReadonlyMap<string, readonly Fact[]>
export type KeyOf = (table: string, row: BundleRow) => string

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
/** Longest id that a call can name. */
const longestId = 64

const isList = (value: string, allowed: (word: unknown) => boolean): boolean => {
  try {
    return rowsOf(JSON.parse(value))?.every(allowed) ?? false
  } catch {
    return false
  }
}
const isJson = (value: string): boolean => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
/** JSON by kind, that is text of its own in the same place. */
const plainCodes: readonly string[] = [
  'fact_marks.field',
  'drafts.field',
  'consent_parts.part',
  'corrections.record_table',
  'corrections.field',
]

/** Would the screens understand it? A word outside its list would stop them, and nobody could mend it. */
function isReadable(table: string, column: string, how: ColumnWords, value: BundleValue): boolean {
  if (value === null) return true
  if (how.kind === 'flag') return value === 0 || value === 1
  if (typeof value !== 'string') return true
  switch (how.kind) {
    case 'word':
      return Object.hasOwn(how.labels, value)
    case 'words':
      return isList(value, (word) => typeof word === 'string' && Object.hasOwn(how.labels, word))
    case 'json':
      return plainCodes.includes(`${table}.${column}`) || isJson(value)
    case 'day':
      return day.test(value)
    case 'instant':
      return instant.test(value)
    default:
      return true
  }
}

/** Half an amount stops the screens as well; one that was left out as a whole is unknown. */
const hasAmount = (row: BundleRow): boolean =>
  !('amount_kind' in row) || amountColumnNames.every((name) => row[name] === null) || amountOf(row) !== null

/** Ids by table that rows may point at. */
function knownIds({ tables, shared }: BundleData, keyOf: KeyOf): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = Object.entries(tables).map(
    ([table, rows]) => [table, new Set(rows.map((row) => keyOf(table, row)))] as const,
  )
  return new Map([
    ...ids,
    ['receivers', new Set(shared.receivers.map(({ id }) => id))],
    ['volunteers', new Set(shared.volunteers.map(({ id }) => id))],
  ])
}

/**
 * True when everything in it can be taken in: one resident, every record of theirs, every id leading somewhere, every
 * word one that we know. The shape was checked before.
 * @param tables those that a resident can have.
 */
export function isWhole(data: BundleData, tables: readonly string[], facts: Facts, keyOf: KeyOf): boolean {
  const [resident, ...others] = data.tables['residents'] ?? []
  if (resident?.['id'] !== data.person.id || others.length > 0) return false
  const ids = knownIds(data, keyOf)
  const masked = new Set(data.masked.map(({ table, id, field }) => `${table}:${id}:${field}`))
  return Object.entries(data.tables).every(([table, rows]) => {
    const columns = facts.get(table)
    if (columns === undefined || !tables.includes(table) || ids.get(table)?.size !== rows.length) return false
    return rows.every((row) => {
      const own = keyOf(table, row)
      const isHidden = (column: string): boolean => masked.has(`${table}:${own}:${column}`)
      return (
        own !== '' &&
        hasAmount(row) &&
        isAbout(data, row) &&
        columns.every((fact) => fits(fact, table, row, ids, isHidden(fact.column)))
      )
    })
  })
}

/** Requests and the like name the person themselves. */
const isAbout = ({ person }: BundleData, row: BundleRow): boolean =>
  !('person_ref' in row) || (row['person_ref'] === person.id && row['person_kind'] === person.kind)

function fits(
  { column, required, references }: Fact,
  table: string,
  row: BundleRow,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  isHidden: boolean,
): boolean {
  const value = row[column] ?? null
  if (column === 'id' && String(value).length > longestId) return false
  if (value === null) return !required || (isHidden && references === null)
  if (references !== null && ids.get(references)?.has(String(value)) !== true) return false
  return isReadable(table, column, wordsOf(table, column), value)
}

const fallbackWords = ['unknown', 'other', 'none', 'closed']

/** What stands where something was not told and cannot be empty. */
export function emptyValue(table: string, { column, holds, required }: Fact, madeOn: string): BundleValue {
  if (!required) return null
  if (holds === 'integer') return 0
  const how = wordsOf(table, column)
  switch (how.kind) {
    case 'word':
      return fallbackWords.find((word) => Object.hasOwn(how.labels, word)) ?? Object.keys(how.labels)[0] ?? ''
    case 'words':
    case 'json':
      return plainCodes.includes(`${table}.${column}`) ? '' : '[]'
    case 'amount':
      return 'unknown'
    case 'day':
      return madeOn.slice(0, 10)
    case 'instant':
      return madeOn
    default:
      return ''
  }
}
