import { expect, test } from 'vitest'
import type { WriteDb } from '#main/database/handles.ts'
import { fail, ok } from '#main/core/result.ts'
import { openTestDatabase } from '#tests/support/open-test-database.ts'

const keep = (tx: WriteDb, name: string) =>
  tx.insertInto('settings').values({ name, value: '1', updated_at: 'now' }).execute()

const names = async (database: Awaited<ReturnType<typeof openTestDatabase>>) =>
  (await database.read.selectFrom('settings').select('name').orderBy('name').execute()).map((row) => row.name)

test('a unit of work that returns is kept', async () => {
  const database = await openTestDatabase()
  const result = await database.work.run(async (tx) => {
    await keep(tx, 'a')
    return ok('done')
  })
  expect(result).toEqual({ ok: true, value: 'done' })
  expect(await names(database)).toEqual(['a'])
})

test('a failed Result comes back unchanged and nothing is kept', async () => {
  const database = await openTestDatabase()
  const result = await database.work.run(async (tx) => {
    await keep(tx, 'a')
    return fail({ code: 'not-this-time', detail: { n: 3 } })
  })
  expect(result).toEqual({ ok: false, failure: { code: 'not-this-time', detail: { n: 3 } } })
  expect(await names(database)).toEqual([])
})

test('a throw comes out as it is and nothing is kept', async () => {
  const database = await openTestDatabase()
  const surprise = new Error('surprise')
  await expect(
    database.work.run(async (tx) => {
      await keep(tx, 'a')
      throw surprise
    }),
  ).rejects.toBe(surprise)
  expect(await names(database)).toEqual([])
})

test('writers take turns and readers never see half', async () => {
  const database = await openTestDatabase()
  const order: string[] = []
  const write = (label: string) =>
    database.work.run(async (tx) => {
      order.push(`${label} begins`)
      await keep(tx, `${label}-1`)
      await new Promise((go) => setTimeout(go, 5))
      await keep(tx, `${label}-2`)
      order.push(`${label} ends`)
    })
  const counts: number[] = []
  const look = async () => counts.push((await names(database)).length)
  await Promise.all([write('a'), look(), write('b'), look(), write('c'), look()])
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(counts.every((count) => count % 2 === 0)).toBe(true)
})

test('a unit inside a unit, and the outer handle inside one, say so instead of waiting forever', async () => {
  const database = await openTestDatabase()
  const nested = database.work.run(async () => database.work.run(async () => Promise.resolve(1)))
  await expect(nested).rejects.toThrow('inside')
  const outer = database.work.run(async () => names(database))
  await expect(outer).rejects.toThrow('inside')
  expect(await names(database)).toEqual([])
})

test('R3 the write-ahead log is empty after a moment of rest', async () => {
  const { statSync } = await import('node:fs')
  const database = await openTestDatabase()
  await database.work.run(async (tx) => keep(tx, 'a'))
  expect(statSync(`${database.path}-wal`).size).toBeGreaterThan(0)
  await new Promise((go) => setTimeout(go, 2500))
  expect(statSync(`${database.path}-wal`).size).toBe(0)
})
