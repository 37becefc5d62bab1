import type { SqliteStatement } from 'kysely'
import type { Connection } from './transactional-dialect.ts'

/** A statement that says whether somebody is still reading from it. */
interface ReusableStatement extends SqliteStatement {
  readonly busy: boolean
}
interface PreparingConnection extends Connection {
  prepare(sql: string): ReusableStatement
}

/** More different statements than one screen asks; the one not used for longest goes first. */
const keptStatements = 200

/**
 * Keeps prepared statements, because preparing costs several times what running a small query does. Only for a
 * schema that no longer changes: a kept `select *` would still have the old columns.
 */
export const withPreparedStatements = (connection: PreparingConnection): Connection => {
  const kept = new Map<string, ReusableStatement>()
  const prepare = (text: string): ReusableStatement => {
    const known = kept.get(text)
    kept.delete(text)
    const statement = known !== undefined && !known.busy ? known : connection.prepare(text)
    kept.set(text, statement)
    const oldest = kept.keys().next()
    if (kept.size > keptStatements && oldest.done !== true) kept.delete(oldest.value)
    return statement
  }
  return {
    prepare,
    close: () => {
      kept.clear()
      connection.close()
    },
    get inTransaction() {
      return connection.inTransaction
    },
  }
}
