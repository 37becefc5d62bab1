import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSession } from '#main/app/session.ts'
import { backupContract } from '#main/features/backup/backup.contract.ts'
import { backupHandlers } from '#main/features/backup/backup.handlers.ts'
import { unlockContract } from '#main/features/unlock/unlock.contract.ts'
import { unlockHandlers } from '#main/features/unlock/unlock.handlers.ts'
import { openTestApp } from '#tests/support/test-app.ts'
import { openSession, secret } from '#tests/support/test-session.ts'
import { testPorts } from '#tests/support/test-ports.ts'
import { notes } from '#tests/support/vault-notes.ts'

const wrong = () => secret('niet de goede woorden')

const lockedApp = async () => {
  const app = await openTestApp(
    { unlock: unlockContract, backup: backupContract },
    { unlock: unlockHandlers, backup: backupHandlers },
  )
  await app.client.unlock.lock({})
  return app
}

test('opens with the passphrase, as the person whose slot it is', async () => {
  const { client } = await lockedApp()
  const opened = await client.unlock.unlock({ passphrase: secret() })
  expect(opened).toMatchObject({
    ok: true,
    value: { state: 'open', organisation: 'Thuisadministratie Oostland', person: { name: 'Carla Wiersma' } },
  })
})

test('K8 the wait grows 1, 2, 4 … 60 seconds and survives a restart', async () => {
  const { client, ports, folder } = await lockedApp()
  const waits: unknown[] = []
  for (let i = 0; i < 8; i += 1) {
    const refused = await client.unlock.unlock({ passphrase: wrong() })
    if (refused.ok) throw new Error('opened with a wrong passphrase')
    expect(refused.failure.code).toBe('wrong-passphrase')
    const wait = Number(refused.failure.detail?.['waitSeconds'])
    waits.push(wait)
    const early = await client.unlock.unlock({ passphrase: secret() })
    expect(early).toEqual({ ok: false, failure: { code: 'must-wait', detail: { waitSeconds: wait } } })
    ports.clock.advance(wait)
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])

  await client.unlock.unlock({ passphrase: wrong() })
  const restarted = createSession({ ports: { ...testPorts(), clock: ports.clock }, folder })
  expect(restarted.status().waitSeconds).toBe(60)
  expect(await restarted.unlock(secret())).toMatchObject({ ok: false, failure: { code: 'must-wait' } })
  ports.clock.advance(60)
  expect(await restarted.unlock(secret())).toEqual({ ok: true, value: undefined })
  expect(restarted.status().waitSeconds).toBe(0)
  expect(existsSync(join(folder, 'attempts.json'))).toBe(false)
  const log = await restarted.current()?.db.selectFrom('change_log').select(['action', 'fields']).execute()
  expect(log).toContainEqual({ action: 'wrong-tries', fields: '["9"]' })
  await restarted.lock()
})

test('K8 a clock that is put back starts the wait again instead of stretching it; deleting the count does not help', async () => {
  const { client, ports, folder } = await lockedApp()
  for (const seconds of [1, 2, 4]) {
    await client.unlock.unlock({ passphrase: wrong() })
    ports.clock.advance(seconds)
  }
  await client.unlock.unlock({ passphrase: wrong() })
  ports.clock.advance(-100_000)
  rmSync(join(folder, 'attempts.json'))
  expect(await client.unlock.unlock({ passphrase: secret() })).toMatchObject({
    failure: { code: 'must-wait', detail: { waitSeconds: 8 } },
  })
  ports.clock.advance(8)
  expect((await client.unlock.unlock({ passphrase: secret() })).ok).toBe(true)
})

