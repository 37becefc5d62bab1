import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fail, ok } from '#main/core/result.ts'
import { inspectDatabase } from '#main/database/open-database.ts'
import { vaultKey } from '#main/vault/keys.ts'
import { openWithPassphrase } from '#main/vault/slots.ts'
import { readHeader } from '#main/vault/vault-folder.ts'
import { decryptedPages } from '#tests/support/sqlcipher-pages.ts'
import { comeInAs } from '#tests/support/second-person.ts'
import { secret, testSession } from '#tests/support/test-session.ts'
import { note, notes } from '#tests/support/vault-notes.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const { disk } = await vi.hoisted(async () => {
  const { newFailingDisk } = await import('#tests/support/failing-disk.ts')
  return { disk: newFailingDisk() }
})
vi.mock('node:fs', async (original) => {
  const { failing } = await import('#tests/support/failing-disk.ts')
  return failing(await original(), disk)
})

const joost = 'vier heel andere woorden'
const fatima = 'zonder regen geen tuin'
const marker = 'Zq7x-marker-in-de-kluis'

/** A keeper, two others, and something to find back. */
const withThree = async () => {
  const app = await openWholeApp()
  const add = async (name: string, passphrase: string) => {
    const secrets = { ownPassphrase: secret(), newPassphrase: secret(passphrase) }
    const somebody = {
      name,
      phone: '',
      roles: ['coordinator' as const],
      ...secrets,
      chosenBy: 'self' as const,
    }
    return must(await app.api.users.add(somebody)).id
  }
  const [joostId, fatimaId] = [await add('Joost Bakker', joost), await add('Fatima Ouali', fatima)]
  await note(app.session, marker)
  return { ...app, joostId, fatimaId }
}

const prepare = async ({ api }: Pick<WholeApp, 'api'>, id: string) => {
  const prepared = must(await api.users.remove({ id, ownPassphrase: secret() }))
  const groups = prepared.askedGroups.map((asked) => prepared.recoveryGroups[asked - 1] ?? '')
  return { ...prepared, groups, code: prepared.recoveryGroups.join('-') }
}

const databaseKey = async ({ folder, ports }: Pick<WholeApp, 'folder' | 'ports'>): Promise<Uint8Array> => {
  const header = readHeader(folder)
  if (!header.ok) throw new Error(header.failure)
  const opened = await openWithPassphrase(header.value, secret(), ports.keyDerivation)
  if (opened === null) throw new Error('the keeper does not open the vault')
  return vaultKey(opened.masterKey, header.value.vaultId, 'database')
}
const pagesOf = (path: string): string[] => {
  const file = readFileSync(path)
  return Array.from({ length: file.length / 4096 }, (_, i) =>
    file.subarray(i * 4096, (i + 1) * 4096).toString('latin1'),
  )
}

/** How somebody gets in through a fresh program; `open` or why not. */
const tryIn = async (folder: string, passphrase: string): Promise<string> => {
  const { session } = testSession({}, { folder })
  const opened = await session.unlock(secret(passphrase))
  await session.lock()
  return opened.ok ? 'open' : opened.failure.code
}
const tryCode = async (folder: string, code: string): Promise<string> => {
  const { session } = testSession({}, { folder })
  const opened = await session.unlockWithRecovery(secret(code), null)
  await session.lock()
  return opened.ok ? 'open' : opened.failure.code
}

