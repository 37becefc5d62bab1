import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { StorageError } from '#main/database/storage-error.ts'
import type { OpenVault } from '#main/app/session.ts'
import { smallDisk } from '#tests/support/small-disk.ts'
import { openSession, secret, testSession } from '#tests/support/test-session.ts'

const write = (vault: OpenVault | null, name: string, size = 100) => {
  if (vault === null) throw new Error('not open')
  return vault.work.run((tx) =>
    tx
      .insertInto('settings')
      .values({ name, value: 'x'.repeat(size), updated_at: 'now' })
      .execute(),
  )
}
const names = async (vault: OpenVault | null) =>
  (
    await vault?.db
      .selectFrom('settings')
      .select('name')
      .where('updated_at', '=', 'now')
      .orderBy('name')
      .execute()
  )?.map((row) => row.name)

/** Takes all room but a little. */
const fillUp = (folder: string): string => {
  const filler = join(folder, 'filler')
  for (const size of [1024 * 1024, 64 * 1024, 4096]) {
    for (;;) {
      try {
        writeFileSync(filler, new Uint8Array(size), { flag: 'a' })
      } catch {
        break
      }
    }
  }
  return filler
}

test('R4 a full disk while saving: said, undone, everything else still there, and going on when there is room', async (context) => {
  const disk = smallDisk(context, 3000)
  const { session } = await openSession({}, { folder: join(disk.folder, 'kluis') })
  await write(session.current(), 'a-before')
  const filler = fillUp(disk.folder)
  const failed: unknown[] = []
  for (let i = 0; i < 40; i += 1) {
    await write(session.current(), `b-${i}`, 60_000).catch((error: unknown) => failed.push(error))
  }
  expect(failed.length).toBeGreaterThan(0)
  for (const error of failed) {
    expect(error).toBeInstanceOf(StorageError)
    expect(error).toHaveProperty('code', 'disk-full')
  }
  expect(await names(session.current())).toContain('a-before')
  expect((await names(session.current()))?.length).toBe(41 - failed.length)
  rmSync(filler)
  await write(session.current(), 'c-after')
  await session.lock()
  expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(await names(session.current())).toContain('c-after')
  expect((await names(session.current()))?.length).toBe(42 - failed.length)
})

test('R4 a full disk while copying: said, and no part of the copy is left', async (context) => {
  const disk = smallDisk(context, 300)
  const { session } = await openSession()
  for (let i = 0; i < 20; i += 1) await write(session.current(), `n-${i}`, 30_000)
  expect(await session.backups.make(disk.folder)).toEqual({ ok: false, failure: { code: 'disk-full' } })
  expect(readdirSync(disk.folder)).toEqual([])
  expect((await names(session.current()))?.length).toBe(20)
})

test('R6 a copy that does not succeed never costs an older one', async (context) => {
  const disk = smallDisk(context, 14_000)
  const { session, ports } = await openSession()
  for (let day = 0; day < 11; day += 1) {
    expect((await session.backups.make(disk.folder)).ok).toBe(true)
    ports.clock.advance(24 * 3600)
  }
  const before = session.backups.list(disk.folder)
  const filler = fillUp(disk.folder)
  expect(await session.backups.make(disk.folder)).toEqual({ ok: false, failure: { code: 'disk-full' } })
  expect(session.backups.list(disk.folder)).toEqual(before)
  rmSync(filler)
  expect((await session.backups.make(disk.folder)).ok).toBe(true)
  // Only now the oldest one goes.
  expect(session.backups.list(disk.folder).length).toBeLessThanOrEqual(before.length)
  expect(session.backups.list(disk.folder)).not.toContainEqual(before.at(-1))
})

test('R4 a full disk at the first start: said, and no half vault is left', async (context) => {
  const disk = smallDisk(context, 64)
  const { session, folder } = testSession({}, { folder: join(disk.folder, 'kluis') })
  const created = await session.create({ organisation: 'O', person: 'P', passphrase: secret() })
  expect(created).toEqual({ ok: false, failure: { code: 'disk-full' } })
  expect(session.status().state).toBe('none')
  expect(readdirSync(folder)).toEqual([])
})

test('R4 a full disk at the automatic copy does not keep anybody out', async (context) => {
  const disk = smallDisk(context, 3000)
  const { session, folder } = await openSession({}, { folder: join(disk.folder, 'kluis') })
  for (let i = 0; i < 10; i += 1) await write(session.current(), `n-${i}`, 60_000)
  await session.lock()
  fillUp(disk.folder)
  expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  await session.backups.settled()
  expect(session.status()).toMatchObject({ state: 'open', backupProblem: 'disk-full', lastBackupAt: null })
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
  expect((await names(session.current()))?.length).toBe(10)
})

test('a write-protected folder: said at making, opening and copying; nothing is lost', async (context) => {
  const disk = smallDisk(context, 4000)
  const { session, folder } = await openSession({}, { folder: join(disk.folder, 'kluis') })
  await write(session.current(), 'a')
  await session.lock()
  disk.protect()
  expect(await session.unlock(secret())).toEqual({ ok: false, failure: { code: 'folder-not-writable' } })
  const other = testSession({}, { folder: join(disk.folder, 'nieuw') })
  const created = await other.session.create({ organisation: 'O', person: 'P', passphrase: secret() })
  expect(created).toEqual({ ok: false, failure: { code: 'folder-not-writable' } })
  const elsewhere = await openSession()
  expect(await elsewhere.session.backups.make(join(disk.folder, 'kopie'))).toEqual({
    ok: false,
    failure: { code: 'folder-not-writable' },
  })
  disk.release()
  expect(existsSync(join(folder, 'header.json'))).toBe(true)
  expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(await names(session.current())).toEqual(['a'])
})
