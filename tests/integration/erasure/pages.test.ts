import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trigramIndex } from '#main/database/search-index.ts'
import { refreshSearch } from '#main/features/search/search.use-cases.ts'
import { wipe, vaultKey } from '#main/vault/keys.ts'
import { openWithPassphrase } from '#main/vault/slots.ts'
import { readHeader } from '#main/vault/vault-folder.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { decryptedPages, placesOf } from '#tests/support/sqlcipher-pages.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { secret, testSession, type TestSession } from '#tests/support/test-session.ts'
import { dumpVault } from '#tests/contract/support/vault-dump.ts'
import { copyTo } from '#tests/support/vault-notes.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { canaries, fillPerson } from './support/full-person.ts'

/** As the search index has them: folded, and the end of a piece of three that only stands in these words. */
const folded = canaries.map((word) => word.toLowerCase().replace('żółw', 'zolw').replace('€', ''))
const piece = 'ωξ'
const everything = [...canaries, ...folded, piece]

const keyOf = async ({ ports, folder }: TestSession): Promise<Uint8Array> => {
  const header = readHeader(folder)
  if (!header.ok) throw new Error(header.failure)
  const opened = await openWithPassphrase(header.value, secret(), ports.keyDerivation)
  if (opened === null) throw new Error('another passphrase')
  const key = vaultKey(opened.masterKey, header.value.vaultId, 'database')
  wipe(opened.masterKey)
  return key
}

const foundIn = (path: string, key: Uint8Array): readonly string[] => {
  const pages = decryptedPages(path, key)
  expect(pages.length).toBeGreaterThan(20)
  return everything.flatMap((text) => placesOf(text, pages).map((place) => `${text} in ${place}`))
}

/** Files below a folder as they lie there, whoever reads them. */
const filesBelow = (folder: string, since: number, depth = 4): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return depth === 0 ? [] : filesBelow(path, since, depth - 1)
      if (!entry.isFile()) return []
      const { mtimeMs, size } = statSync(path)
      return mtimeMs >= since && size < 20_000_000 ? [path] : []
    })
  } catch {
    // Of another test, and gone by now.
    return []
  }
}
const openlyIn = (folder: string, since = 0): readonly string[] =>
  filesBelow(folder, since).filter((path) => {
    if (!existsSync(path)) return false
    const bytes = readFileSync(path)
    return canaries.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
  })

const fullResident = async (app: WholeApp) => {
  const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
  const volunteer = must(await app.api.volunteers.add({ name: 'Ria Beside' }))
  const actorId = openVaultOf(app).actor.personId
  const beside = { receiverId: receiver.id, actorId, ids: { volunteers: volunteer.id } }
  const person = await fillPerson(app, 'resident', beside)
  const caseId = person.ids.cases ?? ''
  await openVaultOf(app).work.run((tx) => refreshSearch(tx, caseId))
  return { ...person, caseId, volunteerId: volunteer.id }
}

const inIndex = (app: TestSession): Promise<readonly unknown[]> =>
  trigramIndex
    .hits(openVaultOf(app).db, trigramIndex.expression([['kanarie']]), 10)
    .select('search_entries.case_id')
    .execute()

const database = (folder: string): string => join(folder, 'thuisbasis.db')

test('D6 E10 after an erasure no value is in any page, log, index, draft, file or copy that is put back', async () => {
  const app = await openWholeApp()
  const { api, session, folder, ports } = app
  const begun = statSync(folder).ctimeMs
  const key = await keyOf(app)
  const person = await fullResident(app)
  expect(person.filled.length).toBeGreaterThan(150)
  const stick = tempFolder()
  await copyTo(session, stick)
  const old = await copyTo(session, join(folder, 'backups'))
  ports.clock.advance(60)

  const before = decryptedPages(database(folder), key)
  for (const text of [...canaries, piece]) expect(placesOf(text, before), text).not.toEqual([])
  expect(folded.filter((text) => placesOf(text, before).length > 0).length).toBeGreaterThan(2)
  expect(before.some(({ place }) => place.startsWith('wal'))).toBe(true)
  expect(await inIndex(app)).toHaveLength(1)

  const confirm = '2026-0077'
  const target = { kind: 'resident', id: person.rootId } as const
  const proof = must(await api.erasure.erase({ person: target, ground: 'request', requestId: null, confirm }))
  // Says where, when something is left.
  expect((await dumpVault(app)).filter(({ text }) => text.includes('Kanarie'))).toEqual([])
  expect(proof.counts.find(({ table }) => table === 'residents')?.rows).toBe(1)

  expect(foundIn(database(folder), key)).toEqual([])
  expect(statSync(`${database(folder)}-wal`).size).toBe(0)
  expect(await inIndex(app)).toEqual([])
  expect(must(await api.cases.list({ text: 'Kanarie', limit: 10 }))).toEqual([])
  expect(JSON.stringify(must(await api.erasure.proofs({})))).not.toContain('Kanarie')
  expect(JSON.stringify(ports.logger.events)).not.toContain('Kanarie')
  expect(openlyIn(folder)).toEqual([])
  expect(openlyIn(stick)).toEqual([])
  expect(openlyIn(tmpdir(), begun)).toEqual([])
  await session.lock()
  expect(foundIn(database(folder), key)).toEqual([])

  // In a copy it still lies, sealed; the one that is put back does not have it any more.
  expect(foundIn(old.path, key)).not.toEqual([])
  const elsewhere = join(tempFolder(), 'terug')
  const order = { passphrase: secret() }
  expect(await session.backups.restore({ ...order, from: old.path, to: elsewhere })).toMatchObject({
    ok: true,
  })
  expect(foundIn(database(elsewhere), key)).toEqual([])
  expect(await session.backups.restore({ passphrase: secret(), from: stick, to: null })).toMatchObject({
    ok: true,
  })
  expect(foundIn(database(folder), key)).toEqual([])
  const again = testSession({}, { folder: elsewhere })
  expect(await again.session.unlock(secret())).toMatchObject({ ok: true })
  const left = await openVaultOf(again).db.selectFrom('residents').select('id').execute()
  expect(left).toEqual([])
})
