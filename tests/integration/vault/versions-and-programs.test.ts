import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { openSession, secret, testSession } from '#tests/support/test-session.ts'
import { note, notes } from '#tests/support/vault-notes.ts'

test('D7 opening a vault of an older version makes a verified copy first, which still is that older version', async () => {
  const older = await openSession()
  await note(older.session, 'old')
  await older.session.lock()
  const future = { ...migrations, '9000-future': { up: () => Promise.resolve() } }
  const { session } = testSession({}, { folder: older.folder, migrations: future })
  expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(await notes(session)).toEqual(['old'])
  const [copy] = session.backups.list(null)
  const to = join(tempFolder(), 'terug')
  const again = testSession({}, { folder: to })
  expect(
    await again.session.backups.restore({ from: copy?.path ?? '', to: null, passphrase: secret() }),
  ).toEqual({
    ok: true,
    value: undefined,
  })
  expect(await again.session.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(await notes(again.session)).toEqual(['old'])
})

test('a vault of a newer version: refused through the door as well, and its files are not touched', async () => {
  const newer = await openSession()
  await newer.session.lock()
  const future = { ...migrations, '9000-future': { up: () => Promise.resolve() } }
  const later = testSession({}, { folder: newer.folder, migrations: future })
  expect(await later.session.unlock(secret())).toEqual({ ok: true, value: undefined })
  await later.session.lock()
  const bytes = readFileSync(join(newer.folder, 'thuisbasis.db'))
  expect(await newer.session.unlock(secret())).toEqual({ ok: false, failure: { code: 'newer-version' } })
  expect(readFileSync(join(newer.folder, 'thuisbasis.db')).equals(bytes)).toBe(true)
  expect(newer.session.status()).toMatchObject({ state: 'locked', waitSeconds: 0 })
})

test('R5 a vault that is open in another program is refused within a second', async () => {
  const { session, folder } = await openSession()
  await session.lock()
  const child = spawn(process.execPath, ['--expose-gc', 'tests/support/programs/open-and-lock.ts', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    await once(child.stdout, 'data')
    const start = performance.now()
    expect(await session.unlock(secret())).toEqual({ ok: false, failure: { code: 'open-elsewhere' } })
    expect(performance.now() - start).toBeLessThan(1000)
    child.stdin.write('lock\n')
    await once(child.stdout, 'data')
    expect(await session.unlock(secret())).toEqual({ ok: true, value: undefined })
  } finally {
    child.kill('SIGKILL')
  }
})
