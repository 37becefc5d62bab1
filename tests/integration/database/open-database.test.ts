import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import {
  assertSettings,
  inspectDatabase,
  openDatabase,
  requiredSettings,
} from '#main/database/open-database.ts'
import { openTestDatabase, testKey } from '#tests/support/open-test-database.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

const existing = (path: string, key = testKey()) => openDatabase({ path, key, mode: 'existing', migrations })

test('D1 an open database reports exactly the required settings', async () => {
  const database = await openTestDatabase()
  expect(database.settings()).toEqual({
    cipher: 'sqlcipher',
    locking_mode: 'exclusive',
    journal_mode: 'wal',
    synchronous: 2,
    temp_store: 2,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
  })
})

test('D1 one setting that is off stops the opening', () => {
  for (const name of Object.keys(requiredSettings)) {
    expect(() => assertSettings({ ...requiredSettings, [name]: 'off' })).toThrow(name)
  }
})

test('D2 neither the file nor its log begins like a plain database or shows a table name', async () => {
  const database = await openTestDatabase()
  await database.work.run(async (tx) =>
    tx.insertInto('settings').values({ name: 'marker-7f3a', value: '"x"', updated_at: 'now' }).execute(),
  )
  const folder = dirname(database.path)
  expect(readdirSync(folder).toSorted()).toEqual(['thuisbasis.db', 'thuisbasis.db-wal'])
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.includes('SQLite format 3')).toBe(false)
    expect(bytes.includes('marker-7f3a')).toBe(false)
    expect(bytes.includes('organisation')).toBe(false)
  }
})

test('D2 a plain database in the place of ours is refused and left as it is', async () => {
  const path = join(tempFolder(), 'thuisbasis.db')
  const bytes = Buffer.alloc(8192)
  bytes.write('SQLite format 3\0', 'latin1')
  writeFileSync(path, bytes)
  expect(await existing(path)).toEqual({ ok: false, failure: 'damaged' })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('what was written is there after closing and opening again', async () => {
  const first = await openTestDatabase()
  await first.work.run(async (tx) =>
    tx.insertInto('settings').values({ name: 'lockAfterMinutes', value: '5', updated_at: 'now' }).execute(),
  )
  await first.close()
  const second = await openTestDatabase({ path: first.path, mode: 'existing' })
  expect(await second.read.selectFrom('settings').select('name').execute()).toEqual([
    { name: 'lockAfterMinutes' },
  ])
  expect(second.migrated).toEqual([])
})

test('another key is refused', async () => {
  const database = await openTestDatabase()
  await database.close()
  const before = readFileSync(database.path)
  expect(await existing(database.path, testKey(8))).toEqual({ ok: false, failure: 'wrong-key' })
  expect(readFileSync(database.path).equals(before)).toBe(true)
})

test('nothing there, an empty file and a cut file each have their own answer', async () => {
  const folder = tempFolder()
  expect(await existing(join(folder, 'none.db'))).toEqual({ ok: false, failure: 'not-found' })
  expect(existsSync(join(folder, 'none.db'))).toBe(false)
  writeFileSync(join(folder, 'empty.db'), '')
  expect(await existing(join(folder, 'empty.db'))).toEqual({ ok: false, failure: 'damaged' })
  const database = await openTestDatabase()
  await database.close()
  writeFileSync(join(folder, 'cut.db'), readFileSync(database.path).subarray(0, 5000))
  expect(await existing(join(folder, 'cut.db'))).toEqual({ ok: false, failure: 'damaged' })
  writeFileSync(join(folder, 'short.db'), readFileSync(database.path).subarray(0, 8192))
  expect(await existing(join(folder, 'short.db'))).toEqual({ ok: false, failure: 'damaged' })
})

test('an existing file is never taken for a new one', async () => {
  const database = await openTestDatabase()
  await database.close()
  const again = await openDatabase({ path: database.path, key: testKey(), mode: 'create', migrations })
  expect(again.ok).toBe(false)
})

test('R5 a second process is refused within a second', async () => {
  const database = await openTestDatabase()
  const other = spawnSync(process.execPath, ['tests/support/programs/open-once.ts', database.path], {
    encoding: 'utf8',
  })
  expect(other.stderr).toBe('')
  const answer: unknown = JSON.parse(other.stdout)
  expect(answer).toMatchObject({ ok: false, failure: 'open-elsewhere' })
  expect(answer).toHaveProperty('milliseconds')
  const { milliseconds } = answer as { readonly milliseconds: number }
  expect(milliseconds).toBeLessThan(1000)
})

test('a copy is checked without changing a byte of it', async () => {
  const database = await openTestDatabase()
  const copy = join(tempFolder(), 'copy.db')
  await database.copyTo(copy)
  const before = readFileSync(copy)
  expect(await inspectDatabase(copy, testKey())).toEqual({
    ok: true,
    value: { migrations: Object.keys(migrations) },
  })
  expect(await inspectDatabase(copy, testKey(8))).toEqual({ ok: false, failure: 'wrong-key' })
  expect(readFileSync(copy).equals(before)).toBe(true)
  expect(readdirSync(dirname(copy))).toEqual(['copy.db'])
  const first = Buffer.alloc(16)
  const file = openSync(copy, 'r')
  readSync(file, first, 0, 16, 0)
  closeSync(file)
  expect(first.toString('latin1')).not.toBe('SQLite format 3\0')
})
