import { Buffer } from 'node:buffer'
import type { ReadDb } from '#main/database/handles.ts'
import type { PersonRow } from '#main/features/person-data/person-data.use-cases.ts'
import { organisationOf } from '#main/features/users/users.use-cases.ts'
import type { ColumnFacts } from './bundle-columns.repository.ts'
import { sharedReceivers, sharedVolunteers } from './bundle-people.repository.ts'
import { columnsOf, subjectOf, type BundleRows } from './bundle-rows.use-cases.ts'
import {
  amountField,
  type BundleData,
  type BundleRow,
  type BundleValue,
  type MaskedField,
  type OmissionGround,
} from './bundle-shape.rules.ts'
import { fieldGrounds, idsInRows } from './bundle-sheet.use-cases.ts'
import { wordsOf } from './bundle-values.rules.ts'
import { ourOwnDoings, verdictOn } from './bundle-visibility.rules.ts'

const rawValue = (value: unknown): BundleValue => {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  throw new Error('a column holds what no bundle can carry')
}

type Because = MaskedField['because']

/** Why a value does not go; null: it goes. Filled in or not makes no difference, so that neither is told. */
function hiddenBy(
  { person }: BundleRows,
  { table, key, values }: PersonRow,
  column: string,
  grounds: ReadonlyMap<string, OmissionGround>,
): Because | null {
  const field = wordsOf(table, column).kind === 'amount' ? amountField : column
  const ground = grounds.get(`${table}:${key}:${field}`)
  if (ground !== undefined) return ground
  const verdict = verdictOn(person.kind, table, column, values, subjectOf)
  return verdict === 'own' ? null : verdict
}

/** An id of a record that does not go with it leads nowhere, and might lead to somebody else. */
function leadsNowhere(
  bundle: BundleRows,
  { references }: ColumnFacts,
  value: unknown,
  own: boolean,
): boolean {
  if (references === null || typeof value !== 'string') return false
  if (own && (references === 'receivers' || references === 'volunteers')) return false
  return !bundle.present.has(`${references}:${value}`)
}

type TellingRow = Pick<PersonRow, 'table' | 'values'>
interface Told {
  readonly row: BundleRow
  readonly masked: readonly MaskedField[]
}

function tellRow(bundle: BundleRows, row: PersonRow, grounds: ReadonlyMap<string, OmissionGround>): Told {
  const facts = new Map((bundle.facts.get(row.table) ?? []).map((fact) => [fact.column, fact]))
  const told: Record<string, BundleValue> = {}
  const masked: MaskedField[] = []
  for (const [column] of columnsOf(row.table)) {
    const value = row.values[column]
    const because = hiddenBy(bundle, row, column, grounds)
    const fact = facts.get(column)
    if (because !== null) {
      told[column] = null
      masked.push({ table: row.table, id: row.key, field: column, because })
    } else {
      const own = bundle.person.kind === 'resident'
      told[column] =
        fact !== undefined && leadsNowhere(bundle, fact, value, own) ? null : rawValue(value ?? null)
    }
  }
  return { row: told, masked }
}

/** How often each ground was used for a whole record. */
function countsByGround({ omissions }: BundleRows): Partial<Record<OmissionGround, number>> {
  const counts: Partial<Record<OmissionGround, number>> = {}
  for (const { field, ground } of omissions) if (field === '*') counts[ground] = (counts[ground] ?? 0) + 1
  return counts
}

/** `gegevens.json` of somebody, from what was read. @param madeOn ISO instant. */
export async function bundleData(db: ReadDb, bundle: BundleRows, madeOn: string): Promise<BundleData> {
  const grounds = fieldGrounds(bundle)
  const rows = bundle.rows.filter(({ table }) => !ourOwnDoings.includes(table))
  const tables: Record<string, BundleRow[]> = {}
  const masked: MaskedField[] = []
  const going: TellingRow[] = []
  for (const row of rows) {
    const told = tellRow(bundle, row, grounds)
    const list = (tables[row.table] ??= [])
    list.push(told.row)
    going.push({ table: row.table, values: told.row })
    masked.push(...told.masked)
  }
  return {
    format: 'thuisbasis-bundle',
    version: 1,
    madeOn,
    organisation: await organisationOf(db),
    person: bundle.person,
    tables,
    shared: await sharedWith(db, bundle, going),
    masked,
    omissions: countsByGround(bundle),
  }
}

/** Whom the ids in the rows are of; for somebody else than a resident their own rows say it. */
async function sharedWith(
  db: ReadDb,
  { person }: BundleRows,
  rows: readonly TellingRow[],
): Promise<BundleData['shared']> {
  const receivers = await sharedReceivers(db, idsInRows(rows, 'receivers'))
  const own = person.kind === 'resident'
  return { receivers, volunteers: own ? await sharedVolunteers(db, idsInRows(rows, 'volunteers')) : [] }
}
