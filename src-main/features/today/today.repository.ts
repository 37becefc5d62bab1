import { sql } from 'kysely'
import type { ReadDb } from '#main/database/handles.ts'

const named = [
  'residents.given_name',
  'residents.family_name',
  'residents.initials',
  'residents.alias',
] as const
interface NameColumns {
  given_name: string
  family_name: string
  initials: string
  alias: string
}
const toNamed = (row: NameColumns) => ({
  givenName: row.given_name,
  familyName: row.family_name,
  initials: row.initials,
  alias: row.alias,
})

interface AgreedRow extends NameColumns {
  case_id: string
  receiver_id: string
  receiver_name: string
  given_on: string
  handover_id: string | null
}
const toAgreed = (row: AgreedRow) => ({
  handoverId: row.handover_id,
  caseId: row.case_id,
  receiverId: row.receiver_id,
  receiverName: row.receiver_name,
  since: row.given_on,
  named: toNamed(row),
})

/** Consents that stand, of which nothing was sent to their receiver yet. */
export async function agreedNotSent(db: ReadDb) {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('cases', 'cases.id', 'consents.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .innerJoin('receivers', 'receivers.id', 'consents.receiver_id')
    .leftJoin('handovers', (join) =>
      join
        .onRef('handovers.case_id', '=', 'consents.case_id')
        .onRef('handovers.receiver_id', '=', 'consents.receiver_id')
        .on('handovers.state', 'in', ['draft', 'agreed'])
        .on('handovers.sent_at', 'is', null),
    )
    .select(['consents.case_id', 'consents.receiver_id', 'consents.given_on', 'handovers.id as handover_id'])
    .select('receivers.name as receiver_name')
    .select(named)
    .where('consents.withdrawn_on', 'is', null)
    .where('cases.phase', '!=', 'closed')
    .where('cases.frozen_since', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('handovers as sent')
            .select('sent.id')
            .whereRef('sent.case_id', '=', 'consents.case_id')
            .whereRef('sent.receiver_id', '=', 'consents.receiver_id')
            .where('sent.sent_at', 'is not', null),
        ),
      ),
    )
    .orderBy('consents.given_on')
    .execute()
  return rows.map(toAgreed)
}

/** Handovers that were sent and of which nothing was heard, with the day on which that was expected. */
export async function awaitingFeedback(db: ReadDb) {
  const rows = await db
    .selectFrom('handovers')
    .innerJoin('cases', 'cases.id', 'handovers.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .innerJoin('receivers', 'receivers.id', 'handovers.receiver_id')
    .select(['handovers.id', 'handovers.case_id', 'handovers.receiver_id', 'handovers.feedback_due_day'])
    .select('receivers.name as receiver_name')
    .select(named)
    .where('handovers.state', 'in', ['sent', 'received'])
    .where('handovers.feedback_due_day', 'is not', null)
    .where('cases.phase', '!=', 'closed')
    .where('cases.frozen_since', 'is', null)
    .orderBy('handovers.feedback_due_day')
    .execute()
  return rows.map((row) => ({
    handoverId: row.id,
    caseId: row.case_id,
    receiverId: row.receiver_id,
    receiverName: row.receiver_name,
    dueDay: row.feedback_due_day ?? '',
    named: toNamed(row),
  }))
}

const unknownIn = (table: 'incomes' | 'costs' | 'debts') =>
  sql<number>`(select count(*) from ${sql.table(table)} as line where line.case_id = cases.id
    and line.removed_at is null and line.amount_kind = 'unknown')`
const unasked = (column: string) => sql<number>`(case when ${sql.ref(column)} is null then 1 else 0 end)`

/**
 * Cases changed last, with what is still open in each.
 * @param only these cases; null: all.
 */
export async function recentCases(db: ReadDb, limit: number, only: readonly string[] | null) {
  const query = db
    .selectFrom('cases')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select(['cases.id', 'cases.number'])
    .select(named)
    .select([
      sql<number>`(select count(*) from incomes as line where line.case_id = cases.id
        and line.removed_at is null and line.question <> '')`.as('questions'),
      sql<number>`${unknownIn('incomes')} + ${unknownIn('costs')} + ${unknownIn('debts')}`.as('unknown'),
      sql<number>`${unasked('residents.guardianship')} + ${unasked('residents.interpreter_needed')}
        + ${unasked('cases.companion_wanted')} + ${unasked('cases.handover_wish')}
        + (select count(*) from contact_points as point where point.case_id = cases.id
          and point.removed_at is null and point.safe is null)`.as('unanswered'),
      sql<number>`(select count(*) from remarks as remark where remark.case_id = cases.id
        and remark.removed_at is null and remark.kind = 'missing')`.as('missing'),
    ])
    .where('cases.phase', '!=', 'closed')
    .where('cases.frozen_since', 'is', null)
    .orderBy('cases.updated_at', 'desc')
    .orderBy('cases.number', 'desc')
    .limit(limit)
  const rows = await (only === null ? query : query.where('cases.id', 'in', only)).execute()
  return rows.map((row) => ({
    caseId: row.id,
    number: row.number,
    named: toNamed(row),
    open: {
      incomeQuestions: row.questions,
      unknownAmounts: row.unknown,
      unanswered: row.unanswered,
      missing: row.missing,
    },
  }))
}
