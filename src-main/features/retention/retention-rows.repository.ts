import { sql, type RawBuilder } from 'kysely'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Schema } from '#main/database/schema.ts'
import { peopleToStay } from './retention-people.repository.ts'

type TableName = keyof Schema
/** Categories that are shown as a number of rows. */
export const rowCategories = [
  'rights-request',
  'breach',
  'access-log',
  'draft',
  'removed-row',
  'import-list',
] as const
export type RowCategory = (typeof rowCategories)[number]

interface RowsOf {
  readonly table: TableName
  /** Day or instant from which the term runs. */
  readonly from: RawBuilder<string>
  /** Which rows the category is about. */
  readonly where: RawBuilder<boolean>
  /** Columns that go when the texts go and the rest stays. */
  readonly texts: readonly string[]
}

const all = sql<boolean>`1 = 1`
const open = (condition: string): RawBuilder<boolean> => sql<boolean>`${sql.raw(condition)}`
const removed = (table: TableName): RowsOf => ({
  table,
  from: sql<string>`removed_at`,
  where: sql<boolean>`removed_at is not null`,
  texts: [],
})

const requestTexts = ['asked_by', 'what_asked', 'extended_note', 'answer_note', 'refusal_note']
const breachTexts = ['happened_text', 'what', 'decision_note', 'report_reference', 'inform_note', 'measures']
const filled = (texts: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    texts.map((text) => sql`${sql.ref(text)} <> ''`),
    sql` or `,
  )})`

/** What stands in lists inside a case, and trainings: can be taken away, and be put back until then. */
const removable = [
  'crises',
  'debts',
  'costs',
  'incomes',
  'contact_moments',
  'remarks',
  'contact_points',
  'household_members',
  'match_evaluations',
  'match_roles',
  'pair_bars',
  'volunteer_trainings',
] as const

const rowsOf: Readonly<Record<RowCategory, readonly RowsOf[]>> = {
  'rights-request': [
    {
      table: 'rights_requests',
      from: sql<string>`coalesce(answered_day, substr(updated_at, 1, 10))`,
      where: sql<boolean>`state <> 'open' and (person_ref is not null or ${filled(requestTexts)})`,
      texts: requestTexts,
    },
  ],
  breach: [
    {
      table: 'breaches',
      from: sql<string>`closed_day`,
      where: sql<boolean>`closed_day is not null and ${filled(breachTexts)}`,
      texts: breachTexts,
    },
  ],
  'access-log': [{ table: 'access_entries', from: sql<string>`at`, where: all, texts: [] }],
  draft: [{ table: 'drafts', from: sql<string>`kept_at`, where: all, texts: [] }],
  'removed-row': removable.map(removed),
  'import-list': [
    { table: 'volunteer_imports', from: sql<string>`updated_at`, where: open(`state = 'open'`), texts: [] },
  ],
}

type Owner = 'case_id' | 'volunteer_id' | 'actor_id'
const byCase: readonly Owner[] = ['case_id']
const byBoth: readonly Owner[] = ['case_id', 'volunteer_id']
const owners: Readonly<Partial<Record<TableName, readonly Owner[]>>> = {
  ...Object.fromEntries(removable.map((table) => [table, byCase])),
  contact_moments: byBoth,
  pair_bars: byBoth,
  volunteer_trainings: ['volunteer_id'],
  drafts: byCase,
  access_entries: [...byBoth, 'actor_id'],
}

const ownedBy = (owner: Owner, today: string): RawBuilder<boolean> =>
  owner === 'case_id'
    ? sql<boolean>`case_id in (select id from cases where resident_id in (${peopleToStay(today)})
        union all select case_id from household_members where id in (${peopleToStay(today)}))`
    : sql<boolean>`${sql.ref(owner)} in (${peopleToStay(today)})`

/** Rows of people of whom everything stays as it is: the same people that a batch leaves alone, but for running work. */
const keptRow = (table: TableName, today: string): RawBuilder<boolean> | null => {
  const conditions = (owners[table] ?? []).map(
    // A row of nobody in particular is not kept: comparing with nothing would say neither yes nor no.
    (owner) => sql`(${sql.ref(owner)} is not null and ${ownedBy(owner, today)})`,
  )
  return conditions.length === 0 ? null : sql<boolean>`(${sql.join(conditions, sql` or `)})`
}

/** What is over its term on a day. */
export interface Over {
  /** First instant of what is not over its term yet. */
  readonly before: string
  readonly today: string
}

const due = ({ from, where }: RowsOf, before: string): RawBuilder<boolean> =>
  // A day sorts before every instant of it, so both kinds compare with the day after.
  sql<boolean>`${where} and ${from} < ${before}`

const freeOf = (rows: RowsOf, { before, today }: Over): RawBuilder<boolean> => {
  const stays = keptRow(rows.table, today)
  return stays === null ? due(rows, before) : sql<boolean>`${due(rows, before)} and not ${stays}`
}

const count = async (db: ReadDb, table: TableName, where: RawBuilder<boolean>): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from ${sql.table(table)} where ${where}`.execute(db as never)
  return rows[0]?.n ?? 0
}

/** How many rows of a category are over their term, by table, and how many of those are kept for somebody. */
export async function countRows(db: ReadDb, category: RowCategory, { before, today }: Over) {
  const byTable = new Map<TableName, number>()
  let held = 0
  for (const rows of rowsOf[category]) {
    const stays = keptRow(rows.table, today)
    const kept = stays === null ? 0 : await count(db, rows.table, sql`${due(rows, before)} and ${stays}`)
    const over = (await count(db, rows.table, due(rows, before))) - kept
    held += kept
    if (over > 0) byTable.set(rows.table, over)
  }
  return { byTable, held }
}

/** The earliest of them; null when there is none. */
export async function oldestRow(db: ReadDb, category: RowCategory, over: Over): Promise<string | null> {
  const found: string[] = []
  for (const rows of rowsOf[category]) {
    const free = freeOf(rows, over)
    const { rows: seen } = await sql<{ oldest: string | null }>`select min(${rows.from}) as oldest
      from ${sql.table(rows.table)} where ${free}`.execute(db as never)
    if (seen[0]?.oldest !== undefined && seen[0].oldest !== null) found.push(seen[0].oldest)
  }
  return found.toSorted()[0] ?? null
}

/** Deletes them, or empties their texts. Answers how many. */
export async function forgetRows(
  tx: WriteDb,
  category: RowCategory,
  over: Over,
  { anonymise, at }: { readonly anonymise: boolean; readonly at: string },
): Promise<number> {
  let done = 0
  for (const rows of rowsOf[category]) {
    const free = freeOf(rows, over)
    const texts = rows.texts.map((text) => sql`${sql.ref(text)} = ''`)
    const person = rows.table === 'rights_requests' ? [sql`person_ref = null`] : []
    const { numAffectedRows } = anonymise
      ? await sql`update ${sql.table(rows.table)} set ${sql.join([...texts, ...person])}, updated_at = ${at}
          where ${free}`.execute(tx)
      : await sql`delete from ${sql.table(rows.table)} where ${free}`.execute(tx)
    done += Number(numAffectedRows ?? 0n)
  }
  return done
}

/** Hours with money of which the seven years are over. */
export async function forgetHours(
  tx: WriteDb,
  volunteerIds: readonly string[],
  before: string,
): Promise<number> {
  const done = await tx
    .deleteFrom('volunteer_hours')
    .where('volunteer_id', 'in', volunteerIds)
    .where('day', '<', before)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
