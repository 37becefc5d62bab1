import { sql } from 'kysely'
import { allColumns } from '#main/database/all-columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { Schema } from '#main/database/schema.ts'

/** What the database itself says of a column, so that no list of ours can lag behind. */
export interface ColumnFacts {
  readonly column: string
  readonly holds: 'text' | 'integer' | 'blob'
  readonly required: boolean
  /** Table that it holds an id of, with a foreign key. */
  readonly references: string | null
}
/** Columns of each table, in the order of the database. */
export type TableFacts = ReadonlyMap<string, readonly ColumnFacts[]>

interface FactRow {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly required: number
  readonly references: string | null
}

const holdsOf = (type: string): ColumnFacts['holds'] => {
  if (type.toLowerCase() === 'integer') return 'integer'
  return type.toLowerCase() === 'blob' ? 'blob' : 'text'
}

/** Every table that is classified, with its columns. */
export async function tableFacts(db: ReadDb): Promise<TableFacts> {
  const { rows } = await sql<FactRow>`
    select m.name as "table", c.name as "column", c.type as "type",
      c."notnull" or c.pk > 0 as "required",
      (select k."table" from pragma_foreign_key_list(m.name) as k where k."from" = c.name) as "references"
    from sqlite_master as m join pragma_table_info(m.name) as c where m.type = 'table'
    order by m.name, c.cid`.execute(db as never)
  const known: readonly string[] = Object.keys(allColumns)
  const facts = rows
    .filter(({ table }) => known.includes(table))
    .map(({ table, column, type, required, references }) => ({
      table,
      facts: { column, holds: holdsOf(type), required: required !== 0, references },
    }))
  const byTable = Map.groupBy(facts, ({ table }) => table)
  return new Map([...byTable].map(([table, list]) => [table, list.map((one) => one.facts)]))
}

/** Ids out of `given` that a table has. */
export async function idsPresent(
  db: ReadDb,
  table: keyof Schema,
  given: readonly string[],
): Promise<readonly string[]> {
  if (given.length === 0) return []
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where id in (select value from json_each(${JSON.stringify(given)}))`.execute(db as never)
  return rows.map(({ id }) => id)
}
