import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import { inspectDatabase, openDatabase } from '#main/database/open-database.ts'
import { seededRandom } from '#tests/support/test-ports.ts'
import { openTestDatabase, testKey } from '#tests/support/open-test-database.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

test('D5 one bit flipped in each of 200 random places: always reported, never wrong data', async () => {
  const database = await openTestDatabase()
  await database.work.run(async (tx) => {
    for (let i = 0; i < 400; i += 1) {
      const value = `${i}-`.repeat(60)
      await tx
        .insertInto('settings')
        .values({ name: `n-${i}`, value, updated_at: 'now' })
        .execute()
    }
  })
  const path = join(tempFolder(), 'thuisbasis.db')
  await database.copyTo(path)
  // Once more through the recipe: a fresh copy changes its journal mode at its first opening.
  await (await openTestDatabase({ path, mode: 'existing' })).close()
  const whole = readFileSync(path)
  expect(whole.length).toBeGreaterThan(300_000)

  const random = seededRandom(9)
  const outcomes = new Map<string, number>()
  for (let i = 0; i < 200; i += 1) {
    const [a = 0, b = 0, c = 0, bit = 0] = random.bytes(4)
    const at = ((a << 16) | (b << 8) | c) % whole.length
    const damaged = Buffer.from(whole)
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (bit % 8)), at)
    writeFileSync(path, damaged)
    const opened = await openDatabase({ path, key: testKey(), mode: 'existing', migrations })
    if (opened.ok) await opened.value.close()
    const outcome = opened.ok ? 'open' : opened.failure
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    // Looking at a damaged file must not make it worse.
    expect(readFileSync(path).equals(damaged)).toBe(true)
  }
  expect(outcomes.get('open')).toBeUndefined()
  // The first page cannot be told from a wrong key; all others can.
  expect(outcomes.get('damaged')).toBeGreaterThan(180)
  expect([...outcomes.keys()].every((outcome) => ['damaged', 'wrong-key'].includes(outcome))).toBe(true)
})

test('D5 one page copied over another is reported', async () => {
  const database = await openTestDatabase()
  const path = join(tempFolder(), 'thuisbasis.db')
  await database.copyTo(path)
  const whole = readFileSync(path)
  whole.copy(whole, 4096 * 5, 4096 * 7, 4096 * 8)
  writeFileSync(path, whole)
  expect(await inspectDatabase(path, testKey())).toEqual({ ok: false, failure: 'damaged' })
})
