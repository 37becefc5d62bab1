import { sql } from 'kysely'
import type { WriteDb } from '#main/database/handles.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { migrations } from '#main/database/migrations/index.ts'
import type { OpenDatabase } from '#main/database/open-database.ts'
import { openTestDatabase } from './open-test-database.ts'

/** The product's migrations up to and including one of them. */
export const migrationsUpTo = (last: string): Migrations =>
  Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last))

/** A database as an older version of the application left it. */
export const databaseAt = (last: string): Promise<OpenDatabase & { readonly path: string }> =>
  openTestDatabase({ migrations: migrationsUpTo(last) })

/** Inserts a row as it is, for a schema that no longer has types. */
export const insertRaw = async (
  tx: WriteDb,
  table: string,
  row: Readonly<Record<string, string | number | Uint8Array | null>>,
): Promise<void> => {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  const values = sql.join(Object.values(row))
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(tx)
}

/** Everything that says which version a file has: schema, versions, migrations, and how many rows each table holds. */
export const describeDatabase = (database: Pick<OpenDatabase, 'work'>): Promise<unknown> =>
  database.work.run(async (tx) => {
    const schema = await sql<{
      name: string
    }>`select type, name, sql from sqlite_master order by name`.execute(tx)
    const schemaVersion = await sql`pragma schema_version`.execute(tx)
    const userVersion = await sql`pragma user_version`.execute(tx)
    const applied = await sql`select name, timestamp from kysely_migration order by name`.execute(tx)
    const tables = await sql<{ name: string }>`select name from sqlite_master
      where type = 'table' and sql not like 'create virtual%' order by name`.execute(tx)
    const counts: unknown[] = []
    for (const { name } of tables.rows) {
      const counted = await sql`select count(*) as rows from ${sql.table(name)}`.execute(tx)
      counts.push([name, counted.rows])
    }
    return {
      schema: schema.rows,
      versions: [schemaVersion.rows, userVersion.rows],
      applied: applied.rows,
      counts,
    }
  })
