import { given } from '#main/database/change-columns.ts'
import { fromBool, toBool } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { NewValues } from '#main/database/records.ts'
import { toLocalDay } from '#main/core/moment.ts'
import type { HoursFacts } from './volunteer-hours.rules.ts'

const yearRows = preparedSelect((db, volunteerId: string, first: string, last: string) =>
  db
    .selectFrom('volunteer_hours')
    .selectAll()
    .where('volunteer_id', '=', volunteerId)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .where('removed_at', 'is', null)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc'),
)
const recordRow = preparedSelect((db, id: string) =>
  db.selectFrom('volunteer_hours').selectAll().where('id', '=', id).where('removed_at', 'is', null),
)
type Row = Awaited<ReturnType<typeof yearRows>>[number]

export interface StoredHours extends HoursFacts {
  readonly id: string
}
const toHours = (row: Row): StoredHours => ({
  id: row.id,
  day: row.day,
  minutes: row.minutes,
  kilometres: row.kilometres,
  feeCents: row.fee_cents,
  expenseCents: row.expense_cents,
  approved: toBool(row.approved),
  description: row.description,
})

/** Of one volunteer in one year, newest first. */
export const hoursOf = async (db: ReadDb, volunteerId: string, year: number): Promise<StoredHours[]> =>
  (await yearRows(db, volunteerId, `${year}-01-01`, `${year}-12-31`)).map(toHours)

/** One line; null when there is none, or no longer. */
export async function hoursRecordOf(db: ReadDb, id: string): Promise<StoredHours | null> {
  const [row] = await recordRow(db, id)
  return row === undefined ? null : toHours(row)
}

const contactRows = preparedSelect((db, volunteerId: string, from: string, until: string) =>
  db
    .selectFrom('contact_moments')
    .select(['at', 'minutes'])
    .where('volunteer_id', '=', volunteerId)
    .where('minutes', 'is not', null)
    .where('removed_at', 'is', null)
    .where('at', '>=', from)
    .where('at', '<', until),
)

/** Minutes of this volunteer's contacts in the days of a Dutch year. */
export async function contactMinutesOf(db: ReadDb, volunteerId: string, year: number): Promise<number> {
  // A day wider than the year on both sides: the clock of the database is not the Dutch one.
  const rows = await contactRows(db, volunteerId, `${year - 1}-12-31`, `${year + 1}-01-02`)
  return rows
    .filter(({ at }) => toLocalDay(at).startsWith(String(year)))
    .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}

export const newHours = (volunteerId: string, facts: HoursFacts): NewValues<'volunteer_hours'> => ({
  volunteer_id: volunteerId,
  day: facts.day,
  minutes: facts.minutes,
  kilometres: facts.kilometres,
  fee_cents: facts.feeCents,
  expense_cents: facts.expenseCents,
  approved: fromBool(facts.approved),
  description: facts.description,
})

export const hoursColumns = (facts: { readonly [K in keyof HoursFacts]?: HoursFacts[K] | undefined }) =>
  given<NewValues<'volunteer_hours'>>({
    day: facts.day,
    minutes: facts.minutes,
    kilometres: facts.kilometres,
    fee_cents: facts.feeCents,
    expense_cents: facts.expenseCents,
    approved: facts.approved === undefined ? undefined : fromBool(facts.approved),
    description: facts.description,
  })
