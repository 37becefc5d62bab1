// Does with a vault's database what makes SQLite reach for temporary files, so that a trace can look for them.
// Usage: traced-workload <database> <marker> [leaky]; leaky puts back the package's own default for temporary files.
import { sql, type Kysely } from 'kysely'
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase } from '#main/database/open-database.ts'

const [, , path = '', marker = '', mode] = process.argv
const key = Uint8Array.from({ length: 32 }, (_, i) => (i * 31 + 7) % 256)
const opened = await openDatabase({ path, key, mode: 'create', migrations })
if (!opened.ok) throw new Error(opened.failure)
const database = opened.value
// The handle can do more than its type says; the product never gets at it.
const raw = database.read as unknown as Kysely<unknown>
if (mode === 'leaky') await sql`pragma temp_store = 0`.execute(raw)

const rows = 15_000
await database.work.run(async (tx) => {
  await sql`create virtual table words using fts5 (body)`.execute(tx)
  await sql`create table big (id integer primary key, body text not null) strict`.execute(tx)
  await sql`insert into big (body) with recursive c (x) as (select 1 union all select x + 1 from c where x < ${rows})
    select ${marker} || hex(randomblob(120)) from c`.execute(tx)
  await sql`insert into words (body) select body from big limit 3000`.execute(tx)
})
// A sorter larger than the cache, a temporary table, and an index built from scratch.
await database.work.run(async (tx) => {
  await sql`select body from big order by body desc`.execute(tx)
  await sql`create temp table aside as select body from big`.execute(tx)
  await sql`create index big_by_body on big (body)`.execute(tx)
  await sql`insert into words (words) values ('rebuild')`.execute(tx)
})
// A statement that fails halfway inside a transaction: the statement journal.
await database.work
  .run(async (tx) => {
    await sql`update big set body = body || 'x'`.execute(tx)
    await sql`insert or fail into big (id, body) select id + ${rows - 10}, body from big order by id`.execute(
      tx,
    )
  })
  .catch(() => undefined)
await database.work
  .run(async (tx) => {
    await sql`update big set id = case when id = ${rows} then 1 else id end`.execute(tx)
  })
  .catch(() => undefined)
await sql`vacuum`.execute(raw)
await database.copyTo(`${path}.copy.db`)
await database.close()
