import { sql, type Kysely } from 'kysely'

/** Rights of people, terms of keeping, and what shows that it was done. `person_ref` is a record id without a foreign key: what is kept outlives the person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const base = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null`
  await sql`alter table cases add column closed_on text`.execute(db)
  await sql`alter table cases add column frozen_since text`.execute(db)
  await sql`create index cases_frozen on cases (id) where frozen_since is not null`.execute(db)
  await sql`create table rights_requests (${base}, removed_at text,
    person_kind text not null, person_ref text, asked_by text not null,
    kind text not null, received_day text not null, received_how text not null, what_asked text not null,
    identity_how text, identity_day text,
    due_day text not null, extended_to text, extended_day text, extended_reason text not null, extended_note text not null,
    state text not null, correcting integer not null, answered_day text, answer_note text not null,
    refusal_ground text, refusal_note text not null) strict`.execute(db)
  await sql`create index rights_requests_open on rights_requests (due_day) where state = 'open'`.execute(db)
  await sql`create index rights_requests_correcting on rights_requests (person_ref) where correcting = 1`.execute(
    db,
  )
  await sql`create index rights_requests_by_person on rights_requests (person_ref)`.execute(db)
  await sql`create table restrictions (${base},
    case_id text not null references cases (id) on delete cascade,
    request_id text references rights_requests (id) on delete set null,
    ground text not null, note text not null, from_day text not null,
    told_day text, lifted_day text, lifted_note text not null) strict`.execute(db)
  await sql`create index restrictions_by_case on restrictions (case_id)`.execute(db)
  await sql`create table corrections (${base},
    request_id text not null references rights_requests (id) on delete cascade,
    case_id text references cases (id) on delete cascade,
    volunteer_id text references volunteers (id) on delete cascade,
    record_table text not null, record_id text not null, field text not null,
    old_value text not null, actor_id text not null) strict`.execute(db)
  await sql`create index corrections_by_request on corrections (request_id)`.execute(db)
  await sql`create index corrections_by_case on corrections (case_id)`.execute(db)
  await sql`create table correction_tellings (${base},
    request_id text not null references rights_requests (id) on delete cascade,
    receiver_id text not null references receivers (id),
    told_day text not null, how text not null, note text not null) strict`.execute(db)
  await sql`create table bundles (${base},
    person_kind text not null, person_ref text, request_id text references rights_requests (id) on delete set null,
    reference text not null, made_at text not null, made_by text not null, kind text not null,
    protected integer not null, sha256 text not null) strict`.execute(db)
  await sql`create table bundle_omissions (${base}, removed_at text,
    person_kind text not null, person_ref text, record_table text not null, record_id text not null,
    field text not null, ground text not null, note text not null, decided_by text not null) strict`.execute(
    db,
  )
  await sql`create table erasures (
    id text primary key, at text not null, actor_id text not null, person_kind text not null,
    ground text not null, request_id text references rights_requests (id) on delete set null,
    counts text not null, digest text not null) strict`.execute(db)
  await sql`create table retention_terms (${base},
    category text not null unique, months integer not null, action text not null, decided_day text, note text not null) strict`.execute(
    db,
  )
  await sql`create table retention_holds (${base},
    person_kind text not null, person_ref text not null, reason text not null, until_day text not null,
    lifted_day text, note text not null) strict`.execute(db)
  await sql`create index retention_holds_by_person on retention_holds (person_ref)`.execute(db)
  await sql`create table retention_runs (
    id text primary key, at text not null, actor_id text not null, category text not null, action text not null,
    done integer not null, held integer not null) strict`.execute(db)
  await sql`create table processors (${base}, removed_at text,
    kind text not null, name text not null, contact text not null, what text not null,
    agreement_day text, agreement_until text, note text not null) strict`.execute(db)
  await sql`create table processing_notes (${base},
    activity text not null unique, legal_ground text not null, words text not null, security text not null,
    reviewed_day text) strict`.execute(db)
  await sql`create table breaches (${base}, removed_at text,
    discovered_at text not null, happened_text text not null, kind text not null, what text not null,
    people_count integer, people_kinds text not null, data_kinds text not null,
    encrypted text, key_known text, recovered text, risk text, decision_note text not null,
    report_decision text, reported_at text, report_reference text not null,
    inform_decision text, inform_note text not null, informed_day text, measures text not null, closed_day text) strict`.execute(
    db,
  )
}
