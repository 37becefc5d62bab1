import { sql, type Kysely } from 'kysely'

/**
 * Who was erased, as salted digests of ids: so that a copy that is put back forgets them again. And counts per year of
 * what somebody was helped with, in which nobody can be recognised; `last_number` keeps a case number from being given twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table erasure_roots (
    digest text not null, at text not null, salt text not null, person_kind text not null,
    primary key (digest, at)) strict`.execute(db)
  await sql`create table anonymous_figures (
    year text not null, phase text not null, cases integer not null, crises integer not null,
    handovers integer not null, matches integer not null, last_number integer not null,
    primary key (year, phase)) strict`.execute(db)
}
