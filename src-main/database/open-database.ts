import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from './handles.ts'
import { appliedMigrations, migrate, planMigrations, type Migrations } from './migrate.ts'
import { withPreparedStatements } from './prepared-statements.ts'
import type { Schema } from './schema.ts'
import { StorageError, storageFailureOf, type StorageFailure } from './storage-error.ts'
import { TransactionalSqliteDialect, type Connection } from './transactional-dialect.ts'
import { createHandles, type UnitOfWork } from './unit-of-work.ts'

type Driver = Database.Database

export interface OpenRequest {
  /** Absolute path of the database file. */
  readonly path: string
  /** Raw key, 32 bytes. Copied for the driver and the copy zeroed; the caller keeps and zeroes its own. */
  readonly key: Uint8Array
  /** `create` refuses an existing file, `existing` a missing one. */
  readonly mode: 'create' | 'existing'
  readonly migrations: Migrations
  /** Called before an existing file is migrated; throw a StorageError to stop the opening. */
  readonly beforeMigrating?: (copyTo: (path: string) => void) => Promise<void>
}

/** An open, checked, migrated database. */
export interface OpenDatabase {
  readonly read: ReadDb
  readonly work: UnitOfWork
  /** Names of migrations that this opening applied. */
  readonly migrated: readonly string[]
  /** The settings of the connection as the database itself reports them. */
  settings(): Readonly<Record<string, unknown>>
  /** Writes a compact encrypted copy with the same key. Waits for the running unit of work. Throws StorageError. */
  copyTo(path: string): Promise<void>
  /** Moves the write-ahead log into the file, so that little can be lost from it. */
  checkpoint(): void
  /**
   * Writes the file anew, without pages and rests of pages that are no longer in use, and empties the log. Waits for the
   * running unit of work. Throws StorageError; what was deleted is deleted all the same.
   */
  forgetFreed(): Promise<void>
  /** Waits for the running unit of work, empties the write-ahead log and closes. Safe to call twice. */
  close(): Promise<void>
}

/** Read back after opening, every time: the package's own defaults are unsafe for two of these. */
export const requiredSettings: Readonly<Record<string, unknown>> = {
  cipher: 'sqlcipher',
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  temp_store: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
}

/** Throws when a setting is not what it has to be: then nothing may be written through this connection. */
export const assertSettings = (settings: Readonly<Record<string, unknown>>): void => {
  for (const [name, wanted] of Object.entries(requiredSettings)) {
    if (settings[name] !== wanted) throw new Error(`database setting ${name} is not as required`)
  }
}

const plainHeader = 'SQLite format 3\0'
/** SQLCipher 4 pages are 4096 bytes; every healthy file is a whole number of them. */
const pageSize = 4096
/** After this much rest the write-ahead log is emptied: a damaged log loses commits without a word. */
const restBeforeCheckpointMs = 2_000
/** Long enough for a predecessor that is just closing, short enough to be refused within a second. */
const lockWaitMs = 250

/**
 * True when the file begins like an unencrypted database. Never for a file that this process has open: on POSIX
 * systems closing any handle of a file drops the locks of all of them, and a second program could come in.
 */
export const hasPlainHeader = (path: string): boolean => {
  const first = Buffer.alloc(plainHeader.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, first, 0, first.length, 0)
  } finally {
    closeSync(file)
  }
  return first.toString('latin1') === plainHeader
}

/** The driver crashes without a message on older Node, so this comes before it is loaded. */
const nodeIsNewEnough = (version: string): boolean => Number(version.split('.')[0]) >= 24

/** What can be seen from outside, before the driver touches anything. */
const outerFailure = ({ path, mode }: Pick<OpenRequest, 'path' | 'mode'>): StorageFailure | null => {
  if (!nodeIsNewEnough(process.versions.node)) return 'node-too-old'
  if (mode === 'create') return existsSync(path) ? 'not-writable' : null
  if (!existsSync(path)) return 'not-found'
  const { size } = statSync(path)
  if (size === 0 || size % pageSize !== 0 || hasPlainHeader(path)) return 'damaged'
  return null
}

/** For `rekey.ts` and this file only: everybody else opens through {@link openDatabase}. */
export const connect = async (path: string, key: Uint8Array, options: Database.Options): Promise<Driver> => {
  if (key.length !== 32) throw new Error('a database key has 32 bytes')
  const { default: DatabaseDriver } = await import('better-sqlite3')
  const driver = new DatabaseDriver(path, { timeout: lockWaitMs, ...options })
  // Not Buffer.concat: that takes its memory from a pool which nobody zeroes.
  const keyed = Buffer.alloc(4 + key.length)
  try {
    driver.pragma("cipher = 'sqlcipher'")
    driver.pragma('legacy = 4')
    keyed.write('raw:', 'latin1')
    keyed.set(key, 4)
    driver.key(keyed)
    return driver
  } catch (error) {
    driver.close()
    throw error
  } finally {
    keyed.fill(0)
  }
}

/** The order matters: the lock before the first read, the journal before the level of syncing. */
const applyRecipe = (driver: Driver): void => {
  driver.pragma('locking_mode = EXCLUSIVE')
  driver.pragma('journal_mode = WAL')
  driver.pragma('synchronous = FULL')
  driver.pragma('temp_store = MEMORY')
  driver.pragma('secure_delete = ON')
  driver.pragma('foreign_keys = ON')
  driver.pragma('trusted_schema = OFF')
  driver.pragma('cell_size_check = ON')
  if (process.platform === 'darwin') {
    driver.pragma('fullfsync = ON')
    driver.pragma('checkpoint_fullfsync = ON')
  }
}

