import { sql, type Kysely } from 'kysely'

/** Money in whole cents, as people know it: exact, about, a range, foreign, unknown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const mark = sql`source text not null, source_day text, sharing text not null, not_to_receiver_id text`
  const amount = sql`amount_kind text not null, amount_cents integer, amount_to_cents integer, amount_currency text`
  const head = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null,
    removed_at text, case_id text not null references cases (id) on delete cascade`
  await sql`create table incomes (${head},
    kind text not null, description text not null, ${amount}, period text not null,
    state text not null, stopped_day text, question text not null, ${mark}) strict`.execute(db)
  await sql`create index incomes_by_case on incomes (case_id)`.execute(db)
  await sql`create table costs (${head},
    cost_group text not null, kind text not null, description text not null, ${amount}, period text not null,
    ${mark}) strict`.execute(db)
  await sql`create index costs_by_case on costs (case_id)`.execute(db)
  await sql`create table debts (${head},
    creditor_name text not null, creditor_kind text not null, collector_name text not null, collector_kind text not null,
    reference text not null, ${amount}, letter_day text, last_contact_day text, note text not null, flags text not null,
    ${mark}) strict`.execute(db)
  await sql`create index debts_by_case on debts (case_id)`.execute(db)
  await sql`create table crises (${head},
    kind text not null, stage text not null, notice_day text, executes_on text, executes_at text not null,
    debt_id text references debts (id) on delete set null, reported_at text not null, resolved_at text,
    ${mark}) strict`.execute(db)
  await sql`create index crises_by_case on crises (case_id)`.execute(db)
  await sql`create index crises_open on crises (case_id, executes_on) where resolved_at is null and removed_at is null`.execute(
    db,
  )
}
