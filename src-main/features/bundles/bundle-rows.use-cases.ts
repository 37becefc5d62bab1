import type { PersonRef } from '#main/core/person-kinds.ts'
import { allColumns } from '#main/database/all-columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { personMap } from '#main/database/person-map.ts'
import { personRows, type PersonRow } from '#main/features/person-data/person-data.use-cases.ts'
import { tableFacts, type TableFacts } from './bundle-columns.repository.ts'
import { wholeRecord, type OmissionGround } from './bundle-shape.rules.ts'
import {
  copiesToSearch,
  decidesAbout,
  isRowFor,
  toldAsDoings,
  type SubjectOf,
} from './bundle-visibility.rules.ts'
import { consentsWithPartner, omissionsOf, type Omission } from './bundles.repository.ts'

/** Everything a bundle is made of, read once. */
export interface BundleRows {
  readonly person: PersonRef
  /** In the order of the tables, then oldest first. */
  readonly rows: readonly PersonRow[]
  /** Records that were left out, with the ground; what hangs on them went with them. */
  readonly left: readonly { readonly row: PersonRow; readonly ground: OmissionGround }[]
  /** Who looked and who changed, of what goes; for somebody who works here also what they did themselves. */
  readonly doings: readonly PersonRow[]
  /** Decisions in force, of fields and of whole records. */
  readonly omissions: readonly Omission[]
  readonly facts: TableFacts
  /** Rows that a column may point at, as `table:id`. */
  readonly present: ReadonlySet<string>
}

/**
 * What can be left out on its own. Not by what a record is told apart, and not whom it cannot be without: then the whole
 * record is what tells.
 */
export function canOmitField({ facts }: BundleRows, { table }: PersonRow, column: string): boolean {
  const fact = facts.get(table)?.find((one) => one.column === column)
  if (fact === undefined || personMap[table].key.includes(column)) return false
  if (decidesAbout.includes(`${table}.${column}`) || column === 'person_kind') return false
  return (columnClass(table, column)?.label ?? null) !== null && !(fact.required && fact.references !== null)
}
/** Every record but the person and the case: without those there is nothing to answer. */
export const canOmitRecord = ({ person }: BundleRows, { table, key }: PersonRow): boolean =>
  table !== 'cases' && key !== person.id

/** Table names as plain text: what comes out of the database is looked up with what is there. */
const classified: Readonly<Record<string, (typeof allColumns)[keyof typeof allColumns]>> = allColumns
export const subjectOf: SubjectOf = (table, column) => classified[table]?.[column]?.subject ?? 'third'
export const columnsOf = (table: string) => Object.entries(classified[table] ?? {})
export const columnClass = (table: string, column: string) => classified[table]?.[column] ?? null

const tableOrder = new Map(Object.keys(allColumns).map((table, at) => [table, at]))
export const keyOf = ({ table, key }: Pick<PersonRow, 'table' | 'key'>): string => `${table}:${key}`

/** Columns by which a table points at any row of somebody; `person_ref` is the person, whole and only. */
const namesPerson = (table: PersonRow['table']): boolean =>
  personMap[table].hangs.some((hang) => hang.by === 'any-row' && hang.column === 'person_ref')

/** Hangs on the person in the map, and is about them and not about a partner or another in the same case. */
function isTheirs({ kind, id }: PersonRef, { table, values, as }: PersonRow): boolean {
  if (as !== 'subject' || [...toldAsDoings, ...copiesToSearch].includes(table)) return false
  if (namesPerson(table)) return values['person_ref'] === id && values['person_kind'] === kind
  return isRowFor(kind, table, values)
}

const inOrder = (a: PersonRow, b: PersonRow): number => {
  const tables = (tableOrder.get(a.table) ?? 0) - (tableOrder.get(b.table) ?? 0)
  if (tables !== 0) return tables
  if (a.key === b.key) return 0
  return a.key < b.key ? -1 : 1
}

/** Rows that go because a row that they cannot be without goes. */
function goneWith(rows: readonly PersonRow[], gone: Set<string>, facts: TableFacts): void {
  for (;;) {
    const before = gone.size
    for (const row of rows) {
      const points = (facts.get(row.table) ?? []).some(
        ({ column, required, references }) =>
          required && references !== null && gone.has(`${references}:${String(row.values[column])}`),
      )
      if (points) gone.add(keyOf(row))
    }
    if (gone.size === before) return
  }
}

/** What goes to somebody, without what was left out; null when there is no such person. */
export async function bundleRows(db: ReadDb, person: PersonRef): Promise<BundleRows | null> {
  const found = await personRows(db, person)
  if (found.length === 0) return null
  const facts = await tableFacts(db)
  const partner = await withConsents(db, person, found)
  const own = [...found, ...partner]
  const omissions = await omissionsOf(db, person)
  const left = new Map<string, OmissionGround>()
  for (const { table, recordId, field, ground } of omissions)
    if (field === wholeRecord) left.set(`${table}:${recordId}`, ground)
  const gone = new Set([...own.filter((row) => !isTheirs(person, row)).map(keyOf), ...left.keys()])
  goneWith(own, gone, facts)
  const rows = own.filter((row) => row.as === 'subject' && !gone.has(keyOf(row))).toSorted(inOrder)
  const present = new Set(rows.map(keyOf))
  return {
    person,
    rows,
    left: own.flatMap((row) => {
      const ground = left.get(keyOf(row))
      return ground === undefined ? [] : [{ row, ground }]
    }),
    doings: found.filter((row) => isDoing(row, present)).toSorted(inOrder),
    omissions,
    facts,
    present,
  }
}

/** A change of something that does not go would tell that it is there. */
function isDoing({ table, values, as }: PersonRow, present: ReadonlySet<string>): boolean {
  if (!toldAsDoings.includes(table)) return false
  if (as === 'actor' || table === 'access_entries') return true
  return present.has(`${String(values['record_table'])}:${String(values['record_id'])}`)
}

/** A partner's own agreement stands with the consents of the resident. */
async function withConsents(
  db: ReadDb,
  { kind }: PersonRef,
  found: readonly PersonRow[],
): Promise<readonly PersonRow[]> {
  const self = found.find(({ table }) => table === 'household_members')
  if (kind !== 'household' || self === undefined || self.values['kind'] !== 'partner') return []
  const consents = await consentsWithPartner(db, String(self.values['case_id']))
  return consents.map((values) => ({
    table: 'consents',
    key: values.id,
    values: { ...values },
    as: 'subject',
  }))
}