test('K4 who is removed opens nothing any more: other key, other salt, and no page that the old key reads', async () => {
  const app = await withThree()
  const path = join(app.folder, 'thuisbasis.db')
  const oldKey = await databaseKey(app)
  const oldCode = app.recoveryGroups.join('-')
  const copy = must(await app.api.backup.backupNow({ folder: join(app.folder, 'backups') }))
  const oldPages = new Set(pagesOf(copy?.path ?? ''))
  app.ports.clock.advance(60)

  const { groups, code, setAgain } = await prepare(app, app.joostId)
  expect(setAgain).toEqual(['Fatima Ouali'])
  must(await app.api.users.confirmRemoval({ groups }))
  // Whoever did it goes on working.
  expect(app.session.status()).toMatchObject({ state: 'open', person: { name: 'Carla Wiersma' } })
  expect(await notes(app.session)).toEqual([marker])
  const rows = must(await app.api.users.list({})).map(({ name, state }) => [name, state])
  expect(rows).toEqual([
    ['Carla Wiersma', 'active'],
    ['Fatima Ouali', 'set-again'],
    ['Joost Bakker', 'removed'],
  ])
  await app.session.lock()

  const newKey = await databaseKey(app)
  expect(Buffer.from(newKey).equals(oldKey)).toBe(false)
  const pages = pagesOf(path)
  expect(pages.filter((page) => oldPages.has(page))).toEqual([])
  expect(pages[0]?.slice(0, 16)).not.toBe([...oldPages][0]?.slice(0, 16))
  expect(await inspectDatabase(path, oldKey)).toEqual(fail('wrong-key'))
  expect(() => decryptedPages(path, oldKey)).toThrow('another seal')
  const readable = decryptedPages(path, newKey).filter(({ bytes }) => bytes.includes(marker))
  expect(readable.length).toBeGreaterThan(0)

  expect(await tryIn(app.folder, joost)).toBe('wrong-passphrase')
  app.ports.clock.advance(60)
  const { session } = app
  expect(await session.unlockWithRecovery(secret(oldCode), null)).toMatchObject(
    fail({ code: 'recovery-code-wrong' }),
  )
  expect(await session.unlockWithRecovery(secret(code), null)).toEqual(ok(undefined))
  expect(readdirSync(app.folder).filter((name) => name.startsWith('renewal'))).toEqual([])
})

test('K4 who was there and is not removed gets a passphrase again from a keeper', async () => {
  const app = await withThree()
  const { groups } = await prepare(app, app.joostId)
  must(await app.api.users.confirmRemoval({ groups }))
  const secrets = { ownPassphrase: secret(), newPassphrase: secret(fatima), chosenBy: 'other' as const }
  must(await app.api.users.setPassphrase({ id: app.fatimaId, ...secrets }))
  await comeInAs(app, fatima)
  expect(app.session.status().person).toMatchObject({ name: 'Fatima Ouali', passphraseBy: 'other' })
})

test('K4 suspended while the keys were renewed: resumed, and then in need of a passphrase', async () => {
  const app = await withThree()
  must(await app.api.users.suspend({ id: app.fatimaId }))
  const { groups } = await prepare(app, app.joostId)
  must(await app.api.users.confirmRemoval({ groups }))
  const stateOf = async () => must(await app.api.users.list({})).find(({ id }) => id === app.fatimaId)?.state
  expect(await stateOf()).toBe('suspended')
  must(await app.api.users.resume({ id: app.fatimaId }))
  expect(await stateOf()).toBe('set-again')
})

test('nothing happens before two groups of the new code are typed back, nor after it was cancelled or locked', async () => {
  const app = await withThree()
  expect(await app.api.users.confirmRemoval({ groups: ['', ''] })).toMatchObject(
    fail({ code: 'nothing-prepared' }),
  )
  const header = readFileSync(join(app.folder, 'header.json'))
  const { groups } = await prepare(app, app.joostId)
  expect(await app.api.users.confirmRemoval({ groups: ['AAAA', 'BBBB'] })).toMatchObject(
    fail({ code: 'groups-differ' }),
  )
  must(await app.api.users.cancelRemoval({}))
  expect(await app.api.users.confirmRemoval({ groups })).toMatchObject(fail({ code: 'nothing-prepared' }))
  const again = await prepare(app, app.joostId)
  await app.session.lock()
  await comeInAs(app)
  expect(await app.api.users.confirmRemoval({ groups: again.groups })).toMatchObject(
    fail({ code: 'nothing-prepared' }),
  )
  expect(readFileSync(join(app.folder, 'header.json')).equals(header)).toBe(true)
})