test('K8 a wrong passphrase, a damaged header, a damaged database and no vault are four answers', async () => {
  const { client, folder } = await lockedApp()
  const header = readFileSync(join(folder, 'header.json'))
  const database = readFileSync(join(folder, 'thuisbasis.db'))
  const answer = async () => {
    const reply = await client.unlock.unlock({ passphrase: secret() })
    return reply.ok ? 'open' : reply.failure.code
  }
  writeFileSync(join(folder, 'header.json'), header.subarray(0, 100))
  expect(await answer()).toBe('header-damaged')
  writeFileSync(join(folder, 'header.json'), header)

  for (const at of [100, 5000, database.length - 50]) {
    const damaged = Buffer.from(database)
    damaged.writeUInt8(damaged.readUInt8(at) ^ 4, at)
    writeFileSync(join(folder, 'thuisbasis.db'), damaged)
    expect(await answer()).toBe('database-damaged')
    expect(readFileSync(join(folder, 'thuisbasis.db')).equals(damaged)).toBe(true)
  }
  writeFileSync(join(folder, 'thuisbasis.db'), database)
  expect(await client.unlock.unlock({ passphrase: wrong() })).toMatchObject({
    failure: { code: 'wrong-passphrase' },
  })

  rmSync(join(folder, 'header.json'))
  rmSync(join(folder, 'header.json.bak'))
  rmSync(join(folder, 'thuisbasis.db'))
  expect(await answer()).toBe('no-vault')
})

test('a damaged header is mended from its copy, and stays under another name', async () => {
  const { client, folder } = await lockedApp()
  const header = readFileSync(join(folder, 'header.json'))
  const broken = Buffer.concat([header.subarray(0, 50), header.subarray(51)])
  writeFileSync(join(folder, 'header.json'), broken)
  expect(await client.unlock.status({})).toMatchObject({ value: { state: 'locked', headerRepairable: true } })
  expect(await client.unlock.repairHeader({})).toMatchObject({ ok: true, value: { headerRepairable: false } })
  expect(readFileSync(join(folder, 'header.json')).equals(header)).toBe(true)
  expect(readFileSync(join(folder, 'header.json.damaged-20261120T094000000Z')).equals(broken)).toBe(true)
  expect((await client.unlock.unlock({ passphrase: secret() })).ok).toBe(true)
})

test('K5 the recovery code opens, typed sloppily; a new passphrase replaces the old one', async () => {
  const { client, recoveryGroups, folder } = await lockedApp()
  const before = readFileSync(join(folder, 'thuisbasis.db'))
  const sloppy = recoveryGroups.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  const code = () => secret(sloppy)
  expect(
    await client.unlock.unlockWithRecovery({ code: code(), newPassphrase: secret('kort') }),
  ).toMatchObject({
    failure: { code: 'passphrase-too-short' },
  })
  const fresh = 'een heel nieuwe wachtzin'
  const opened = await client.unlock.unlockWithRecovery({ code: code(), newPassphrase: secret(fresh) })
  expect(opened).toMatchObject({ ok: true, value: { state: 'open', person: { name: 'Carla Wiersma' } } })
  await client.unlock.lock({})
  // The salt is the first thing in the file: nothing was encrypted anew.
  const salt = (bytes: Buffer) => bytes.subarray(0, 16).toString('hex')
  expect(salt(readFileSync(join(folder, 'thuisbasis.db')))).toBe(salt(before))
  expect((await client.unlock.unlock({ passphrase: secret(fresh) })).ok).toBe(true)
  await client.unlock.lock({})
  expect(await client.unlock.unlock({ passphrase: secret() })).toMatchObject({
    failure: { code: 'wrong-passphrase' },
  })
})

test('K5 one wrong character is seen before any key is tried, and the code of another vault has its own answer', async () => {
  let derived = 0
  const other = await openSession()
  const otherCode = other.recoveryGroups.join('')
  await other.session.lock()
  const { session, recoveryGroups } = await openSession({
    keyDerivation: {
      derive: (passphrase, salt) => {
        derived += 1
        return Promise.resolve(
          Uint8Array.from(
            { length: 32 },
            (_, i) => (passphrase[i % passphrase.length] ?? 0) ^ (salt[i % 16] ?? 0),
          ),
        )
      },
    },
    random: { bytes: (count) => Uint8Array.from({ length: count }, (_, i) => (i * 7 + count) % 256) },
  })
  await session.lock()
  const afterMaking = derived
  const code = recoveryGroups.join('')
  const slip = `${code.slice(0, 9)}${code[9] === '7' ? '8' : '7'}${code.slice(10)}`
  expect(await session.unlockWithRecovery(secret(slip), null)).toMatchObject({
    failure: { code: 'recovery-code-mistyped' },
  })
  expect(derived).toBe(afterMaking)
  expect(await session.unlockWithRecovery(secret(otherCode), null)).toMatchObject({
    failure: { code: 'recovery-code-wrong' },
  })
  expect((await session.unlockWithRecovery(secret(code), null)).ok).toBe(true)
})

