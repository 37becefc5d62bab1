import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fail, ok } from '#main/core/result.ts'
import { readHeader } from '#main/vault/vault-folder.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import {
  openSession,
  secret,
  testPassphrase,
  testSession,
  type OpenSession,
} from '#tests/support/test-session.ts'
import { note, notes, otherIds } from '#tests/support/vault-notes.ts'
import { seededRandom } from '#tests/support/test-ports.ts'

const { disk } = await vi.hoisted(async () => {
  const { newFailingDisk } = await import('#tests/support/failing-disk.ts')
  return { disk: newFailingDisk() }
})
vi.mock('node:fs', async (original) => {
  const { failing } = await import('#tests/support/failing-disk.ts')
  return failing(await original(), disk)
})

const fresh = 'een heel nieuwe wachtzin'
const nothing = () => Promise.resolve(ok(undefined))

const ownSlot = async (app: OpenSession): Promise<string> => {
  const row = await openVaultOf(app).db.selectFrom('people').select('slot_id').executeTakeFirst()
  return row?.slot_id ?? ''
}
const change = async (app: OpenSession, slotId: string) =>
  app.session.keys.give({ ownPassphrase: secret(), newPassphrase: secret(fresh), slotId, names: [] }, nothing)
const tryIn = async (folder: string, passphrase: string): Promise<string> => {
  const { session } = testSession({}, { folder })
  const opened = await session.unlock(secret(passphrase))
  const found = opened.ok ? await notes(session) : []
  await session.lock()
  return opened.ok ? `open ${found?.join() ?? ''}` : opened.failure.code
}

test('K3 a changed passphrase: the old one fails, the new one works, and not one byte of the database changes', async () => {
  const app = await openSession()
  const { session, folder } = app
  await note(session, 'kept')
  const slotId = await ownSlot(app)
  await session.lock()
  await session.unlock(secret())
  openVaultOf(app)
  // Out and in again, so that nothing waits in the log.
  const bytesOf = () => readFileSync(join(folder, 'thuisbasis.db'))
  const logOf = () => readFileSync(join(folder, 'thuisbasis.db-wal'))
  await vi.waitFor(() => expect(logOf()).toHaveLength(0), { timeout: 5_000, interval: 100 })
  const [before, header] = [bytesOf(), readFileSync(join(folder, 'header.json'))]
  expect(await change(app, slotId)).toEqual(ok(undefined))
  await vi.waitFor(() => expect(logOf()).toHaveLength(0), { timeout: 5_000, interval: 100 })
  expect(bytesOf().equals(before)).toBe(true)
  expect(readFileSync(join(folder, 'header.json')).equals(header)).toBe(false)
  await session.lock()
  expect(await tryIn(folder, testPassphrase)).toBe('wrong-passphrase')
  app.ports.clock.advance(2)
  expect(await session.unlock(secret(fresh))).toEqual(ok(undefined))
  // A copy of now opens with the passphrase of now.
  const copy = await session.backups.make(join(folder, 'backups'))
  const read = copy.ok ? readFileSync(copy.value.path.replace(/\.db$/, '.header.json')) : null
  expect(read?.equals(readFileSync(join(folder, 'header.json')))).toBe(true)
})

test.each([
  ['a crash', true],
  ['a disk that is full for a moment', false],
])(
  'K3 %s at every step of the change: the old passphrase opens the vault or the new one does',
  async (_name, forGood) => {
    const counting = await openSession()
    const slot = await ownSlot(counting)
    Object.assign(disk, { calls: 0, failAt: null })
    expect(await change(counting, slot)).toEqual(ok(undefined))
    const steps = disk.calls
    expect(steps).toBeGreaterThan(8)
    const outcomes = new Set<string>()
    for (let step = 1; step <= steps; step += 1) {
      const app = await openSession()
      await note(app.session, 'kept')
      const slotId = await ownSlot(app)
      Object.assign(disk, { calls: 0, failAt: step, forGood })
      await change(app, slotId).catch(() => undefined)
      Object.assign(disk, { failAt: null })
      await app.session.lock()
      const old = await tryIn(app.folder, testPassphrase)
      const another = old === 'open kept' ? 'open kept' : await openAfterWait(app.folder)
      expect(another, `step ${step} of ${steps}`).toBe('open kept')
      outcomes.add(old)
      expect(readdirSync(app.folder).filter((name) => name === 'header.json')).toHaveLength(1)
    }
    expect(outcomes).toContain('open kept')
  },
  60_000,
)

