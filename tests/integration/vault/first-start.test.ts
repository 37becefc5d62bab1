import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSession } from '#main/app/session.ts'
import { openSession, secret, testSession } from '#tests/support/test-session.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { fastKeyDerivation, testPorts } from '#tests/support/test-ports.ts'

const firstStart = () => ({
  organisation: 'Thuisadministratie Oostland',
  person: 'Carla Wiersma',
  passphrase: secret(),
})

test('a vault can be used only after two groups of the recovery code were typed back', async () => {
  const { session, folder } = testSession()
  expect(session.status().state).toBe('none')
  const created = await session.create(firstStart())
  if (!created.ok) throw new Error(created.failure.code)
  const { recoveryGroups, askedGroups } = created.value
  expect(recoveryGroups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 2])
  expect(askedGroups).toHaveLength(2)
  expect(session.status().state).toBe('confirming')
  expect(session.current()).toBeNull()
  expect(existsSync(join(folder, 'header.json'))).toBe(false)

  expect(await session.confirmRecovery(['0000', '0000'])).toEqual({
    ok: false,
    failure: { code: 'groups-differ' },
  })
  expect(session.current()).toBeNull()
  const typed = askedGroups.map((asked) => ` ${recoveryGroups[asked - 1]?.toLowerCase() ?? ''} `)
  expect(await session.confirmRecovery(typed)).toEqual({ ok: true, value: undefined })
  expect(session.status()).toMatchObject({
    state: 'open',
    organisation: 'Thuisadministratie Oostland',
    person: { name: 'Carla Wiersma', roles: ['coordinator', 'keeper'] },
  })
  expect(readdirSync(folder).toSorted()).toEqual([
    'header.json',
    'header.json.bak',
    'thuisbasis.db',
    'thuisbasis.db-wal',
  ])
})

test('a first start that was broken off leaves no vault, and starting again works', async () => {
  const { session, folder } = testSession()
  await session.create(firstStart())
  await session.lock()
  expect(session.status().state).toBe('none')
  const again = createSession({ ports: testPorts(), folder, kdf: { memoryKiB: 65536, passes: 3, lanes: 1 } })
  expect(again.status().state).toBe('none')
  const created = await again.create(firstStart())
  expect(created.ok).toBe(true)
  await again.lock()
})

test('the first person and the organisation are in the database, and nothing personal beside it', async () => {
  const { session, folder } = await openSession()
  const open = session.current()
  expect(await open?.db.selectFrom('people').select(['name', 'roles', 'state', 'version']).execute()).toEqual(
    [{ name: 'Carla Wiersma', roles: '["coordinator","keeper"]', state: 'active', version: 1 }],
  )
  expect(await open?.db.selectFrom('organisation').select('name').execute()).toEqual([
    { name: 'Thuisadministratie Oostland' },
  ])
  const log = await open?.db.selectFrom('change_log').select(['record_table', 'action', 'actor_id']).execute()
  expect(log).toEqual([
    { record_table: 'people', action: 'add', actor_id: open?.actor.personId },
    { record_table: 'organisation', action: 'add', actor_id: open?.actor.personId },
  ])
  await session.lock()
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    for (const word of ['Carla', 'Oostland', 'Wiersma']) expect(bytes.includes(word)).toBe(false)
  }
})

test('an existing vault is never written over, not even one that lost its header', async () => {
  const { session, folder } = await openSession()
  await session.lock()
  const before = readFileSync(join(folder, 'thuisbasis.db'))
  expect(await session.create(firstStart())).toEqual({ ok: false, failure: { code: 'vault-exists' } })
  const lonely = testSession()
  const { mkdirSync } = await import('node:fs')
  mkdirSync(lonely.folder, { recursive: true })
  writeFileSync(join(lonely.folder, 'thuisbasis.db'), before)
  expect(lonely.session.status().state).toBe('locked')
  expect(await lonely.session.create(firstStart())).toEqual({ ok: false, failure: { code: 'vault-exists' } })
  expect(readFileSync(join(lonely.folder, 'thuisbasis.db')).equals(before)).toBe(true)
})

test('a short passphrase and the own name are refused before anything is made', async () => {
  const { session, folder } = testSession()
  const tryWith = async (passphrase: string) =>
    session.create({ ...firstStart(), passphrase: secret(passphrase) })
  expect(await tryWith('kort')).toEqual({ ok: false, failure: { code: 'passphrase-too-short' } })
  expect(await tryWith('aaaaaaaaaaaaaaaaaa')).toEqual({
    ok: false,
    failure: { code: 'passphrase-too-short' },
  })
  expect(await tryWith('carla  WIERSMA')).toEqual({ ok: false, failure: { code: 'passphrase-is-name' } })
  expect(existsSync(folder)).toBe(false)
})

test('passphrases are wiped in every outcome', async () => {
  const { session } = testSession()
  const short = secret('kort')
  await session.create({ ...firstStart(), passphrase: short })
  const good = secret()
  await session.create({ ...firstStart(), passphrase: good })
  const wrong = secret('niet de goede woorden')
  await session.unlock(wrong)
  for (const bytes of [short, good, wrong]) expect(bytes.every((byte) => byte === 0)).toBe(true)
})

test('the strength of a new slot follows from what one derivation takes on this laptop', async () => {
  let first = true
  const derive: typeof fastKeyDerivation.derive = async (passphrase, salt, params) => {
    if (first) await new Promise((go) => setTimeout(go, 600))
    first = false
    return fastKeyDerivation.derive(passphrase, salt, params)
  }
  const folder = join(tempFolder(), 'kluis')
  const session = createSession({ ports: testPorts({ keyDerivation: { derive } }), folder })
  expect((await session.create(firstStart())).ok).toBe(true)
  await session.lock()
  expect(readFileSync(join(folder, 'header.new.json'), 'utf8')).toContain('"memoryKiB": 98304')
})
