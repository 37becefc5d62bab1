import type { WriteDb } from '#main/database/handles.ts'
import { trigramIndex } from '#main/database/search-index.ts'
import { searchableOf } from './search.repository.ts'
import { indexText } from './search.rules.ts'

/** Brings the index up to date with a case, in the transaction that changed it. */
export async function refreshSearch(tx: WriteDb, caseId: string): Promise<void> {
  const searchable = await searchableOf(tx, caseId)
  if (searchable !== null) await trigramIndex.put(tx, caseId, indexText(searchable))
}

/** Takes a case out of the index, before it is deleted. */
export const forgetInSearch = (tx: WriteDb, caseId: string): Promise<void> => trigramIndex.drop(tx, caseId)
