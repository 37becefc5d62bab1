import { fromJson, toJson, toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type Stamp } from '#main/database/records.ts'
import { storedChoices, storedTable, type ImportChoices } from './volunteer-import-stored.reader.ts'
import type { VolunteerTable } from './volunteer-import.rules.ts'

const states = ['open', 'accepted', 'dropped'] as const

/** A list that is being brought in. */
export interface OpenImport {
  readonly id: string
  readonly startedAt: string
  readonly table: VolunteerTable
  readonly choices: ImportChoices
}

export const insertImport = (
  tx: WriteDb,
  stamp: Stamp,
  table: VolunteerTable,
  choices: ImportChoices,
): Promise<string> =>
  insertRecord(tx, stamp, 'volunteer_imports', {
    state: 'open',
    source: table.source,
    rows: fromJson(table),
    choices: fromJson(choices),
    imported: 0,
  })

/** State of a list; null when there is none. */
export async function importState(db: ReadDb, id: string): Promise<(typeof states)[number] | null> {
  const row = await db.selectFrom('volunteer_imports').select('state').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toOneOf(states, row.state)
}

/** Null when there is no such list, or no longer. */
export async function openImport(db: ReadDb, id: string): Promise<OpenImport | null> {
  const row = await db
    .selectFrom('volunteer_imports')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    startedAt: row.created_at,
    table: storedTable(toJson(row.rows)),
    choices: storedChoices(toJson(row.choices)),
  }
}

export async function openImports(db: ReadDb) {
  const rows = await db
    .selectFrom('volunteer_imports')
    .select(['id', 'created_at', 'rows'])
    .where('state', '=', 'open')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    importId: row.id,
    startedAt: row.created_at,
    lines: storedTable(toJson(row.rows)).rows.length,
  }))
}

export const keepChoices = (
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  choices: ImportChoices,
): Promise<boolean> => amendRecord(tx, stamp, 'volunteer_imports', id, { choices: fromJson(choices) })

/** Ends a list and forgets its cells and answers. */
export const closeImport = (
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  state: 'accepted' | 'dropped',
  imported: number,
): Promise<boolean> =>
  amendRecord(tx, stamp, 'volunteer_imports', id, { state, imported, rows: '{}', choices: '{}' })
