import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleData } from '#main/features/bundles/bundle-data.use-cases.ts'
import { bundleRows } from '#main/features/bundles/bundle-rows.use-cases.ts'
import { omissionGrounds } from '#main/features/bundles/bundle-shape.rules.ts'
import { bundlesContract } from '#main/features/bundles/bundles.contract.ts'
import { bundlesHandlers } from '#main/features/bundles/bundles.handlers.ts'
import { ok } from '#main/core/result.ts'
import { fillAtRandom, oddTexts, recipeOf } from '#tests/support/builders/random-vault.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { openTestApp } from '#tests/support/test-app.ts'
import { must } from '#tests/support/whole-app.ts'

const openVault = async () => {
  const file = { bytes: new Uint8Array() }
  const files = { writeNew: async () => ok(undefined), read: async () => ok(file.bytes) }
  const app = await openTestApp({ bundles: bundlesContract }, { bundles: bundlesHandlers }, { files })
  return { ...app, file, ...openVaultOf(app) }
}
type Vault = Awaited<ReturnType<typeof openVault>>

async function jsonOf({ db, ports }: Vault, residentId: string): Promise<string> {
  const rows = await bundleRows(db, { kind: 'resident', id: residentId })
  if (rows === null) throw new Error('nobody')
  return JSON.stringify(await bundleData(db, rows, ports.clock.now()), null, 2)
}

const takeIn = (vault: Vault, json: string) => {
  vault.file.bytes = new TextEncoder().encode(json)
  return vault.client.bundles.importPath({ path: '/anywhere/bundle.json', passphrase: new Uint8Array() })
}

/** Leaves something out, as a person would: a field here and there, and a whole record. */
async function omitSome({ client }: Vault, residentId: string, count: number): Promise<void> {
  const person = { kind: 'resident' as const, id: residentId }
  const review = must(await client.bundles.review({ person }))
  const fields = review.sections.flatMap(({ records }) =>
    records.flatMap(({ table, recordId, fields: own }) =>
      own.filter(({ canOmit }) => canOmit).map(({ field }) => ({ table, recordId, field })),
    ),
  )
  const records = review.sections
    .flatMap((section) => section.records)
    .filter(({ canOmit }) => canOmit)
    .map(({ table, recordId }) => ({ table, recordId, field: '*' }))
  for (let n = 0; n < count; n += 1) {
    const list = n % 3 === 2 ? records : fields
    const what = list[(n * 7_919) % list.length]
    const ground = omissionGrounds[n % omissionGrounds.length] ?? 'safety'
    if (what === undefined) continue
    const done = await client.bundles.omit({ person, ...what, ground, note: 'waarom' })
    // What hangs on a record that was left out went with it.
    if (!done.ok) expect(done.failure.code).toBe('not-found')
  }
}

describe('X4 what somebody takes along can be taken in elsewhere', () => {
  test('and gives the same again, whatever stands in it and whatever was left out', async () => {
    await fc.assert(
      fc.asyncProperty(recipeOf(), fc.nat(30), async (recipe, leftOut) => {
        const here = await openVault()
        const { people } = await fillAtRandom({ read: here.db, work: here.work }, recipe)
        const there = await openVault()
        for (const { kind, id } of people.filter((person) => person.kind === 'resident')) {
          await omitSome(here, id, leftOut)
          const first = await jsonOf(here, id)
          const { residentId, caseIds } = must(await takeIn(there, first))
          expect(residentId).toBe(id)
          expect(caseIds.length, kind).toBeGreaterThan(0)
          expect(JSON.parse(await jsonOf(there, id))).toEqual(JSON.parse(first))
        }
        await here.session.lock()
        await there.session.lock()
      }),
      { numRuns: 6, endOnFailure: true },
    )
  }, 120_000)
})

test('odd texts are among what is tried', () => {
  expect(oddTexts.some((text) => text.length >= 4_000)).toBe(true)
})
