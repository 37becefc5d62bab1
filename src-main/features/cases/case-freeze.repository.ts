import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'

/** With the restriction that stands; the newest when there is more than one. */
const pageRows = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('cases')
    .leftJoin('restrictions', (join) =>
      join.onRef('restrictions.case_id', '=', 'cases.id').on('restrictions.lifted_day', 'is', null),
    )
    .select(['cases.id', 'cases.number', 'cases.frozen_since'])
    .select(['restrictions.ground', 'restrictions.note', 'restrictions.request_id'])
    .where('cases.id', '=', caseId)
    .where('cases.frozen_since', 'is not', null)
    .orderBy('restrictions.created_at', 'desc')
    .limit(1),
)

/** Null: there is no such case, or it is not restricted. */
export async function frozenPageOf(db: ReadDb, caseId: string) {
  const [row] = await pageRows(db, caseId)
  if (row === undefined || row.frozen_since === null) return null
  return {
    caseId: row.id,
    number: row.number,
    since: row.frozen_since,
    ground: row.ground ?? '',
    note: row.note ?? '',
    requestId: row.request_id,
  }
}
