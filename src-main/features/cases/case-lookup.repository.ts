import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { IntakePlace } from './cases.rules.ts'

const caseRow = preparedSelect((db, caseId: string) =>
  db.selectFrom('cases').select('id').where('id', '=', caseId),
)
export const caseExists = async (db: ReadDb, caseId: string): Promise<boolean> =>
  (await caseRow(db, caseId)).length > 0

const startedRows = preparedSelect((db, place: string, from: string) =>
  db.selectFrom('cases').select('id').where('opened_place', '=', place).where('opened_at', '>=', from),
)
/** Cases that were opened at a place, from an instant on. */
export const casesStarted = async (db: ReadDb, place: IntakePlace, from: string): Promise<string[]> =>
  (await startedRows(db, place, from)).map(({ id }) => id)
