import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { secret } from '#tests/support/test-session.ts'
import { copyTo } from '#tests/support/vault-notes.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const day = 24 * 3600

test('copies and vaults that were set aside live sixty days at most, and the preview says until when', async () => {
  const { api, session, folder, ports } = await openWholeApp()
  const { id } = must(await api.receivers.add({ name: 'Lansingerland' }))
  const person = { kind: 'receiver', id } as const
  const backups = async () => must(await api.erasure.preview({ person })).backups
  expect(await backups()).toEqual({ count: 0, goneByDay: null })
  const own = `${folder}/backups`
  await copyTo(session, own)
  ports.clock.advance(day)
  const stick = tempFolder()
  await copyTo(session, stick)
  await session.lock()
  expect(await session.backups.restore({ from: stick, to: null, passphrase: secret() })).toMatchObject({
    ok: true,
  })
  expect(await session.unlock(secret())).toMatchObject({ ok: true })
  const aside = () => readdirSync(folder).filter((name) => name.includes('.damaged-'))
  expect(aside()).toHaveLength(1)
  // 21 November, when the vault was set aside, and sixty days.
  expect(await backups()).toEqual({ count: 2, goneByDay: '2027-01-20' })
  ports.clock.advance(60 * day)
  await copyTo(session, own)
  expect(aside()).toHaveLength(1)
  ports.clock.advance(day)
  await copyTo(session, own)
  expect(aside()).toEqual([])
  expect(await backups()).toEqual({ count: 2, goneByDay: '2027-03-22' })
})
