import type { ReadDb } from './handles.ts'
import { preparedSelect } from './prepared-query.ts'

/** By an index that holds restricted cases only: nearly always an empty one. */
const frozenRows = preparedSelect((db) =>
  db.selectFrom('cases').select(['id', 'frozen_since']).where('frozen_since', 'is not', null),
)

/** Restricted cases, with the day since when. */
export async function frozenCases(db: ReadDb): Promise<ReadonlyMap<string, string>> {
  const rows = await frozenRows(db)
  return new Map(rows.flatMap((row) => (row.frozen_since === null ? [] : [[row.id, row.frozen_since]])))
}
