import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupContract } from '#main/features/backup/backup.contract.ts'
import { backupHandlers } from '#main/features/backup/backup.handlers.ts'
import { unlockContract } from '#main/features/unlock/unlock.contract.ts'
import { unlockHandlers } from '#main/features/unlock/unlock.handlers.ts'
import { openTestApp } from '#tests/support/test-app.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { openSession, secret, testSession } from '#tests/support/test-session.ts'
import { copyTo, note, notes } from '#tests/support/vault-notes.ts'

const hours = 3600

test('R6 each of the last ten copies restores to what was there when it was made', async () => {
  const { session, ports } = await openSession()
  const stick = tempFolder()
  const paths: string[] = []
  for (let i = 0; i < 10; i += 1) {
    await note(session, `n-${i}`)
    paths.push((await copyTo(session, stick)).path)
    ports.clock.advance(hours)
  }
  for (const [i, path] of paths.entries()) {
    const to = join(tempFolder(), 'terug')
    expect(await session.backups.restore({ from: path, to, passphrase: secret() })).toEqual({
      ok: true,
      value: undefined,
    })
    const restored = testSession({}, { folder: to })
    expect(await restored.session.unlock(secret())).toEqual({ ok: true, value: undefined })
    expect(await notes(restored.session)).toEqual(Array.from({ length: i + 1 }, (_, n) => `n-${n}`))
    expect(readdirSync(to).filter((name) => name.includes('part'))).toEqual([])
    await restored.session.lock()
  }
})

test('restoring: a folder with copies takes the newest, a vault copied by hand works too, log included', async () => {
  const { session, ports, folder } = await openSession()
  const stick = tempFolder()
  await copyTo(session, stick)
  await note(session, 'later')
  ports.clock.advance(hours)
  await copyTo(session, stick)
  await note(session, 'latest')
  const byHand = tempFolder()
  for (const name of ['header.json', 'thuisbasis.db', 'thuisbasis.db-wal']) {
    copyFileSync(join(folder, name), join(byHand, name))
  }
  const restoredFrom = async (from: string) => {
    const to = join(tempFolder(), 'terug')
    await session.backups.restore({ from, to, passphrase: secret() })
    const restored = testSession({}, { folder: to })
    await restored.session.unlock(secret())
    return notes(restored.session)
  }
  expect(await restoredFrom(stick)).toEqual(['later'])
  expect(await restoredFrom(byHand)).toEqual(['later', 'latest'])
  expect(await restoredFrom(join(byHand, 'thuisbasis.db'))).toEqual(['later', 'latest'])
})

test('restoring never writes over a vault, and refuses what it cannot open', async () => {
  const { session } = await openSession()
  const stick = tempFolder()
  const copy = await copyTo(session, stick)
  const other = await openSession()
  const order = { from: copy.path, to: other.folder, passphrase: secret() }
  expect(await session.backups.restore(order)).toEqual({ ok: false, failure: { code: 'vault-exists' } })
  const to = join(tempFolder(), 'terug')
  expect(
    await session.backups.restore({ ...order, to, passphrase: secret('niet de goede woorden') }),
  ).toMatchObject({
    failure: { code: 'wrong-passphrase' },
  })
  const bytes = readFileSync(copy.path)
  bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000)
  writeFileSync(copy.path, bytes)
  const { session: patient } = testSession()
  expect(await patient.backups.restore({ ...order, to, passphrase: secret() })).toEqual({
    ok: false,
    failure: { code: 'backup-damaged' },
  })
  expect(await session.backups.verify(copy.path)).toEqual({ ok: false, failure: { code: 'backup-damaged' } })
  expect(
    await patient.backups.restore({ ...order, from: join(stick, 'weg'), to, passphrase: secret() }),
  ).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
  expect(existsSync(join(to, 'thuisbasis.db'))).toBe(false)
  expect(existsSync(join(to, 'header.json'))).toBe(false)
})