test('K4 a copy of before is recognised, and put back with a passphrase of that time', async () => {
  const app = await withThree()
  const copy = must(await app.api.backup.backupNow({ folder: join(app.folder, 'backups') }))
  app.ports.clock.advance(60)
  const { groups } = await prepare(app, app.joostId)
  must(await app.api.users.confirmRemoval({ groups }))
  expect(await app.api.backup.verify({ path: copy?.path ?? '' })).toMatchObject(
    fail({ code: 'backup-older-keys' }),
  )
  // The copy made with the new keys carries the new slots.
  const [newest] = must(await app.api.backup.list({ folder: null }))
  expect(newest?.path).not.toBe(copy?.path)
  must(await app.api.backup.verify({ path: newest?.path ?? '' }))
  await app.session.lock()
  must(await app.api.backup.restore({ from: copy?.path ?? '', to: null, passphrase: secret() }))
  await comeInAs(app, joost)
  expect(app.session.status().olderCopy).toBe(false)
})

/** Runs one act with the disk failing at one call, then starts again. */
const interrupted = async (act: () => Promise<unknown>, failAt: number, forGood: boolean): Promise<void> => {
  Object.assign(disk, { calls: 0, failAt, forGood })
  try {
    await act()
  } catch {
    // A surprise is as good as a crash.
  } finally {
    Object.assign(disk, { failAt: null })
  }
}
const callsOf = async (act: () => Promise<unknown>): Promise<number> => {
  Object.assign(disk, { calls: 0, failAt: null })
  await act()
  return disk.calls
}

const counted = async (): Promise<number> => {
  const app = await withThree()
  const { groups } = await prepare(app, app.joostId)
  return callsOf(async () => must(await app.api.users.confirmRemoval({ groups })))
}

test.each([
  ['a crash', true, 1],
  ['a disk that is full for a moment', false, 3],
])(
  'K4 %s at every step of the renewal: the old keys open the vault or the new ones do, never neither',
  async (_name, forGood, stride) => {
    const steps = await counted()
    expect(steps).toBeGreaterThan(20)
    const outcomes = new Set<string>()
    for (let step = 1; step <= steps; step += stride) {
      const app = await withThree()
      const { groups, code } = await prepare(app, app.joostId)
      const oldCode = app.recoveryGroups.join('-')
      await interrupted(() => app.api.users.confirmRemoval({ groups }), step, forGood)
      await app.session.lock()
      const place = `step ${step} of ${steps}`
      expect(await tryIn(app.folder, 'vier woorden op papier'), place).toBe('open')
      const isNew = (await tryCode(app.folder, code)) === 'open'
      expect(await tryCode(app.folder, oldCode), place).toBe(isNew ? 'recovery-code-wrong' : 'open')
      expect(await tryIn(app.folder, joost), place).toBe(isNew ? 'wrong-passphrase' : 'open')
      expect(existsSync(join(app.folder, 'renewal.json')), place).toBe(false)
      expect(existsSync(join(app.folder, 'renewal.part')), place).toBe(false)
      app.ports.clock.advance(60)
      await comeInAs(app)
      expect(await notes(app.session), place).toEqual([marker])
      outcomes.add(isNew ? 'new' : 'old')
      await app.session.lock()
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
  },
  120_000,
)

test('K4 a full disk before it counts leaves the vault open as it was, and it can be tried again', async () => {
  const app = await withThree()
  const { groups } = await prepare(app, app.joostId)
  Object.assign(disk, { calls: 0, failAt: 2, forGood: false })
  expect(await app.api.users.confirmRemoval({ groups })).toMatchObject(fail({ code: 'disk-full' }))
  Object.assign(disk, { failAt: null })
  expect(app.session.status().state).toBe('open')
  await note(app.session, 'still writing')
  must(await app.api.users.confirmRemoval({ groups }))
  expect(await notes(app.session)).toEqual([marker, 'still writing'].toSorted())
})
