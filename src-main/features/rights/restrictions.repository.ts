import type { Selectable } from 'kysely'
import type { Day } from '#main/core/calendar-day.ts'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type Stamp } from '#main/database/records.ts'
import { restrictionGrounds, type RestrictionGround } from './rights.rules.ts'
import type { RestrictionsTable } from './rights.table.ts'

const toRestriction = (row: Selectable<RestrictionsTable>) => ({
  id: row.id,
  caseId: row.case_id,
  requestId: row.request_id,
  ground: toOneOf(restrictionGrounds, row.ground),
  note: row.note,
  fromDay: row.from_day,
  toldDay: row.told_day,
  liftedDay: row.lifted_day,
  liftedNote: row.lifted_note,
})
export type StoredRestriction = ReturnType<typeof toRestriction>

const all = (db: ReadDb) => db.selectFrom('restrictions').selectAll()

export async function restrictionOf(db: ReadDb, id: string): Promise<StoredRestriction | null> {
  const row = await all(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toRestriction(row)
}

/** Newest first. */
export async function restrictionsOfCase(db: ReadDb, caseId: string): Promise<StoredRestriction[]> {
  const rows = await all(db)
    .where('case_id', '=', caseId)
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toRestriction)
}

/** Newest first. */
export async function restrictionsOfRequest(db: ReadDb, requestId: string): Promise<StoredRestriction[]> {
  const rows = await all(db)
    .where('request_id', '=', requestId)
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toRestriction)
}

interface NewRestriction {
  readonly caseId: string
  readonly requestId: string | null
  readonly ground: RestrictionGround
  readonly note: string
  readonly fromDay: Day
}

export const insertRestriction = (tx: WriteDb, stamp: Stamp, restriction: NewRestriction): Promise<string> =>
  insertRecord(tx, stamp, 'restrictions', {
    case_id: restriction.caseId,
    request_id: restriction.requestId,
    ground: restriction.ground,
    note: restriction.note,
    from_day: restriction.fromDay,
    told_day: null,
    lifted_day: null,
    lifted_note: '',
  })

export const liftRestriction = (
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  { toldDay, liftedDay, note }: { readonly toldDay: Day; readonly liftedDay: Day; readonly note: string },
): Promise<boolean> =>
  amendRecord(tx, stamp, 'restrictions', id, {
    told_day: toldDay,
    lifted_day: liftedDay,
    lifted_note: note,
  })
