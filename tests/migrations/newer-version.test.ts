import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase } from '#main/database/open-database.ts'
import { describeDatabase, insertRaw } from '#tests/support/database-at.ts'
import { openTestDatabase, testKey } from '#tests/support/open-test-database.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

const future = {
  ...migrations,
  '9000-future': {
    up: async (db: Parameters<NonNullable<(typeof migrations)[string]>['up']>[0]) => {
      await sql`create table future (id text primary key, what text not null) strict`.execute(db)
      await sql`pragma user_version = 12`.execute(db)
    },
  },
}

test('a file of a newer version is refused; no row, schema or version changes, and the newer one still opens it', async () => {
  const newer = await openTestDatabase({ migrations: future })
  await newer.work.run((tx) => insertRaw(tx, 'future', { id: 'f', what: 'something we do not know' }))
  const described = await describeDatabase(newer)
  await newer.close()
  const bytes = readFileSync(newer.path)

  for (let i = 0; i < 3; i += 1) {
    const refused = await openDatabase({ path: newer.path, key: testKey(), mode: 'existing', migrations })
    expect(refused).toEqual({ ok: false, failure: 'newer-version' })
  }
  expect(readFileSync(newer.path).equals(bytes)).toBe(true)

  const again = await openTestDatabase({ path: newer.path, mode: 'existing', migrations: future })
  expect(again.migrated).toEqual([])
  expect(await describeDatabase(again)).toEqual(described)
})

test('the same while its last changes are still in the write-ahead log', async () => {
  const newer = await openTestDatabase({ migrations: future })
  await newer.work.run((tx) => insertRaw(tx, 'future', { id: 'f', what: 'in the log' }))
  const described = await describeDatabase(newer)
  // As a crash would leave it: file and log, never merged.
  const path = join(tempFolder(), 'thuisbasis.db')
  copyFileSync(newer.path, path)
  copyFileSync(`${newer.path}-wal`, `${path}-wal`)
  expect(await openDatabase({ path, key: testKey(), mode: 'existing', migrations })).toEqual({
    ok: false,
    failure: 'newer-version',
  })
  const again = await openTestDatabase({ path, mode: 'existing', migrations: future })
  expect(await describeDatabase(again)).toEqual(described)
})
