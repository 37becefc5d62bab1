import { sql, type Kysely } from 'kysely'

/** Who waits for whom, what came of it, and which pairs are not put together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const base = sql`id text primary key, created_at text not null, updated_at text not null, version integer not null,
    removed_at text`
  const inCase = sql`${base}, case_id text not null references cases (id) on delete cascade`
  await sql`create table maatje_requests (${inCase},
    kind text not null, state text not null, origin text not null, receiver_id text references receivers (id),
    waiting_since text not null, priority text not null, weight text not null, not_alone integer not null,
    gender_wish text, gender_hard integer not null, age_wish text,
    language text not null, helpful_language text not null, interpreter text not null,
    day_parts text not null, day_parts_hard integer not null, talk_day text,
    skills text not null, affinities text not null, place text not null, home_facts text not null,
    note text not null, locked_volunteer_id text references volunteers (id) on delete set null) strict`.execute(
    db,
  )
  await sql`create index maatje_requests_by_case on maatje_requests (case_id)`.execute(db)
  await sql`create table matches (${inCase},
    request_id text not null references maatje_requests (id) on delete cascade,
    volunteer_id text not null references volunteers (id),
    state text not null, proposed_day text not null, introduction_day text, introduction_place text not null,
    resident_click text, volunteer_click text, started_day text, paused_day text, resume_day text,
    ended_day text, end_reason text, end_note text not null,
    rhythm_days integer not null, agreements text not null, silence_asked_day text,
    replaces_match_id text references matches (id) on delete set null,
    total integer not null, reasons text not null) strict`.execute(db)
  await sql`create index matches_by_case on matches (case_id)`.execute(db)
  await sql`create index matches_by_volunteer on matches (volunteer_id, state)`.execute(db)
  await sql`create index matches_by_request on matches (request_id)`.execute(db)
  await sql`create table match_steps (
    id text primary key, match_id text not null references matches (id) on delete cascade,
    at text not null, actor_id text not null, state text not null, reason text not null) strict`.execute(db)
  await sql`create index match_steps_by_match on match_steps (match_id, at)`.execute(db)
  await sql`create table match_roles (${inCase},
    match_id text not null references matches (id) on delete cascade,
    role text not null, from_day text not null, note text not null) strict`.execute(db)
  await sql`create index match_roles_by_match on match_roles (match_id, from_day)`.execute(db)
  await sql`create table match_evaluations (${inCase},
    match_id text not null references matches (id) on delete cascade,
    day text not null, goes_well text not null, differently text not null, grade integer, follow_up text not null) strict`.execute(
    db,
  )
  await sql`create index match_evaluations_by_match on match_evaluations (match_id, day)`.execute(db)
  await sql`create table pair_bars (${inCase},
    volunteer_id text not null references volunteers (id) on delete cascade,
    kind text not null, note text not null) strict`.execute(db)
  await sql`create index pair_bars_by_case on pair_bars (case_id)`.execute(db)
  // Who had the contact, and how long: silence in a match and hours follow from it.
  await sql`alter table contact_moments add column volunteer_id text references volunteers (id) on delete set null`.execute(
    db,
  )
  await sql`alter table contact_moments add column minutes integer`.execute(db)
}
