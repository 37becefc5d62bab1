import { join } from 'node:path'
import { Database } from '@signalapp/sqlcipher'
import { expect, test } from 'vitest'
import { openTestDatabase, testKey } from '#tests/support/open-test-database.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

const openElsewhere = (path: string, key: Uint8Array): Database => {
  const other = new Database(path)
  // It would write about every wrong key, also where a wrong key is the point.
  other.exec('PRAGMA cipher_log_level = NONE')
  other.exec(`PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
  return other
}

test('D4 another SQLCipher reads our file, and its own integrity check finds nothing', async () => {
  const database = await openTestDatabase()
  await database.work.run(async (tx) => {
    for (let i = 0; i < 300; i += 1) {
      await tx
        .insertInto('settings')
        .values({ name: `n-${i}`, value: `waarde ${i} ś`, updated_at: 'now' })
        .execute()
    }
  })
  const copy = join(tempFolder(), 'copy.db')
  await database.copyTo(copy)
  await database.close()
  for (const path of [copy, database.path]) {
    const other = openElsewhere(path, testKey())
    expect(other.pragma('cipher_integrity_check')).toEqual([])
    expect(other.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(other.prepare('select count(*) as rows from settings').get()).toEqual({ rows: 300 })
    expect(other.prepare("select value from settings where name = 'n-299'").get()).toEqual({
      value: 'waarde 299 ś',
    })
    other.close()
  }
})

test('D4 and it refuses another key', async () => {
  const database = await openTestDatabase()
  await database.close()
  const other = openElsewhere(database.path, testKey(8))
  expect(() => other.prepare('select * from sqlite_master').all()).toThrow()
  other.close()
})
