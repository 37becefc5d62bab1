import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAttemptLog, delayAfter, secondsToWait } from '#main/vault/attempts.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'

test('K8 the delay doubles up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 100].map(delayAfter)).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('K8 what is left is rounded up, never below zero', () => {
  const attempts = { count: 4, lastAt: '2026-11-20T09:40:00.000Z' }
  expect(secondsToWait(null, '2026-11-20T09:40:00.000Z')).toBe(0)
  expect(secondsToWait(attempts, '2026-11-20T09:40:00.000Z')).toBe(8)
  expect(secondsToWait(attempts, '2026-11-20T09:40:06.100Z')).toBe(2)
  expect(secondsToWait(attempts, '2026-11-20T09:40:08.000Z')).toBe(0)
  expect(secondsToWait(attempts, '2027-01-01T00:00:00.000Z')).toBe(0)
})

test('K8 a clock that was put back, or a time that is none, waits the whole delay', () => {
  expect(secondsToWait({ count: 3, lastAt: '2026-11-20T09:40:00.000Z' }, '2020-01-01T00:00:00.000Z')).toBe(4)
  expect(secondsToWait({ count: 3, lastAt: 'gisteren' }, '2020-01-01T00:00:00.000Z')).toBe(4)
})

test('a damaged count is no count, and a file that cannot be written still counts while the program runs', () => {
  const path = join(tempFolder(), 'attempts.json')
  const now = '2026-11-20T09:40:00.000Z'
  for (const text of ['', '{', 'null', '[]', '{"count":"9","lastAt":1}']) {
    writeFileSync(path, text)
    expect(createAttemptLog(path).read(now)).toBeNull()
  }
  const folderInTheWay = join(tempFolder(), 'attempts.json')
  mkdirSync(join(folderInTheWay, 'x'), { recursive: true })
  const log = createAttemptLog(folderInTheWay)
  log.addWrong(now)
  log.addWrong(now)
  expect(log.read(now)).toEqual({ count: 2, lastAt: now })
  expect(existsSync(`${folderInTheWay}.part`)).toBe(false)
})
