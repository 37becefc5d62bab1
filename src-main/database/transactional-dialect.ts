import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
} from 'kysely'

/** What the dialect has to know of a connection beyond what Kysely asks. */
export interface Connection extends SqliteDatabase {
  readonly inTransaction: boolean
}

/** SQLite can roll back schema changes; Kysely's own adapter says it cannot, and then half a migration would stay. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** A full disk makes SQLite roll back by itself; rolling back again would hide the reason behind a second error. */
class RollbackOnceDriver extends SqliteDriver {
  readonly #database: Connection
  constructor(database: Connection) {
    super({ database })
    this.#database = database
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** The SQLite dialect with all-or-nothing migrations and honest errors. */
export class TransactionalSqliteDialect extends SqliteDialect {
  readonly #database: Connection
  constructor(database: Connection) {
    super({ database })
    this.#database = database
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
  override createDriver(): SqliteDriver {
    return new RollbackOnceDriver(this.#database)
  }
}
