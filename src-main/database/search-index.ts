import { sql, type SelectQueryBuilder } from 'kysely'
import type { ReadDb, WriteDb } from './handles.ts'
import type { Schema } from './schema.ts'

/** A search: every group has to be found, in any of its spellings. */
export type SearchWords = readonly (readonly string[])[]

/** The rows of the index in which something was found, newest first; join `cases` on `search_entries.case_id`. */
export type SearchHits = SelectQueryBuilder<Schema, 'search_entries', object>

/** Finds cases by pieces of text. Only SQLite has FTS5, so another database brings an index of its own. */
export interface SearchIndex {
  /** Replaces what is indexed of a case. */
  put(tx: WriteDb, caseId: string, text: string): Promise<void>
  /** Forgets a case; before its row goes. */
  drop(tx: WriteDb, caseId: string): Promise<void>
  /** What to look for, in the words of this index. Pieces have at least three signs, separators included. */
  expression(words: SearchWords): string
  /** At most `limit` cases in which that occurs. */
  hits(db: ReadDb, expression: string, limit: number): SearchHits
}

const quoted = (piece: string): string => `"${piece.replaceAll('"', '""')}"`
const entryOf = async (tx: WriteDb, caseId: string): Promise<number | null> => {
  const row = await tx
    .selectFrom('search_rows')
    .select('entry')
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row?.entry ?? null
}

const entryFor = async (tx: WriteDb, caseId: string): Promise<number> => {
  const known = await entryOf(tx, caseId)
  if (known !== null) return known
  const added = await tx.insertInto('search_rows').values({ case_id: caseId }).executeTakeFirstOrThrow()
  return Number(added.insertId)
}

/** SQLite's trigram index: finds pieces inside words, and by their separators the beginnings of words. */
export const trigramIndex: SearchIndex = {
  async put(tx, caseId, text) {
    const entry = await entryFor(tx, caseId)
    await tx.deleteFrom('search_entries').where('rowid', '=', entry).execute()
    await tx.insertInto('search_entries').values({ rowid: entry, case_id: caseId, text }).execute()
  },
  async drop(tx, caseId) {
    const entry = await entryOf(tx, caseId)
    if (entry !== null) await tx.deleteFrom('search_entries').where('rowid', '=', entry).execute()
  },
  expression: (words) => words.map((spellings) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND '),
  hits: (db, expression, limit) =>
    db
      .selectFrom('search_entries')
      .where(sql<boolean>`search_entries match ${expression}`)
      .orderBy('search_entries.rowid', 'desc')
      .limit(limit),
}
