import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '#main/core/result.ts'
import { createDeviceMemory, createShortMemory } from '#main/vault/device-memory.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { openSession, secret, testSession, type TestSession } from '#tests/support/test-session.ts'

const comeAndGo = async ({ session }: TestSession): Promise<boolean> => {
  expect(await session.unlock(secret())).toEqual(ok(undefined))
  const { olderCopy } = session.status()
  await session.lock()
  return olderCopy
}
const putBack = (saved: string, folder: string): void => {
  rmSync(folder, { recursive: true })
  cpSync(saved, folder, { recursive: true })
}

test('K9 an older copy of the whole vault in its place is noticed, once', async () => {
  const app = await openSession()
  await app.session.lock()
  expect(await comeAndGo(app)).toBe(false)
  const saved = join(tempFolder(), 'oud')
  cpSync(app.folder, saved, { recursive: true })
  expect(await comeAndGo(app)).toBe(false)
  expect(await comeAndGo(app)).toBe(false)
  putBack(saved, app.folder)
  expect(await comeAndGo(app)).toBe(true)
  expect(app.session.status().olderCopy).toBe(false)
  expect(await comeAndGo(app)).toBe(false)
})

test('K9 the memory lies on the device: another one has nothing to compare with, and a newer state is no reason to warn', async () => {
  const app = await openSession()
  await app.session.lock()
  await comeAndGo(app)
  const elsewhere = testSession({ deviceMemory: createShortMemory() }, { folder: app.folder })
  expect(await comeAndGo(elsewhere)).toBe(false)
  await comeAndGo(elsewhere)
  expect(await comeAndGo(app)).toBe(false)
})

test('K9 whoever puts a copy back through Thuisbasis is not told that it is older', async () => {
  const app = await openSession()
  const copy = await app.session.backups.make(join(app.folder, 'backups'))
  await app.session.lock()
  await comeAndGo(app)
  await comeAndGo(app)
  const from = copy.ok ? copy.value.path : ''
  expect(await app.session.backups.restore({ from, to: null, passphrase: secret() })).toEqual(ok(undefined))
  expect(await comeAndGo(app)).toBe(false)
})

test('the memory of the device is a small file of ids and numbers; one that is damaged keeps nobody out', () => {
  const path = join(tempFolder(), 'vault-counts.json')
  const memory = createDeviceMemory(path)
  expect(memory.read('a')).toBe(null)
  memory.write('a', 3)
  memory.write('b', 1)
  expect(createDeviceMemory(path).read('a')).toBe(3)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ a: 3, b: 1 })
  writeFileSync(path, '{"a": "veel"')
  expect(memory.read('a')).toBe(null)
  createDeviceMemory(join(path, 'nowhere')).write('a', 1)
})
