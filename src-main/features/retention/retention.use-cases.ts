import type { z } from 'zod'
import type { ReadContext } from '#main/app/context.ts'
import type { Failure } from '#main/contract/failures.ts'
import { addDays, addMonths, type Day } from '#main/core/calendar-day.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { candidatesUntil, endOf, type Candidate } from './retention-due.use-cases.ts'
import { quietCases } from './retention-people.repository.ts'
import {
  countRows,
  oldestRow,
  rowCategories,
  type Over,
  type RowCategory,
} from './retention-rows.repository.ts'
import type { retentionContract } from './retention.contract.ts'
import { lastRunAt } from './retention.repository.ts'
import {
  lastStart,
  quietMonths,
  retentionCategories,
  retentionDue,
  retentionState,
  soonDays,
  type RetentionCategory,
} from './retention.rules.ts'
import { termsInForce, type TermsInForce } from './retention-terms.use-cases.ts'

type List = z.input<(typeof retentionContract)['list']['output']>

export const isRowCategory = (category: RetentionCategory): category is RowCategory =>
  rowCategories.some((known) => known === category)

/** Rows of a category that are over their term on a day. */
export const overOn = (terms: TermsInForce, category: RowCategory, today: Day): Over => ({
  before: endOf(lastStart(today, terms[category].months)),
  today,
})

const withoutAct = ({ act: _act, ...item }: Candidate) => item

const categoryOf = async (
  db: ReadDb,
  terms: TermsInForce,
  { category, people, today }: { category: RetentionCategory; people: readonly Candidate[]; today: Day },
): Promise<List['categories'][number]> => {
  const { months, action, decided } = terms[category]
  const rows = isRowCategory(category)
    ? await countRows(db, category, overOn(terms, category, today))
    : { byTable: new Map<string, number>(), held: 0 }
  const inState = (wanted: 'due' | 'held' | 'not-due') =>
    people
      .filter(
        (item) => item.category === category && retentionState(item.dueDay, item.kept, today) === wanted,
      )
      .map(withoutAct)
  const dueRows = [...rows.byTable.values()].reduce((sum, count) => sum + count, 0)
  const lists = { due: inState('due'), soon: inState('not-due'), held: inState('held') }
  return { category, months, action, decided, ...lists, dueRows, heldRows: rows.held }
}

/** What is over its term, what will be soon, what is kept for a reason, and open cases that nobody touched for long. */
export async function listRetention({ db, ports }: ReadContext): Promise<Result<List, Failure<never>>> {
  const today = ports.clock.today()
  const terms = await termsInForce(db)
  const people = await candidatesUntil(db, terms, { today, horizon: addDays(today, soonDays) })
  const categories: List['categories'] = []
  for (const category of retentionCategories) {
    categories.push(await categoryOf(db, terms, { category, people, today }))
  }
  const quiet = await quietCases(db, endOf(addMonths(today, -quietMonths)))
  const lastRun = await lastRunAt(db)
  return ok({
    today,
    categories,
    quiet: quiet.map(({ changedAt, ...row }) => ({ ...row, lastChangeDay: toLocalDay(changedAt) })),
    lastRunDay: lastRun === null ? null : toLocalDay(lastRun),
  })
}

const oldestDue = async (db: ReadDb, terms: TermsInForce, today: Day): Promise<readonly Day[]> => {
  const days: Day[] = []
  for (const category of rowCategories) {
    const from = await oldestRow(db, category, overOn(terms, category, today))
    if (from === null) continue
    days.push(retentionDue(from.length > 10 ? toLocalDay(from) : from, terms[category].months))
  }
  return days
}

/** For Vandaag: how many people and kinds of rows wait to be gone through, and since when the longest does. */
export async function retentionToday(
  db: ReadDb,
  today: Day,
): Promise<{ readonly due: number; readonly oldestDueDay: Day | null }> {
  const terms = await termsInForce(db)
  const people = await candidatesUntil(db, terms, { today, horizon: today })
  const due = people.filter(({ kept }) => kept.length === 0).map(({ dueDay }) => dueDay)
  const all = [...due, ...(await oldestDue(db, terms, today))].toSorted()
  return { due: all.length, oldestDueDay: all[0] ?? null }
}
