import type { Transaction } from 'kysely'
import type { ReadDb, WriteDb } from './handles.ts'
import { keepCorrected } from './kept-corrections.ts'
import type { CaseRowColumns, RecordColumns } from './row-types.ts'
import type { Schema } from './schema.ts'

/** Who writes, and when. Made once per command, so that everything in it carries the same time. */
export interface Stamp {
  /** ISO instant. */
  readonly at: string
  readonly actorId: string
  readonly nextId: () => string
}

/** Tables whose rows have id, times and version, and whose changes go to the change log. */
export type RecordTable = {
  [K in keyof Schema]: Schema[K] extends RecordColumns ? K : never
}[keyof Schema]
/** The same, for rows that can be taken away and put back. */
export type RemovableTable = {
  [K in keyof Schema]: Schema[K] extends RecordColumns & { removed_at: string | null } ? K : never
}[keyof Schema]

/** Lists inside a case. */
export type CaseTable = {
  [K in keyof Schema]: Schema[K] extends CaseRowColumns ? K : never
}[keyof Schema]

type Own = keyof RecordColumns | 'removed_at'
export type NewValues<T extends RecordTable> = Omit<Schema[T], Own>
export type ChangedValues<T extends RecordTable> = Partial<Omit<Schema[T], Own | 'case_id'>>

type LooseRow = CaseRowColumns & Record<string, unknown>
// Kysely cannot type a table that is a parameter; the exported signatures are checked against the schema instead.
const loose = (tx: WriteDb) => tx as unknown as Transaction<Record<RecordTable, LooseRow>>
const looseRead = (db: ReadDb) =>
  db as unknown as Pick<Transaction<Record<CaseTable, LooseRow>>, 'selectFrom'>

/** Adds a row and logs which fields it started with. Answers its id. */
export async function insertRecord<T extends RecordTable>(
  tx: WriteDb,
  stamp: Stamp,
  table: T,
  values: NewValues<T>,
): Promise<string> {
  const id = stamp.nextId()
  const row = { ...values, id, created_at: stamp.at, updated_at: stamp.at, version: 1 }
  await loose(tx)
    .insertInto(table)
    .values(row as never)
    .execute()
  await logChange(tx, stamp, table, id, 'add', Object.keys(values))
  return id
}

/** Changes the given columns and raises the version. False when there is no such row. */
export async function amendRecord<T extends RecordTable>(
  tx: WriteDb,
  stamp: Stamp,
  table: T,
  id: string,
  values: ChangedValues<T>,
): Promise<boolean> {
  return change(tx, stamp, table, id, values, 'amend')
}

/** Takes a row out of every list, or puts it back. The row itself goes only with erasure. */
export async function setRemoved(
  tx: WriteDb,
  stamp: Stamp,
  table: RemovableTable,
  id: string,
  removed: boolean,
): Promise<boolean> {
  return change(
    tx,
    stamp,
    table,
    id,
    { removed_at: removed ? stamp.at : null },
    removed ? 'remove' : 'restore',
  )
}

/** Takes a row away for good, with everything that hangs on it. Only for what was opened by mistake and for erasure. */
export async function deleteRecord(
  tx: WriteDb,
  stamp: Stamp,
  table: RecordTable,
  id: string,
): Promise<boolean> {
  const done = await loose(tx)
    .deleteFrom(table)
    .where('id', '=', id as never)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) return false
  await logChange(tx, stamp, table, id, 'delete', [])
  return true
}

/** The case that a row of a list belongs to; null when there is no such row. */
export async function caseOfRecord(db: ReadDb, table: CaseTable, id: string): Promise<string | null> {
  const row = await looseRead(db)
    .selectFrom(table)
    .select('case_id')
    .where('id', '=', id as never)
    .executeTakeFirst()
  return row?.case_id ?? null
}

/**
 * Notes on the case that something in it changed, so that it comes up among the cases of late. The version stays: that
 * one is about the row itself. False when there is no such case.
 */
export async function touchCase(tx: WriteDb, stamp: Stamp, caseId: string): Promise<boolean> {
  const done = await tx
    .updateTable('cases')
    .set({ updated_at: stamp.at })
    .where('id', '=', caseId)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

async function change(
  tx: WriteDb,
  stamp: Stamp,
  table: RecordTable,
  id: string,
  values: Readonly<Record<string, unknown>>,
  action: string,
): Promise<boolean> {
  await keepCorrected(tx, stamp, { table, id, values })
  const done = await loose(tx)
    .updateTable(table)
    .set((row) => ({ ...values, updated_at: stamp.at, version: row('version', '+', 1) }))
    .where('id', '=', id as never)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return false
  await logChange(tx, stamp, table, id, action, Object.keys(values))
  return true
}

/** Who changed which fields of which record; for rows that have a key of their own kind, such as settings. */
export async function logChange(
  tx: WriteDb,
  stamp: Stamp,
  table: keyof Schema,
  recordId: string,
  action: string,
  fields: readonly string[],
): Promise<void> {
  await tx
    .insertInto('change_log')
    .values({
      id: stamp.nextId(),
      at: stamp.at,
      actor_id: stamp.actorId,
      record_table: table,
      record_id: recordId,
      action,
      fields: JSON.stringify(fields),
    })
    .execute()
}
