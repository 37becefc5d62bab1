import { sql } from 'kysely'
import type { PersonRef } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { personMap, rootTables, type Hang } from '#main/database/person-map.ts'
import type { Schema } from '#main/database/schema.ts'

export type TableName = keyof Schema
export type RowValues = Readonly<Record<string, unknown>>

/** One row that belongs to somebody. */
export interface PersonRow {
  readonly table: TableName
  /** Tells it apart within its table. */
  readonly key: string
  readonly values: RowValues
  /** `actor`: the person did something to it and it is not about them. */
  readonly as: 'subject' | 'actor'
}

export const tableNames = Object.keys(personMap) as TableName[]
const keyOf = (table: TableName, values: RowValues): string =>
  personMap[table].key.map((column) => String(values[column])).join('/')

// The builder cannot type a table that is a parameter; the names come from the map, which the tests hold against the schema.
const select = async (
  db: ReadDb,
  table: TableName,
  column: string,
  ids: ReadonlySet<string>,
): Promise<RowValues[]> => {
  if (ids.size === 0) return []
  const list = JSON.stringify([...ids])
  const row = table === 'search_entries' ? sql`rowid, *` : sql`*`
  const { rows } = await sql<RowValues>`select ${row} from ${sql.table(table)}
    where ${sql.ref(column)} in (select value from json_each(${list}))`.execute(db as never)
  return rows
}

interface Found {
  readonly rows: Map<string, PersonRow>
  /** Ids by table of what is about the person. */
  readonly ids: Map<TableName, Set<string>>
  /** Ids that a column was asked for, by `table.column`: years of history are read once. */
  readonly asked: Map<string, Set<string>>
}

const idsOf = ({ ids }: Found, table: TableName): Set<string> => {
  const known = ids.get(table) ?? new Set<string>()
  ids.set(table, known)
  return known
}

/** Ids of a parent that a column was not asked for yet; from now on it was. */
function notAsked({ asked }: Found, column: string, ids: ReadonlySet<string>): ReadonlySet<string> {
  const before = asked.get(column) ?? new Set<string>()
  const fresh = [...ids].filter((id) => !before.has(id))
  asked.set(column, new Set([...before, ...fresh]))
  return new Set(fresh)
}

/** True when something new came in. */
const keep = (found: Found, table: TableName, rows: readonly RowValues[], as: PersonRow['as']): boolean => {
  let grew = false
  for (const values of rows) {
    const key = keyOf(table, values)
    const known = found.rows.get(`${table}:${key}`)
    if (known !== undefined && (known.as === 'subject' || as === 'actor')) continue
    found.rows.set(`${table}:${key}`, { table, key, values, as })
    if (as === 'subject' && typeof values['id'] === 'string') idsOf(found, table).add(values['id'])
    grew = true
  }
  return grew
}

const byParents = async (db: ReadDb, found: Found): Promise<void> => {
  for (;;) {
    let grew = false
    for (const table of tableNames) {
      for (const hang of personMap[table].hangs) {
        if (hang.by !== 'parent') continue
        const fresh = notAsked(found, `${table}.${hang.column}`, idsOf(found, hang.parent))
        const rows = await select(db, table, hang.column, fresh)
        grew = keep(found, table, rows, 'subject') || grew
      }
    }
    if (!grew) return
  }
}

const isAnyRow = (hang: Hang) => hang.by === 'any-row'

/** Rows that point at any row of the person, and what hangs on those. */
const byAnyRow = async (db: ReadDb, found: Found): Promise<void> => {
  const all = new Set([...found.ids.values()].flatMap((ids) => [...ids]))
  for (const table of tableNames) {
    for (const hang of personMap[table].hangs.filter(isAnyRow)) {
      keep(found, table, await select(db, table, hang.column, all), 'subject')
    }
  }
  await byParents(db, found)
}

const asActor = async (db: ReadDb, found: Found, id: string): Promise<void> => {
  for (const table of tableNames) {
    for (const hang of personMap[table].hangs) {
      if (hang.by === 'actor')
        keep(found, table, await select(db, table, hang.column, new Set([id])), 'actor')
    }
  }
}

/** Every row that belongs to somebody, as `personMap` says; empty when there is no such person. */
export async function rowsOfPerson(db: ReadDb, { kind, id }: PersonRef): Promise<readonly PersonRow[]> {
  const found: Found = { rows: new Map(), ids: new Map(), asked: new Map() }
  const root: TableName = rootTables[kind]
  keep(found, root, await select(db, root, 'id', new Set([id])), 'subject')
  if (found.rows.size === 0) return []
  await byParents(db, found)
  await byAnyRow(db, found)
  if (kind === 'staff') await asActor(db, found, id)
  return [...found.rows.values()]
}
