import { sql, type Kysely } from 'kysely'

/** To whom, with which consent, and what exactly went. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const base = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null`
  await sql`create table receivers (${base}, removed_at text,
    name text not null, municipality text not null, department text not null, contact_name text not null,
    contact_function text not null, direct_phone text not null, email text not null, address text not null, channel text not null,
    wishes text not null, profile text not null) strict`.execute(db)
  await sql`create table consents (${base},
    case_id text not null references cases (id) on delete cascade,
    receiver_id text not null references receivers (id),
    purpose text not null, given_on text not null, form text not null, witness text not null,
    interpreter text not null, capacity text not null, partner_agreed text,
    withdrawn_on text, withdrawn_reason text not null) strict`.execute(db)
  await sql`create index consents_by_case on consents (case_id)`.execute(db)
  await sql`create table consent_parts (
    consent_id text not null references consents (id) on delete cascade, part text not null,
    answer text not null, answered_at text not null, primary key (consent_id, part)) strict`.execute(db)
  await sql`create table handovers (${base},
    case_id text not null references cases (id) on delete cascade,
    receiver_id text not null references receivers (id),
    reference text not null unique, state text not null, ask_today text not null,
    companion_name text not null, companion_phone text not null, companion_when text not null,
    maatje_role text not null, sent_at text, sent_by text not null, feedback_due_day text) strict`.execute(db)
  await sql`create index handovers_by_case on handovers (case_id)`.execute(db)
  await sql`create table handover_steps (
    id text primary key, handover_id text not null references handovers (id) on delete cascade,
    at text not null, actor_id text not null, state text not null, day text, source text not null,
    next_day text) strict`.execute(db)
  await sql`create index handover_steps_by_handover on handover_steps (handover_id, at)`.execute(db)
  await sql`create table handover_copies (
    id text primary key, handover_id text not null references handovers (id) on delete cascade,
    made_at text not null, made_by text not null, kind text not null, destination text not null,
    protected integer not null, sha256 text not null, sheet text not null, pdf blob not null) strict`.execute(
    db,
  )
  await sql`create index handover_copies_by_handover on handover_copies (handover_id, made_at)`.execute(db)
}
