import { sql, type ExpressionBuilder } from 'kysely'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { Schema } from '#main/database/schema.ts'
import { trigramIndex, type SearchWords } from '#main/database/search-index.ts'
import { phases, shownName } from './cases.rules.ts'

/** Stands for an open crisis without a known day: sorts after every day. */
const someDay = '9999'

/** Nearest day of an open crisis, looked up by index for the rows that are shown only. */
const nearestCrisis = (row: ExpressionBuilder<Schema, 'cases'>) =>
  row
    .selectFrom('crises')
    .select(({ fn }) => fn.min(fn.coalesce('crises.executes_on', sql.lit(someDay))).as('day'))
    .whereRef('crises.case_id', '=', 'cases.id')
    .where('crises.resolved_at', 'is', null)
    .where('crises.removed_at', 'is', null)
    .as('crisis_day')

const listed = (db: ReadDb) =>
  db
    .selectFrom('cases')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select([
      'cases.id',
      'cases.resident_id',
      'cases.number',
      'cases.phase',
      'cases.opened_at',
      'residents.given_name',
      'residents.family_name',
      'residents.initials',
      'residents.alias',
      'residents.birth_day',
      'residents.place',
    ])
    .select(nearestCrisis)

type Row = Awaited<ReturnType<ReturnType<typeof listed>['executeTakeFirstOrThrow']>>

const toListRow = (row: Row) => ({
  caseId: row.id,
  residentId: row.resident_id,
  number: row.number,
  name: shownName({
    givenName: row.given_name,
    familyName: row.family_name,
    initials: row.initials,
    alias: row.alias,
  }),
  birthDay: row.birth_day,
  place: row.place,
  phase: toOneOf(phases, row.phase),
  openedAt: row.opened_at,
  crisisDay: row.crisis_day === someDay ? null : row.crisis_day,
  hasCrisis: row.crisis_day !== null,
})
export type CaseListRow = ReturnType<typeof toListRow>

export async function newestCases(db: ReadDb, limit: number): Promise<CaseListRow[]> {
  const rows = await listed(db)
    .orderBy('cases.opened_at', 'desc')
    .orderBy('cases.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toListRow)
}

/** Newest first, by the order in which cases entered the index. */
export async function foundCases(db: ReadDb, words: SearchWords, limit: number): Promise<CaseListRow[]> {
  const hits = trigramIndex.hits(db, words, limit)
  const rows = await listed(db)
    .innerJoin(hits.as('hit'), 'hit.case_id', 'cases.id')
    .orderBy('hit.entry', 'desc')
    .execute()
  return rows.map(toListRow)
}
