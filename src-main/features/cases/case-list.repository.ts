import { sql, type ExpressionBuilder } from 'kysely'
import { toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
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

const columns = [
  'cases.id',
  'cases.resident_id',
  'cases.number',
  'cases.phase',
  'cases.opened_at',
  'cases.frozen_since',
  'residents.given_name',
  'residents.family_name',
  'residents.initials',
  'residents.alias',
  'residents.birth_day',
  'residents.place',
] as const

const newestQuery = (db: ReadDb, limit: number) =>
  db
    .selectFrom('cases')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select(columns)
    .select(nearestCrisis)
    .orderBy('cases.opened_at', 'desc')
    .orderBy('cases.number', 'desc')
    .limit(limit)
const newest = preparedSelect(newestQuery)

const foundQuery = (db: ReadDb, expression: string, limit: number) =>
  trigramIndex
    .hits(db, expression, limit)
    .innerJoin('cases', 'cases.id', 'search_entries.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .where('cases.frozen_since', 'is', null)
    .select(columns)
    .select(nearestCrisis)
const found = preparedSelect(foundQuery)

type Row = Awaited<ReturnType<typeof newest>>[number]

/** Of a restricted case the number and nothing else. */
const toFrozenRow = (row: Pick<Row, 'id' | 'resident_id' | 'number'>) => ({
  caseId: row.id,
  residentId: row.resident_id,
  number: row.number,
  name: '',
  birthDay: null,
  place: '',
  phase: null,
  openedAt: null,
  crisisDay: null,
  hasCrisis: false,
  frozen: true,
})

const toOpenRow = (row: Row) => ({
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
  frozen: false,
})
const toListRow = (row: Row) => (row.frozen_since === null ? toOpenRow(row) : toFrozenRow(row))
export type CaseListRow = ReturnType<typeof toListRow>

/** Only these cases; null: all. */
export type OnlyCases = readonly string[] | null

export async function newestCases(db: ReadDb, limit: number, only: OnlyCases): Promise<CaseListRow[]> {
  const rows =
    only === null
      ? await newest(db, limit)
      : await newestQuery(db, limit).where('cases.id', 'in', only).execute()
  return rows.map(toListRow)
}

/** Restricted cases are found by their number only: anything else would tell what is in them. */
const frozenByNumber = preparedSelect((db, number: string) =>
  db
    .selectFrom('cases')
    .select(['id', 'resident_id', 'number'])
    .where('frozen_since', 'is not', null)
    .where(sql<boolean>`instr(number, ${number}) > 0`),
)
export async function foundFrozen(db: ReadDb, number: string, only: OnlyCases): Promise<CaseListRow[]> {
  const rows = await frozenByNumber(db, number)
  return rows.filter(({ id }) => only === null || only.includes(id)).map(toFrozenRow)
}

/** Newest first, by the order in which cases entered the index. */
export async function foundCases(
  db: ReadDb,
  words: SearchWords,
  limit: number,
  only: OnlyCases,
): Promise<CaseListRow[]> {
  const expression = trigramIndex.expression(words)
  const rows =
    only === null
      ? await found(db, expression, limit)
      : await foundQuery(db, expression, limit).where('cases.id', 'in', only).execute()
  return rows.map(toListRow)
}
