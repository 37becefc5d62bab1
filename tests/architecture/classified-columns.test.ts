import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { allColumns as everything } from '#main/database/all-columns.ts'
import type { Classified } from '#main/database/classified.ts'
import { personMap } from '#main/database/person-map.ts'
import { openTestDatabase } from '#tests/support/open-test-database.ts'

/** Tables and columns as the migrations made them; not what the migrator and the full-text engine keep for themselves. */
const columnsInDatabase = async (): Promise<Record<string, string[]>> => {
  const { read } = await openTestDatabase()
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master as m join pragma_table_info(m.name) as c
    where m.type = 'table' and m.name not like 'kysely_%' and m.name not like 'sqlite_%'
      and m.name not like 'search_entries_%'
    union all select 'search_entries', 'rowid'
    order by 1, 2`.execute(read as never)
  const tables = Map.groupBy(rows, ({ table }) => table)
  return Object.fromEntries(
    [...tables].map(([table, list]) => [table, list.map(({ column }) => column).toSorted()]),
  )
}

test('every column of the migrated database is classified, and nothing is classified that is not there', async () => {
  const stated = Object.fromEntries(
    Object.entries(everything).map(([table, columns]) => [table, Object.keys(columns).toSorted()]),
  )
  expect(stated).toEqual(await columnsInDatabase())
  expect(Object.keys(stated).length).toBeGreaterThan(20)
})

test('a column or a table that nobody classified, or that is of nobody, does not compile', () => {
  // @ts-expect-error a column is missing
  const column = { settings: { name: {}, updated_at: {} } } as const satisfies Classified<'settings'>
  // @ts-expect-error a table is missing
  const table = {} satisfies Classified<'settings'>
  // @ts-expect-error a table without an owner
  const owner: typeof personMap = { organisation: personMap.organisation }
  expect([column, table, owner]).toHaveLength(3)
})

test('what goes into an export has a label; what says something about a person has a purpose of its own', () => {
  for (const [table, columns] of Object.entries(everything)) {
    for (const [column, { subject, label, purpose }] of Object.entries(columns)) {
      if (label !== null) expect(label.trim(), `${table}.${column}`).not.toBe('')
      if (subject !== 'none') expect(purpose, `${table}.${column}`).not.toBe('working')
    }
  }
})

/** Foreign keys as the migrations made them. */
const keysInDatabase = async (): Promise<
  { table: string; column: string; parent: string; end: string }[]
> => {
  const { read } = await openTestDatabase()
  const { rows } = await sql<{ table: string; column: string; parent: string; end: string }>`
    select m.name as "table", k."from" as column, k."table" as parent, k.on_delete as "end"
    from sqlite_master as m join pragma_foreign_key_list(m.name) as k where m.type = 'table'`.execute(
    read as never,
  )
  return rows
}

test('whatever goes with a record of somebody belongs to them in the map, and the map names real columns', async () => {
  const keys = await keysInDatabase()
  expect(keys.length).toBeGreaterThan(20)
  const mapped: Readonly<Record<string, (typeof personMap)[keyof typeof personMap]>> = personMap
  for (const { table, column, parent, end } of keys) {
    if (end !== 'CASCADE') continue
    const belongs = mapped[table]?.hangs.some(
      (hang) => hang.by === 'parent' && hang.column === column && hang.parent === parent,
    )
    const through = keys.some(
      (other) => other.table === table && other.column !== column && other.end === 'CASCADE',
    )
    expect(belongs === true || through, `${table}.${column} goes with ${parent}`).toBe(true)
  }
  const columns = await columnsInDatabase()
  for (const [table, { hangs, key }] of Object.entries(mapped)) {
    for (const name of [...key, ...hangs.flatMap((hang) => ('column' in hang ? [hang.column] : []))])
      expect(columns[table], `${table}.${name}`).toContain(name)
  }
})
