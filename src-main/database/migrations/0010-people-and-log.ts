import { sql, type Kysely } from 'kysely'

/** Organisation, people with a slot, settings, and the log of changes (who, when, which field; never the content). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table organisation (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    name text not null, phone text not null, email text not null, address text not null
  ) strict`.execute(db)
  await sql`create table people (
    id text primary key, created_at text not null, updated_at text not null, version integer not null,
    name text not null, phone text not null, roles text not null, slot_id text, state text not null
  ) strict`.execute(db)
  await sql`create table settings (
    name text primary key, value text not null, updated_at text not null
  ) strict`.execute(db)
  await sql`create table change_log (
    id text primary key, at text not null, actor_id text not null,
    record_table text not null, record_id text not null, action text not null, fields text not null
  ) strict`.execute(db)
  await sql`create index change_log_by_record on change_log (record_id, at)`.execute(db)
}
