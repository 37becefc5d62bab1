import { sql, type Kysely, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import type { Migrations } from '#main/database/migrate.ts'
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase } from '#main/database/open-database.ts'
import { StorageError } from '#main/database/storage-error.ts'
import { databaseAt, describeDatabase, migrationsUpTo } from '#tests/support/database-at.ts'
import { openTestDatabase, testKey } from '#tests/support/open-test-database.ts'

const names = Object.keys(migrations)

class Injected extends Error {}

/** Lets so many statements through and then throws, after the last of them has done its work. */
const throwAfter = (allowed: number): { readonly plugin: KyselyPlugin; readonly seen: () => number } => {
  let seen = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      seen += 1
      if (seen === allowed) throw new Injected(`after statement ${allowed}`)
      return Promise.resolve(result)
    },
  }
  return { plugin, seen: () => seen }
}

const withPlugin = (all: Migrations, name: string, plugin: KyselyPlugin): Migrations => {
  const migration = all[name]
  if (migration === undefined) throw new Error(name)
  return { ...all, [name]: { up: (db: Kysely<unknown>) => migration.up(db.withPlugin(plugin)) } }
}

const statementsOf = async (name: string): Promise<number> => {
  const counter = throwAfter(Number.POSITIVE_INFINITY)
  await openTestDatabase({ migrations: withPlugin(migrationsUpTo(name), name, counter.plugin) })
  return counter.seen()
}

test.each(names.slice(1))(
  'D7 %s: a throw after any of its statements leaves the version before it',
  async (name) => {
    const before = names[names.indexOf(name) - 1] ?? ''
    const total = await statementsOf(name)
    expect(total).toBeGreaterThan(0)
    for (let allowed = 1; allowed <= total; allowed += 1) {
      const old = await databaseAt(before)
      const described = await describeDatabase(old)
      await old.close()
      const failing = withPlugin(migrations, name, throwAfter(allowed).plugin)
      const opening = openDatabase({ path: old.path, key: testKey(), mode: 'existing', migrations: failing })
      await expect(opening).rejects.toBeInstanceOf(Injected)
      const again = await openTestDatabase({
        path: old.path,
        mode: 'existing',
        migrations: migrationsUpTo(before),
      })
      expect(await describeDatabase(again)).toEqual(described)
      await again.close()
      const later = await openTestDatabase({ path: old.path, mode: 'existing' })
      expect(later.migrated).toEqual(names.slice(names.indexOf(name)))
      await later.close()
    }
  },
)

test('D7 one failing migration undoes the pending ones before it, and opens no half-made new file', async () => {
  const broken = { ...migrations, '9000-broken': { up: () => Promise.reject(new Injected('broken')) } }
  const old = await databaseAt('0010-people-and-log')
  const described = await describeDatabase(old)
  await old.close()
  await expect(
    openDatabase({ path: old.path, key: testKey(), mode: 'existing', migrations: broken }),
  ).rejects.toBeInstanceOf(Injected)
  const again = await openTestDatabase({
    path: old.path,
    mode: 'existing',
    migrations: migrationsUpTo('0010-people-and-log'),
  })
  expect(await describeDatabase(again)).toEqual(described)
})

test('D7 a migration that leaves a dangling reference is undone', async () => {
  const database = await openTestDatabase()
  await database.close()
  const up = async (db: Kysely<unknown>) => {
    await sql`insert into consent_parts (consent_id, part, answer, answered_at) values ('none', 'a', 'b', 'c')`.execute(
      db,
    )
  }
  const opening = openDatabase({
    path: database.path,
    key: testKey(),
    mode: 'existing',
    migrations: { ...migrations, '9000-dangling': { up } },
  })
  await expect(opening).rejects.toThrow('dangling')
  const again = await openTestDatabase({ path: database.path, mode: 'existing' })
  expect(await again.read.selectFrom('consent_parts').selectAll().execute()).toEqual([])
})

test('D7 rebuilding a parent table keeps the rows that point at it', async () => {
  const database = await openTestDatabase({
    migrations: {
      '1-parent': {
        up: async (db) => {
          await sql`create table parent (id text primary key) strict`.execute(db)
          await sql`create table child (id text primary key, parent_id text not null
            references parent (id) on delete cascade) strict`.execute(db)
          await sql`insert into parent values ('p')`.execute(db)
          await sql`insert into child values ('c', 'p')`.execute(db)
        },
      },
    },
  })
  await database.close()
  const up = async (db: Kysely<unknown>) => {
    await sql`create table parent_new (id text primary key, name text not null) strict`.execute(db)
    await sql`insert into parent_new select id, 'x' from parent`.execute(db)
    await sql`drop table parent`.execute(db)
    await sql`alter table parent_new rename to parent`.execute(db)
  }
  const again = await openTestDatabase({
    path: database.path,
    mode: 'existing',
    migrations: { '1-parent': { up: () => Promise.resolve() }, '2-rebuilt': { up } },
  })
  const rows = await again.work.run(async (tx) => (await sql`select * from child`.execute(tx)).rows)
  expect(rows).toEqual([{ id: 'c', parent_id: 'p' }])
  expect(again.settings()['foreign_keys']).toBe(1)
})

test('D7 a copy is asked for before the first change, never for a new file, and a failing copy stops everything', async () => {
  let copies = 0
  const beforeMigrating = () => {
    copies += 1
    return Promise.resolve()
  }
  const fresh = await openTestDatabase({
    migrations: migrationsUpTo('0020-residents-and-cases'),
    beforeMigrating,
  })
  expect(copies).toBe(0)
  const described = await describeDatabase(fresh)
  await fresh.close()
  const refused = await openDatabase({
    path: fresh.path,
    key: testKey(),
    mode: 'existing',
    migrations,
    beforeMigrating: () => Promise.reject(new StorageError('disk-full')),
  })
  expect(refused).toEqual({ ok: false, failure: 'disk-full' })
  const same = await openTestDatabase({
    path: fresh.path,
    mode: 'existing',
    migrations: migrationsUpTo('0020-residents-and-cases'),
    beforeMigrating,
  })
  expect(await describeDatabase(same)).toEqual(described)
  expect(copies).toBe(0)
  await same.close()
  const migrated = await openTestDatabase({ path: fresh.path, mode: 'existing', beforeMigrating })
  expect(copies).toBe(1)
  const later = Object.keys(migrations).filter((name) => name > '0020-residents-and-cases')
  expect(later.length).toBeGreaterThan(1)
  expect(migrated.migrated).toEqual(later)
})
