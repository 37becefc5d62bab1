import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Looks, never changes. A {@link WriteDb} is also a ReadDb, so reading functions of a repository work in both.
 * Using this handle inside a unit of work throws: there is one connection, and waiting for it there would never end.
 */
export type ReadDb = Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'dynamic'>

/** A running transaction; only `unit-of-work.ts` hands one out. */
export type WriteDb = Transaction<Schema>