const openAfterWait = async (folder: string): Promise<string> => {
  const later = testSession({}, { folder })
  later.ports.clock.advance(120)
  const opened = await later.session.unlock(secret(fresh))
  const found = opened.ok ? await notes(later.session) : []
  await later.session.lock()
  return opened.ok ? `open ${found?.join() ?? ''}` : opened.failure.code
}

test('a wrong old passphrase changes nothing and makes wait', async () => {
  const app = await openSession()
  const slotId = await ownSlot(app)
  const order = {
    ownPassphrase: secret('niet deze wachtzin'),
    newPassphrase: secret(fresh),
    slotId,
    names: [],
  }
  expect(await app.session.keys.give(order, nothing)).toEqual(
    fail({ code: 'wrong-passphrase', detail: { waitSeconds: 1 } }),
  )
  expect([...order.ownPassphrase, ...order.newPassphrase].every((byte) => byte === 0)).toBe(true)
  expect(await change(app, slotId)).toMatchObject(fail({ code: 'must-wait' }))
})

test('K6 two vaults with equal passphrases have no equal salts, nonces, slots or ids', async () => {
  const one = await openSession()
  const two = await openSession({ random: seededRandom(77), ids: otherIds() })
  const parts = ({ folder }: OpenSession): string[] => {
    const header = readHeader(folder)
    if (!header.ok) throw new Error(header.failure)
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
    const slots = header.value.slots.flatMap(({ id, salt, nonce, wrapped }) => [
      id,
      hex(salt),
      hex(nonce),
      hex(wrapped),
    ])
    const fileSalt = readFileSync(join(folder, 'thuisbasis.db')).subarray(0, 16)
    return [header.value.vaultId, hex(header.value.seal), hex(fileSalt), ...slots]
  }
  const [first, second] = [parts(one), parts(two)]
  expect(first).toHaveLength(11)
  expect(second.filter((part) => first.includes(part))).toEqual([])
})

/** Lets a program change keys for a while, and kills it without warning. Tells the last passphrase it acknowledged. */
const killedWhileChanging = async (folder: string, mode: string, now: string, afterMs: number) => {
  const program = ['tests/support/programs/keys-under-fire.ts', folder, mode, now]
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  await new Promise((go) => setTimeout(go, afterMs))
  if (child.exitCode !== null) throw new Error('the program stopped by itself')
  child.kill('SIGKILL')
  await once(child, 'close')
  const lines = said.split('\n').slice(1, -1)
  return { last: lines.at(-1) ?? now, count: lines.length }
}

const rounds = 20
test.each(['passphrase', 'renewal'])(
  `K3 K4 ${rounds} times kill -9 during a change of %s: always one way in, and everything is there`,
  async (mode) => {
    const { session, folder } = await openSession()
    await note(session, 'kept')
    await session.lock()
    let now = testPassphrase
    let changes = 0
    for (let round = 0; round < rounds; round += 1) {
      const { last, count } = await killedWhileChanging(
        folder,
        mode,
        now,
        (round * 97) % (mode === 'passphrase' ? 400 : 1200),
      )
      changes += count
      const candidates =
        mode === 'passphrase' ? [last, last.endsWith('!') ? last.slice(0, -1) : `${last}!`] : [last]
      const ways: string[] = []
      for (const candidate of candidates) {
        const later = testSession({}, { folder })
        const opened = await later.session.unlock(secret(candidate))
        // A wrong try would make the next one wait.
        rmSync(join(folder, 'attempts.json'), { force: true })
        if (opened.ok) {
          ways.push(candidate)
          expect(await notes(later.session), `round ${round}`).toEqual(['kept'])
        }
        await later.session.lock()
      }
      expect(ways, `round ${round}`).toHaveLength(1)
      now = ways[0] ?? ''
    }
    expect(changes).toBeGreaterThan(rounds / 4)
  },
  240_000,
)
