import { sql, type SelectQueryBuilder } from 'kysely'
import type { ReadDb, WriteDb } from './handles.ts'
import type { Schema } from './schema.ts'

/** A search: every group has to be found, in any of its spellings. */
export type SearchWords = readonly (readonly string[])[]

/** Case ids with the number that orders them, newest first; for use as a source in another query. */
export type SearchHits = SelectQueryBuilder<Schema, 'search_entries', { case_id: string; entry: number }>

/** Finds cases by pieces of text. Only SQLite has FTS5, so another database brings an index of its own. */
export interface SearchIndex {
  /** Replaces what is indexed of a case. */
  put(tx: WriteDb, caseId: string, text: string): Promise<void>
  /** Forgets a case; before its row goes. */
  drop(tx: WriteDb, caseId: string): Promise<void>
  /** At most `limit` cases in which every group occurs. Pieces have at least three signs, separators included. */
  hits(db: ReadDb, words: SearchWords, limit: number): SearchHits
}

const quoted = (piece: string): string => `"${piece.replaceAll('"', '""')}"`
const expression = (words: SearchWords): string =>
  words.map((spellings) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND ')

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
  hits: (db, words, limit) =>
    db
      .selectFrom('search_entries')
      .select(['search_entries.case_id', 'search_entries.rowid as entry'])
      .where(sql<boolean>`search_entries match ${expression(words)}`)
      .orderBy('search_entries.rowid', 'desc')
      .limit(limit),
}
