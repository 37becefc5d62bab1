import type { Generated } from 'kysely'

/** Which row of the full-text index belongs to a case. Numbers rise with every case, so they are also its order. */
export interface SearchRowsTable {
  entry: Generated<number>
  case_id: string
}

/** Full-text index over what a coordinator remembers of somebody: name, phone, postcode, case number. */
export interface SearchEntriesTable {
  rowid: number
  case_id: string
  /** Folded words, as `search.rules.ts` makes them. */
  text: string
}
