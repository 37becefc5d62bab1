import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Schema } from './schema.ts'

export type Migrations = Readonly<Record<string, Migration>>

/** Newest by name last; names begin with their number. */
const inOrder = (migrations: Migrations): string[] => Object.keys(migrations).toSorted()

/** The names a file has had, oldest first; empty for a new file. Changes nothing. */
export const appliedMigrations = async (db: Kysely<Schema>): Promise<readonly string[]> => {
  const table =
    await sql`select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(db)
  if (table.rows.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

export type MigrationPlan =
  | { readonly kind: 'up-to-date' }
  | { readonly kind: 'pending'; readonly names: readonly string[]; readonly isNew: boolean }
  /** The file has had a migration that this version has never heard of. */
  | { readonly kind: 'newer'; readonly name: string }

/** Decides what opening this file asks for. Pure. */
export const planMigrations = (applied: readonly string[], migrations: Migrations): MigrationPlan => {
  const known = inOrder(migrations)
  const unknown = applied.find((name) => !known.includes(name))
  if (unknown !== undefined) return { kind: 'newer', name: unknown }
  const names = known.filter((name) => !applied.includes(name))
  if (names.length === 0) return { kind: 'up-to-date' }
  return { kind: 'pending', names, isNew: applied.length === 0 }
}

/** A dangling reference, or a page that does not read back, undoes every pending migration. */
const checked = (name: string, migration: Migration): Migration => ({
  up: async (db) => {
    await migration.up(db)
    const dangling = await sql`pragma foreign_key_check`.execute(db)
    if (dangling.rows.length > 0) throw new Error(`migration ${name} leaves dangling references`)
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
    if (rows[0]?.quick_check !== 'ok') throw new Error(`migration ${name} leaves a damaged file`)
  },
})

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('a migration failed', { cause: error })

/**
 * Brings the schema up to date in one transaction: all pending migrations, or none.
 * @param pragma runs a pragma on the same connection. Foreign keys go off before the transaction begins, because
 *   rebuilding a parent table would otherwise empty its children, and the pragma does nothing inside one.
 * @returns the names that were applied.
 * @throws the error of the first migration that failed; the file is then as it was.
 */
export const migrate = async (
  db: Kysely<Schema>,
  migrations: Migrations,
  pragma: (text: string) => unknown,
): Promise<readonly string[]> => {
  const wrapped = Object.fromEntries(
    inOrder(migrations).map((name) => {
      const migration = migrations[name]
      if (migration === undefined) throw new Error(`no migration ${name}`)
      return [name, checked(name, migration)]
    }),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(wrapped) } })
  pragma('foreign_keys = OFF')
  try {
    const { error, results } = await migrator.migrateToLatest()
    if (error !== undefined) throw asError(error)
    return (results ?? []).map((result) => result.migrationName)
  } finally {
    pragma('foreign_keys = ON')
  }
}
