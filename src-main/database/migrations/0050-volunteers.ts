import { sql, type Kysely } from 'kysely'

/** Volunteers, their course, trainings, hours, and a list that is being brought in. Lists of words are JSON. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const base = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null,
    removed_at text`
  await sql`create table volunteers (${base},
    given_name text not null, family_name text not null, birth_day text, gender text,
    phone text not null, email text not null, address text not null, postcode text not null, place text not null,
    emergency_name text not null, emergency_phone text not null,
    status text not null, status_reason text not null, paused_until text,
    certificate_state text not null, certificate_day text, certificate_kind text not null,
    agreement_state text not null, agreement_day text,
    languages text not null, day_parts text not null, availability_note text not null,
    areas text not null, travel text not null, skills text not null, affinities text not null,
    limits text not null, limits_note text not null, wishes text not null, experience_expert text,
    max_matches integer not null, other_matches integer not null, note text not null,
    person_id text references people (id) on delete set null) strict`.execute(db)
  await sql`create unique index volunteers_by_person on volunteers (person_id) where person_id is not null`.execute(
    db,
  )
  await sql`create table volunteer_trainings (${base},
    volunteer_id text not null references volunteers (id) on delete cascade,
    kind text not null, description text not null, state text not null, done_day text, valid_until text) strict`.execute(
    db,
  )
  await sql`create index volunteer_trainings_by_volunteer on volunteer_trainings (volunteer_id)`.execute(db)
  await sql`create table volunteer_steps (
    id text primary key, volunteer_id text not null references volunteers (id) on delete cascade,
    at text not null, actor_id text not null, status text not null, reason text not null) strict`.execute(db)
  await sql`create index volunteer_steps_by_volunteer on volunteer_steps (volunteer_id, at)`.execute(db)
  await sql`create table volunteer_hours (${base},
    volunteer_id text not null references volunteers (id) on delete cascade,
    day text not null, minutes integer not null, kilometres integer not null,
    fee_cents integer not null, expense_cents integer not null, approved integer not null,
    description text not null) strict`.execute(db)
  await sql`create index volunteer_hours_by_volunteer on volunteer_hours (volunteer_id, day)`.execute(db)
  await sql`create table volunteer_imports (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    state text not null, source text not null, rows text not null, choices text not null,
    imported integer not null) strict`.execute(db)
}
