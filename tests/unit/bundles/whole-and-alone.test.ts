import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonRef } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { bundleData } from '#main/features/bundles/bundle-data.use-cases.ts'
import { bundleRows } from '#main/features/bundles/bundle-rows.use-cases.ts'
import { readBundle } from '#main/features/bundles/bundle-sheet.use-cases.ts'
import { verdictOn } from '#main/features/bundles/bundle-visibility.rules.ts'
import { fillAtRandom, recipeOf, type Planted } from '#tests/support/builders/random-vault.ts'
import { openTestDatabase } from '#tests/support/open-test-database.ts'

const now = '2026-11-20T09:40:00.000Z'
/** Everything that somebody gets, as one text; documents read out of their base 64. */
async function wholeBundle(db: ReadDb, person: PersonRef): Promise<string> {
  const rows = await bundleRows(db, person)
  if (rows === null) throw new Error('nobody')
  const { sheet } = await readBundle(db, rows, now)
  const data = await bundleData(db, rows, now)
  const documents = (data.tables['handover_copies'] ?? []).map(({ pdf }) =>
    Buffer.from(String(pdf), 'base64').toString(),
  )
  return [JSON.stringify(sheet), JSON.stringify(data), ...documents].join('\n')
}

/** Records of two: what both know, told of the other as well. */
const shared: Readonly<Record<string, readonly PersonRef['kind'][]>> = {
  'matches.agreements': ['volunteer'],
  'volunteers.given_name': ['resident'],
  // An organisation, without the person who answers there.
  'receivers.name': ['resident', 'household', 'volunteer'],
  'receivers.municipality': ['resident', 'household', 'volunteer'],
  'receivers.department': ['resident', 'household', 'volunteer'],
}
const mayHold = (person: PersonRef, { table, column, owner }: Planted): boolean =>
  owner === `${person.kind}:${person.id}` || shared[`${table}.${column}`]?.includes(person.kind) === true

test('the bundle of somebody holds every stored word of theirs, and none of anybody else', async () => {
  await fc.assert(
    fc.asyncProperty(recipeOf(), async (given) => {
      const { read, work, close } = await openTestDatabase()
      const { people, planted } = await fillAtRandom({ read, work }, given)
      for (const person of people) {
        const bundle = await wholeBundle(read, person)
        const own = planted.filter(
          ({ owner, hasLabel }) => hasLabel && owner === `${person.kind}:${person.id}`,
        )
        expect(own.length, person.kind).toBeGreaterThan(0)
        const missing = own.filter(({ word }) => !bundle.includes(word))
        expect(
          missing.map(({ table, column }) => `${table}.${column}`),
          `${person.kind} misses`,
        ).toEqual([])
        const strange = planted.filter((one) => !mayHold(person, one) && bundle.includes(one.word))
        expect(
          strange.map(({ table, column, owner }) => `${table}.${column} of ${owner}`),
          `${person.kind} ${person.id} gets`,
        ).toEqual([])
      }
      await close()
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('of a child a resident reads how old and when they are there, of a partner only that there is one', () => {
  const subjectOf = () => 'household' as const
  const verdicts = (kind: string) =>
    ['kind', 'age', 'age_as_of', 'presence', 'name', 'note'].map((column) =>
      verdictOn('resident', 'household_members', column, { kind }, subjectOf),
    )
  expect(verdicts('child')).toEqual(['own', 'own', 'own', 'own', 'household', 'household'])
  expect(verdicts('partner')).toEqual(['own', ...Array.from({ length: 5 }, () => 'household')])
})
