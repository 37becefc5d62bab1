import { sql, type Kysely } from 'kysely'

/**
 * Who saw what. The chain holds ids and digests only and can only grow; what an entry says stands apart, so that it can
 * be erased without breaking the chain. And people of whom somebody else set the passphrase, or who act for a period.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people add column deputy_from text`.execute(db)
  await sql`alter table people add column deputy_until text`.execute(db)
  await sql`alter table people add column passphrase_by text not null default 'self'`.execute(db)
  await sql`alter table people add column passphrase_at text`.execute(db)
  await sql`alter table people add column seen_at text`.execute(db)
  await sql`create table access_chain (
    seq integer primary key, id text not null unique, at text not null, content_digest text not null, hash text not null) strict`.execute(
    db,
  )
  await sql`create trigger access_chain_keeps before update on access_chain
    begin select raise(abort, 'the access chain only grows'); end`.execute(db)
  await sql`create trigger access_chain_stays before delete on access_chain
    begin select raise(abort, 'the access chain only grows'); end`.execute(db)
  await sql`create table access_entries (
    id text primary key, salt text not null, at text not null, actor_id text not null, roles text not null,
    action text not null, call text not null, case_id text, volunteer_id text, reason text not null) strict`.execute(
    db,
  )
  await sql`create index access_entries_by_case on access_entries (case_id, at)`.execute(db)
  await sql`create index access_entries_by_volunteer on access_entries (volunteer_id, at)`.execute(db)
  await sql`create index access_entries_by_time on access_entries (at)`.execute(db)
}