const readSettings = (driver: Driver): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(requiredSettings).map((name) => [name, driver.pragma(name, { simple: true })]),
  )

/** From here on the key is known to fit, so an unreadable page means damage. */
const checkPages = (driver: Driver): void => {
  const verdict: unknown = driver.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new StorageError('damaged')
}

const smokeRead = (driver: Driver): void => {
  driver.prepare('select count(*) from sqlite_master').get()
}

const copyInto = (driver: Driver, path: string): void => {
  try {
    driver.prepare('vacuum into ?').run(path)
  } catch (error) {
    throw asStorageError(error)
  }
}

const asStorageError = (error: unknown): unknown => {
  const code = storageFailureOf(error)
  return code === null ? error : new StorageError(code === 'wrong-key' ? 'damaged' : code, error)
}

const bringUpToDate = async (
  driver: Driver,
  db: Kysely<Schema>,
  { migrations, beforeMigrating }: OpenRequest,
): Promise<readonly string[]> => {
  const plan = planMigrations(await appliedMigrations(db), migrations)
  if (plan.kind === 'newer') throw new StorageError('newer-version')
  if (plan.kind === 'up-to-date') return []
  if (!plan.isNew) await beforeMigrating?.((path) => copyInto(driver, path))
  return migrate(db, migrations, (text) => driver.pragma(text))
}

const emptyLog = (driver: Driver): void => {
  if (driver.open && !driver.inTransaction) driver.pragma('wal_checkpoint(TRUNCATE)')
}

/** First the log, so that the new file is made of what is there; then the log again, which the new file went through. */
const writeAnew = (driver: Driver): void => {
  try {
    driver.pragma('wal_checkpoint(TRUNCATE)')
    driver.exec('vacuum')
    driver.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw asStorageError(error)
  }
}

const handOut = (driver: Driver, db: Kysely<Schema>, migrated: readonly string[]): OpenDatabase => {
  let rest: NodeJS.Timeout | null = null
  const checkpoint = (): void => {
    try {
      emptyLog(driver)
    } catch {
      // Only housekeeping: what was committed is safe in the log, and the next moment of rest tries again.
    }
  }
  const afterCommit = (): void => {
    if (rest !== null) clearTimeout(rest)
    rest = setTimeout(checkpoint, restBeforeCheckpointMs)
    rest.unref()
  }
  /** Takes the only connection, so that no unit of work is halfway. */
  const whenIdle = <T>(act: () => T): Promise<T> => db.connection().execute(() => Promise.resolve(act()))
  return {
    ...createHandles(db, afterCommit),
    migrated,
    settings: () => readSettings(driver),
    copyTo: (path) => whenIdle(() => copyInto(driver, path)),
    checkpoint,
    forgetFreed: () => whenIdle(() => writeAnew(driver)),
    close: async () => {
      if (rest !== null) clearTimeout(rest)
      if (!driver.open) return
      await whenIdle(checkpoint)
      driver.close()
    },
  }
}

const querying = (connection: Connection): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new TransactionalSqliteDialect(connection) })

const openChecked = async (request: OpenRequest): Promise<Result<OpenDatabase, StorageFailure>> => {
  const outer = outerFailure(request)
  if (outer !== null) return fail(outer)
  let driver: Driver | null = null
  try {
    driver = await connect(request.path, request.key, { fileMustExist: request.mode === 'existing' })
    applyRecipe(driver)
    smokeRead(driver)
    checkPages(driver)
    assertSettings(readSettings(driver))
    const migrated = await bringUpToDate(driver, querying(driver), request)
    emptyLog(driver)
    assertSettings(readSettings(driver))
    return ok(handOut(driver, querying(withPreparedStatements(driver)), migrated))
  } catch (error) {
    driver?.close()
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail(failure)
  }
}

/**
 * The one way to open a vault's database for work: the key as bytes, every setting applied and asserted, every page
 * checked, the schema brought up to date. A file of a newer version is left as it is.
 */
export const openDatabase = async (request: OpenRequest): Promise<Result<OpenDatabase, StorageFailure>> => {
  const opened = await openChecked(request)
  if (!opened.ok || request.mode === 'existing') return opened
  // Open it again: a file that others made is judged by its first bytes, and so is our own.
  await opened.value.close()
  const again = await openChecked({ ...request, mode: 'existing' })
  return again.ok ? ok({ ...again.value, migrated: opened.value.migrated }) : again
}

/** What a copy turned out to hold. */
export interface Inspection {
  readonly migrations: readonly string[]
}

/** Reads every page of a copy made by `copyTo` without changing a byte of it. */
export const inspectDatabase = async (
  path: string,
  key: Uint8Array,
): Promise<Result<Inspection, StorageFailure>> => {
  const outer = outerFailure({ path, mode: 'existing' })
  if (outer !== null) return fail(outer)
  let driver: Driver | null = null
  try {
    driver = await connect(path, key, { fileMustExist: true, readonly: true })
    driver.pragma('temp_store = MEMORY')
    driver.pragma('trusted_schema = OFF')
    driver.pragma('cell_size_check = ON')
    smokeRead(driver)
    checkPages(driver)
    return ok({ migrations: await appliedMigrations(querying(driver)) })
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail(failure)
  } finally {
    driver?.close()
  }
}
