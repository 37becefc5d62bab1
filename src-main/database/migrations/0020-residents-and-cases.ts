import { sql, type Kysely } from 'kysely'

/** Residents, cases and what was said around the money. Null is "not asked yet"; 'unknown' is an answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table residents (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    given_name text not null, family_name text not null, initials text not null, alias text not null,
    birth_day text, address text not null, address_hidden integer not null, postcode text not null,
    place text not null, municipality text not null, languages text not null,
    interpreter_needed text, interpreter_language text not null, reading text, digital text, guardianship text
  ) strict`.execute(db)
  await sql`create table cases (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    resident_id text not null references residents (id) on delete cascade,
    number text not null unique, opened_at text not null, opened_place text not null, phase text not null,
    household_kind text, own_words text not null, companion_wanted text, companion_wish text not null,
    handover_wish text, handover_wish_reason text not null, review_day text
  ) strict`.execute(db)
  await sql`create index cases_by_resident on cases (resident_id)`.execute(db)
  await sql`create index cases_by_opening on cases (opened_at)`.execute(db)
  await sql`create index cases_by_change on cases (updated_at)`.execute(db)
  const mark = sql`source text not null, source_day text, sharing text not null, not_to_receiver_id text`
  const head = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null,
    removed_at text, case_id text not null references cases (id) on delete cascade`
  await sql`create table household_members (${head},
    kind text not null, name text not null, age integer, age_as_of text, presence text not null, note text not null,
    ${mark}) strict`.execute(db)
  await sql`create index household_members_by_case on household_members (case_id)`.execute(db)
  await sql`create table contact_points (${head},
    person text not null, channel text not null, value text not null, safe text, not_when text not null,
    preferred integer not null, ${mark}) strict`.execute(db)
  await sql`create index contact_points_by_case on contact_points (case_id)`.execute(db)
  await sql`create table remarks (${head},
    kind text not null, text text not null, ${mark}) strict`.execute(db)
  await sql`create index remarks_by_case on remarks (case_id)`.execute(db)
  await sql`create table contact_moments (${head},
    at text not null, channel text not null, with_whom text not null, number text not null, receiver_id text,
    agreed text not null, confirmation_asked integer not null, told_of_crisis integer not null) strict`.execute(
    db,
  )
  await sql`create index contact_moments_by_case on contact_moments (case_id, at)`.execute(db)
  await sql`create table fact_marks (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    case_id text not null references cases (id) on delete cascade, field text not null,
    ${mark}, unique (case_id, field)) strict`.execute(db)
  await sql`create table drafts (
    case_id text not null references cases (id) on delete cascade, field text not null,
    text text not null, kept_at text not null, primary key (case_id, field)) strict`.execute(db)
  // The full-text table knows rows by number only; this says which number a case has. Numbers rise with every case.
  await sql`create table search_rows (
    entry integer primary key, case_id text not null unique references cases (id) on delete cascade) strict`.execute(
    db,
  )
  await sql`create virtual table search_entries using fts5 (
    case_id unindexed, text, tokenize = 'trigram remove_diacritics 1')`.execute(db)
  await sql`insert into search_entries (search_entries, rank) values ('secure-delete', 1)`.execute(db)
}
