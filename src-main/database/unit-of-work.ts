import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, KyselyPlugin } from 'kysely'
import { isFailed } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from './handles.ts'
import type { Schema } from './schema.ts'
import { StorageError, storageFailureOf } from './storage-error.ts'

/** The only giver of {@link WriteDb}. */
export interface UnitOfWork {
  /**
   * Runs the work in one transaction, one at a time. Commits when the work returns; rolls back when it throws or
   * returns a failed Result (which is then returned unchanged).
   * @throws StorageError `disk-full` or another storage code; nothing was changed then.
   * @throws Error when called inside another unit of work.
   */
  run<T>(work: (tx: WriteDb) => Promise<T>): Promise<T>
}

/** Carries a refusal out of the transaction, past the rollback. */
class Refused extends Error {}

/** With one connection a read on the outer handle would wait for its own transaction forever; say so at once. */
const refuseInside = (inside: AsyncLocalStorage<true>): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    if (inside.getStore()) throw new Error('use the handle of the unit of work inside a unit of work')
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

export interface Handles {
  readonly read: ReadDb
  readonly work: UnitOfWork
}

/**
 * Makes the two handles of one connection.
 * @param afterCommit called after each committed unit of work; must not throw.
 */
export const createHandles = (db: Kysely<Schema>, afterCommit: () => void): Handles => {
  const inside = new AsyncLocalStorage<true>()
  const run = async <T>(work: (tx: WriteDb) => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error('a unit of work inside a unit of work')
    const outcome: { value?: { readonly of: T } } = {}
    try {
      await db.transaction().execute(async (tx) => {
        const value = await inside.run(true, () => work(tx))
        outcome.value = { of: value }
        if (isFailed(value)) throw new Refused()
      })
      afterCommit()
    } catch (error) {
      if (!(error instanceof Refused)) throw asStorageError(error)
    }
    if (outcome.value === undefined) throw new Error('a unit of work ended without a value')
    return outcome.value.of
  }
  return { read: db.withPlugin(refuseInside(inside)), work: { run } }
}

/** Only what the driver threw: an error of anything else in the work says nothing about the database. */
const asStorageError = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')
  const failure = code ? storageFailureOf(error) : null
  return failure === null ? error : new StorageError(failure === 'wrong-key' ? 'damaged' : failure, error)
}