test('R7 a damaged vault is put back from a copy; the damaged files stay under another name, whole', async () => {
  const app = await openTestApp(
    { unlock: unlockContract, backup: backupContract },
    { unlock: unlockHandlers, backup: backupHandlers },
  )
  const { client, folder, session } = app
  await note(session, 'before')
  expect(await client.backup.backupNow({ folder: join(folder, 'backups') })).toMatchObject({ ok: true })
  await note(session, 'after')
  await client.unlock.lock({})
  const path = join(folder, 'thuisbasis.db')
  const damaged = readFileSync(path)
  damaged.fill(0, 8192, 12_288)
  writeFileSync(path, damaged)
  expect(await client.unlock.unlock({ passphrase: secret() })).toMatchObject({
    failure: { code: 'database-damaged' },
  })

  const offered = await client.backup.list({ folder: null })
  if (!offered.ok) throw new Error(offered.failure.code)
  const from = offered.value[0]?.path ?? ''
  const restored = await client.backup.restore({ from, to: null, passphrase: secret() })
  expect(restored).toMatchObject({ ok: true, value: { state: 'locked' } })
  expect((await client.unlock.unlock({ passphrase: secret() })).ok).toBe(true)
  expect(await notes(session)).toEqual(['before'])
  const kept = readdirSync(folder).filter((name) => name.startsWith('thuisbasis.db.damaged-'))
  expect(kept).toEqual(['thuisbasis.db.damaged-20261120T094000000Z'])
  expect(readFileSync(join(folder, kept[0] ?? '')).equals(damaged)).toBe(true)
  expect(existsSync(from)).toBe(true)
})

test('R7 header and database both damaged: the copy brings its own header, the old one stays beside it', async () => {
  const { session, folder } = await openSession()
  const copy = await copyTo(session, join(folder, 'backups'))
  await session.lock()
  writeFileSync(join(folder, 'header.json'), 'kapot')
  rmSync(join(folder, 'header.json.bak'))
  writeFileSync(join(folder, 'thuisbasis.db'), 'ook kapot')
  expect(await session.unlock(secret())).toEqual({ ok: false, failure: { code: 'header-damaged' } })
  expect(await session.backups.restore({ from: copy.path, to: null, passphrase: secret() })).toEqual({
    ok: true,
    value: undefined,
  })
  expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(readFileSync(join(folder, 'header.json.damaged-20261120T094000000Z'), 'utf8')).toBe('kapot')
  expect(readFileSync(join(folder, 'thuisbasis.db.damaged-20261120T094000000Z'), 'utf8')).toBe('ook kapot')
})

test('putting back over an open vault is refused; guessing through restore waits as at the door', async () => {
  const { session, folder } = await openSession()
  const copy = await copyTo(session, join(folder, 'backups'))
  const order = () => ({ from: copy.path, to: null, passphrase: secret() })
  expect(await session.backups.restore(order())).toEqual({ ok: false, failure: { code: 'vault-open' } })
  await session.lock()
  const guess = { ...order(), passphrase: secret('niet de goede woorden') }
  expect(await session.backups.restore(guess)).toMatchObject({ failure: { code: 'wrong-passphrase' } })
  expect(await session.backups.restore(order())).toMatchObject({ failure: { code: 'must-wait' } })
  expect(await session.unlock(secret())).toMatchObject({ failure: { code: 'must-wait' } })
})

test('a passphrase that changed since the copy: the present one opens it, and stays the present one', async () => {
  const { session, folder, recoveryGroups } = await openSession()
  const copy = await copyTo(session, join(folder, 'backups'))
  await session.lock()
  const fresh = 'een heel nieuwe wachtzin'
  await session.unlockWithRecovery(secret(recoveryGroups.join('')), secret(fresh))
  await session.lock()
  expect(await session.backups.restore({ from: copy.path, to: null, passphrase: secret(fresh) })).toEqual({
    ok: true,
    value: undefined,
  })
  expect(await session.unlock(secret(fresh))).toEqual({ ok: true, value: undefined })
})
