import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { packFiles } from '#main/features/bundles/bundle-zip.adapter.ts'
import { bundleJsonSchema } from '#main/features/bundles/bundle-format.use-cases.ts'
import { tableFacts } from '#main/features/bundles/bundle-columns.repository.ts'
import { bundleData } from '#main/features/bundles/bundle-data.use-cases.ts'
import { bundleRows } from '#main/features/bundles/bundle-rows.use-cases.ts'
import type { BundleData } from '#main/features/bundles/bundle-shape.rules.ts'
import { bundlesContract } from '#main/features/bundles/bundles.contract.ts'
import { bundlesHandlers } from '#main/features/bundles/bundles.handlers.ts'
import { ok } from '#main/core/result.ts'
import { fillAtRandom } from '#tests/support/builders/random-vault.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { openTestApp } from '#tests/support/test-app.ts'

const now = '2026-11-20T09:40:00.000Z'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function withBundle() {
  const file: { bytes: Uint8Array } = { bytes: new Uint8Array() }
  const files = { writeNew: async () => ok(undefined), read: async () => ok(file.bytes) }
  const open = () => openTestApp({ bundles: bundlesContract }, { bundles: bundlesHandlers }, { files })
  const [here, there] = [await open(), await open()]
  const { db, work } = openVaultOf(here)
  const { people } = await fillAtRandom(
    { read: db, work },
    { seed: 5, odd: [''], residents: 1, volunteers: 2, most: 2 },
  )
  const bundles = new Map<string, BundleData>()
  for (const person of people) {
    const rows = await bundleRows(db, person)
    if (rows !== null) bundles.set(person.kind, await bundleData(db, rows, now))
  }
  const data = bundles.get('resident')
  if (data === undefined) throw new Error('no resident')
  const take = async (bytes: Uint8Array, passphrase = '') => {
    file.bytes = bytes
    const reply = await there.client.bundles.importPath({ path: '/x', passphrase: bytesOf(passphrase) })
    return reply.ok ? 'ok' : reply.failure.code
  }
  return { data, bundles, take, facts: await tableFacts(db), there }
}

/** The same with something else in its first debt. */
const withDebt = (data: BundleData, changes: object): BundleData => {
  const [first = {}, ...others] = data.tables['debts'] ?? []
  return { ...data, tables: { ...data.tables, debts: [{ ...first, ...changes }, ...others] } }
}

describe('X3 gegevens.json', () => {
  test('fits its published schema, also for who is no resident, and nothing else does', async () => {
    const { data, bundles, facts } = await withBundle()
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(
      bundleJsonSchema(facts) as object,
    )
    expect([...bundles.keys()].toSorted()).toEqual([
      'household',
      'receiver',
      'resident',
      'staff',
      'volunteer',
    ])
    for (const [kind, one] of bundles) {
      expect(fits(JSON.parse(JSON.stringify(one))), `${kind} ${JSON.stringify(fits.errors)}`).toBe(true)
    }
    for (const odd of [{ ...data, extra: 1 }, withDebt(data, { extra: 1 }), withDebt(data, { version: 'x' })])
      expect(fits(JSON.parse(JSON.stringify(odd)))).toBe(false)
  })
})

describe('X4 taking in', () => {
  test('refuses what it cannot trust, and writes nothing of it', async () => {
    const { data, bundles, take, there } = await withBundle()
    const json = (one: unknown): Uint8Array => bytesOf(JSON.stringify(one))
    const zip = await packFiles([{ name: 'gegevens.json', bytes: json(data) }], 'zes woorden', now)
    expect(await take(bytesOf('hallo'))).toBe('not-a-bundle')
    expect(await take(bytesOf('{"format":'))).toBe('damaged')
    expect(await take(zip, 'andere woorden')).toBe('wrong-passphrase')
    expect(await take(await packFiles([{ name: 'x.json', bytes: json(data) }], null, now))).toBe(
      'not-a-bundle',
    )
    expect(await take(json({ ...data, version: 2 }))).toBe('newer-version')
    expect(await take(json(bundles.get('volunteer')))).toBe('not-a-resident')
    for (const odd of [
      { creditor_kind: 'not a word of ours' },
      { case_id: 'a case of somebody else' },
      { letter_day: 'ooit' },
      { flags: 'geen lijst' },
      { amount_kind: 'exact', amount_cents: null },
      { note: null },
      { id: 'x'.repeat(65) },
    ])
      expect(await take(json(withDebt(data, odd))), JSON.stringify(odd)).toBe('not-a-bundle')
    const people = [{ id: 'p', created_at: now, updated_at: now, version: 1 }]
    expect(await take(json({ ...data, tables: { ...data.tables, people } }))).toBe('not-a-bundle')
    const { db } = openVaultOf(there)
    expect(await db.selectFrom('residents').select('id').execute()).toEqual([])
    expect(await take(zip, 'zes woorden')).toBe('ok')
    expect(await take(zip, 'zes woorden')).toBe('already-here')
  })

  test('puts the case where it can be found, and says in the log that it came in', async () => {
    const { data, take, there } = await withBundle()
    expect(await take(bytesOf(JSON.stringify(data)))).toBe('ok')
    const { db } = openVaultOf(there)
    const cases = (data.tables['cases'] ?? []).map(({ id }) => String(id))
    const indexed = await db.selectFrom('search_rows').select('case_id').execute()
    expect(indexed.map((row) => row.case_id).toSorted()).toEqual(cases.toSorted())
    const logged = await db
      .selectFrom('change_log')
      .select('record_id')
      .where('action', '=', 'import')
      .execute()
    expect(logged.map((row) => row.record_id)).toEqual(expect.arrayContaining([data.person.id, ...cases]))
    const volunteers = await db
      .selectFrom('volunteers')
      .select(['given_name', 'family_name', 'status'])
      .execute()
    expect(volunteers.every((one) => one.status === 'left' && one.family_name === '')).toBe(true)
  })
})