test('K5 the recovery code is nowhere on disk', async () => {
  const { session, folder, recoveryGroups } = await openSession()
  const { readdirSync } = await import('node:fs')
  const code = recoveryGroups.join('')
  const { readRecoveryCode } = await import('#main/vault/recovery-code.ts')
  const read = readRecoveryCode(code)
  if (!read.ok) throw new Error(read.failure)
  await session.lock()
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    expect(bytes.includes(code)).toBe(false)
    expect(bytes.includes(Buffer.from(read.value))).toBe(false)
    expect(bytes.includes(Buffer.from(read.value).toString('base64').slice(0, 20))).toBe(false)
    for (const group of recoveryGroups.slice(0, 8)) expect(bytes.includes(`"${group}"`)).toBe(false)
  }
})

test('K6 two vaults with the same passphrase have no salt, slot or wrapped key in common', async () => {
  const seeds = [11, 12]
  const headers = await Promise.all(
    seeds.map(async (seed) => {
      const { seededRandom } = await import('#tests/support/test-ports.ts')
      const { folder } = await openSession({ random: seededRandom(seed) })
      return readFileSync(join(folder, 'header.json'), 'utf8')
    }),
  )
  const secrets = headers.map((text) =>
    [...text.matchAll(/"(?:salt|nonce|wrapped|seal)": "([^"]+)"/g)].map((m) => m[1]),
  )
  expect(secrets[0]).toHaveLength(7)
  expect(secrets[0]?.filter((value) => secrets[1]?.includes(value))).toEqual([])
})

test('locking tells the window, lets no call in any more, and can be done twice', async () => {
  const { session, ports } = await openSession()
  const locking = session.lock()
  expect(session.current()).toBeNull()
  expect(ports.notices).toEqual([{ kind: 'locked' }])
  await locking
  await session.lock()
  expect(ports.notices).toHaveLength(1)
  expect(session.status().state).toBe('locked')
})

test('a unit of work that is running when the vault locks is finished first', async () => {
  const { session } = await openSession()
  const open = session.current()
  const saving = open?.work.run(async (tx) => {
    await new Promise((go) => setTimeout(go, 30))
    await tx.insertInto('settings').values({ name: 'late', value: '1', updated_at: 'now' }).execute()
  })
  await new Promise((go) => setTimeout(go, 5))
  await session.lock()
  await saving
  await session.unlock(secret())
  expect(await notes(session)).toEqual(['late'])
})

test('a double click opens once', async () => {
  const { session } = await openSession()
  await session.lock()
  const both = await Promise.all([session.unlock(secret()), session.unlock(secret())])
  expect(both[0].ok).toBe(true)
  expect(session.status().state).toBe('open')
})

test('choosing another folder shows what lies there', async () => {
  const { client, ports, folder } = await lockedApp()
  expect(await client.unlock.chooseFolder({})).toMatchObject({ value: { folder, state: 'locked' } })
  const desktop = { ...ports.desktop, chooseFolder: () => Promise.resolve(join(folder, 'elders')) }
  const context = await openTestApp({ unlock: unlockContract }, { unlock: unlockHandlers }, { desktop })
  expect(await context.client.unlock.chooseFolder({})).toMatchObject({ failure: { code: 'vault-open' } })
  await context.client.unlock.lock({})
  expect(await context.client.unlock.chooseFolder({})).toMatchObject({
    value: { folder: join(folder, 'elders'), state: 'none' },
  })
})
