import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { openSession, secret } from '#tests/support/test-session.ts'
import { seededRandom } from '#tests/support/test-ports.ts'
import { copyTo, otherIds } from '#tests/support/vault-notes.ts'

const hours = 3600

test('a copy is a database and a header under a name that tells only when', async () => {
  const { session } = await openSession()
  const stick = tempFolder()
  const copy = await copyTo(session, stick)
  expect(copy).toMatchObject({
    path: join(stick, 'thuisbasis-20261120T094000000Z.db'),
    madeAt: '2026-11-20T09:40:00.000Z',
  })
  expect(readdirSync(stick).toSorted()).toEqual([
    'thuisbasis-20261120T094000000Z.db',
    'thuisbasis-20261120T094000000Z.header.json',
  ])
  expect(readFileSync(copy.path).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
  expect(await session.backups.verify(copy.path)).toEqual({ ok: true, value: copy })
})

test('an automatic copy at unlocking, when the newest is older than twelve hours', async () => {
  const { session, ports } = await openSession()
  const reopen = async () => {
    await session.lock()
    await session.unlock(secret())
    await session.backups.settled()
    return session.backups.list(null).length
  }
  expect(await reopen()).toBe(1)
  ports.clock.advance(11 * hours)
  expect(await reopen()).toBe(1)
  ports.clock.advance(2 * hours)
  expect(await reopen()).toBe(2)
  expect(session.status().lastBackupAt).toBe('2026-11-20T22:40:00.000Z')
})

test('R6 old copies are thinned out, those of other vaults never', async () => {
  const { session, ports } = await openSession()
  const other = await openSession({ random: seededRandom(77), ids: otherIds() })
  const stick = tempFolder()
  await copyTo(other.session, stick)
  for (let i = 0; i < 14; i += 1) {
    ports.clock.advance(24 * hours)
    await copyTo(session, stick)
  }
  // Ten of the newest, and one of the week before those.
  expect(readdirSync(stick).filter((name) => name.endsWith('.db'))).toHaveLength(12)
  expect(readdirSync(stick)).toContain('thuisbasis-20261120T094000000Z.db')
})

test('a copy of another vault is named as such', async () => {
  const { session } = await openSession()
  const other = await openSession({ random: seededRandom(78), ids: otherIds() })
  const copy = await copyTo(other.session, tempFolder())
  expect(await session.backups.verify(copy.path)).toEqual({
    ok: false,
    failure: { code: 'backup-of-another-vault' },
  })
})

test('parts that a crash left behind are cleared by the next copy', async () => {
  const { session } = await openSession()
  const stick = tempFolder()
  mkdirSync(stick, { recursive: true })
  writeFileSync(join(stick, 'thuisbasis-20261101T000000000Z.db.part'), 'half')
  writeFileSync(join(stick, 'vakantie.part'), 'of somebody else')
  await copyTo(session, stick)
  expect(readdirSync(stick).filter((name) => name.endsWith('.part'))).toEqual(['vakantie.part'])
})
