import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { WriteDb } from '#main/database/handles.ts'
import { contactMomentsOf } from '#main/features/contacts/contacts.repository.ts'
import { insertVolunteer, volunteersForMatching } from '#main/features/volunteers/volunteers.use-cases.ts'
import { newVolunteer } from '#main/features/volunteers/volunteers.rules.ts'
import { databaseAt, insertRaw } from '#tests/support/database-at.ts'
import { openTestDatabase } from '#tests/support/open-test-database.ts'

const at = '2026-11-20T09:40:00.000Z'
const tablesOf = async (tx: WriteDb): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'
    and name not like 'sqlite_%' and name not like 'kysely_%' and name not like 'search_%' order by rowid`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}
/** What stands where a word is read back by the features; anything else may be anything. */
const known: Readonly<Record<string, string>> = { channel: 'phone', at, day: '2026-11-20', opened_at: at }

/** A row in a table that fits its columns and points at the rows that were put in before it. */
async function rowFor(
  tx: WriteDb,
  table: string,
): Promise<Record<string, string | number | Uint8Array | null>> {
  const columns =
    await sql<Column>`select name, type, "notnull", pk from pragma_table_info(${table})`.execute(tx)
  const keys = await sql<{ from: string; table: string }>`
    select "from", "table" from pragma_foreign_key_list(${table})`.execute(tx)
  const parents = new Map(keys.rows.map((key) => [key.from, key.table]))
  return Object.fromEntries(
    columns.rows.map(({ name, type, pk }): [string, string | number | Uint8Array | null] => {
      const parent = parents.get(name)
      if (parent !== undefined) return [name, `${parent}-1`]
      if (name === 'removed_at') return [name, null]
      if (type === 'INTEGER') return [name, 1]
      if (type === 'BLOB') return [name, Buffer.from('%PDF-')]
      if (pk > 0 && name === 'id') return [name, `${table}-1`]
      return [name, known[name] ?? `${table}.${name}`]
    }),
  )
}

const rowsIn = (tx: WriteDb, table: string) =>
  sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx).then(({ rows }) => rows)

/** Columns that later migrations gave to tables of before, with what stands in them. */
const added: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  contact_moments: { volunteer_id: null, minutes: null },
  cases: { closed_on: null, frozen_since: null },
  people: {
    deputy_from: null,
    deputy_until: null,
    passphrase_by: 'self',
    passphrase_at: null,
    seen_at: null,
  },
}

test('D7 a vault of before volunteers keeps every row, and volunteers and matches work in it', async () => {
  const old = await databaseAt('0040-consent-and-handover')
  const before = await old.work.run(async (tx) => {
    const tables = await tablesOf(tx)
    for (const table of tables) await insertRaw(tx, table, await rowFor(tx, table))
    const rows: Record<string, Record<string, unknown>[]> = {}
    for (const table of tables) rows[table] = await rowsIn(tx, table)
    return rows
  })
  await old.close()
  expect(Object.keys(before).length).toBeGreaterThan(15)
  for (const [table, rows] of Object.entries(before)) expect(rows, table).toHaveLength(1)

  const now = await openTestDatabase({ path: old.path, mode: 'existing' })
  expect(now.migrated.slice(0, 2)).toEqual(['0050-volunteers', '0060-matching'])
  await now.work.run(async (tx) => {
    for (const [table, rows] of Object.entries(before)) {
      expect(await rowsIn(tx, table), table).toEqual(rows.map((row) => ({ ...row, ...added[table] })))
    }
    const made = (await tablesOf(tx)).filter((table) => !(table in before))
    expect(made).toEqual(
      expect.arrayContaining(['volunteers', 'volunteer_hours', 'maatje_requests', 'matches']),
    )
    for (const table of made) expect(await rowsIn(tx, table), table).toEqual([])
  })

  expect(await contactMomentsOf(now.read, 'cases-1')).toMatchObject([
    { id: 'contact_moments-1', volunteerId: null, minutes: null },
  ])
  let ids = 0
  const stamp = { at, actorId: 'people-1', nextId: () => `new-${(ids += 1)}` }
  const volunteerId = await now.work.run((tx) =>
    insertVolunteer(tx, stamp, { ...newVolunteer, givenName: 'Joost', personId: 'people-1' }, []),
  )
  expect(await volunteersForMatching(now.read, '2026-11-20')).toMatchObject([
    { id: volunteerId, name: 'Joost' },
  ])
  await now.work.run((tx) =>
    tx.updateTable('contact_moments').set({ volunteer_id: volunteerId, minutes: 60 }).execute(),
  )
})

test('one account is one volunteer, and a contact points at one who is there', async () => {
  const now = await openTestDatabase()
  const person = {
    id: 'p',
    created_at: at,
    updated_at: at,
    version: 1,
    name: 'Joost',
    phone: '',
    state: 'active',
  }
  await now.work.run((tx) => insertRaw(tx, 'people', { ...person, roles: '["maatje"]', slot_id: null }))
  let ids = 0
  const stamp = { at, actorId: 'p', nextId: () => `new-${(ids += 1)}` }
  const add = () =>
    now.work.run((tx) =>
      insertVolunteer(tx, stamp, { ...newVolunteer, givenName: 'Joost', personId: 'p' }, []),
    )
  await add()
  await expect(add()).rejects.toThrow()
  expect(await volunteersForMatching(now.read, '2026-11-20')).toHaveLength(1)
})

test('D7 a vault of before rights keeps every row, and nobody is frozen, closed or away in it', async () => {
  const old = await databaseAt('0060-matching')
  const before = await old.work.run(async (tx) => {
    const rows: Record<string, Record<string, unknown>[]> = {}
    // A contact may point at a volunteer of a later table.
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    for (const table of await tablesOf(tx)) await insertRaw(tx, table, await rowFor(tx, table))
    for (const table of await tablesOf(tx)) rows[table] = await rowsIn(tx, table)
    return rows
  })
  await old.close()
  expect(Object.keys(before).length).toBeGreaterThan(25)
  const now = await openTestDatabase({ path: old.path, mode: 'existing' })
  expect(now.migrated).toEqual(['0070-rights', '0080-access', '0090-erasure-list'])
  const later: Readonly<Record<string, object>> = {
    cases: added['cases'] ?? {},
    people: added['people'] ?? {},
  }
  await now.work.run(async (tx) => {
    for (const [table, rows] of Object.entries(before)) {
      expect(await rowsIn(tx, table), table).toEqual(rows.map((row) => ({ ...row, ...later[table] })))
    }
    for (const table of await tablesOf(tx)) {
      if (!(table in before)) expect(await rowsIn(tx, table), table).toEqual([])
    }
  })
})

test('the access chain can only grow', async () => {
  const now = await openTestDatabase()
  await now.work.run((tx) =>
    insertRaw(tx, 'access_chain', { seq: 1, id: 'a', at, content_digest: 'd', hash: 'h' }),
  )
  await expect(now.work.run((tx) => sql`delete from access_chain`.execute(tx))).rejects.toThrow()
  await expect(now.work.run((tx) => sql`update access_chain set hash = 'x'`.execute(tx))).rejects.toThrow()
  expect(await now.work.run((tx) => rowsIn(tx, 'access_chain'))).toHaveLength(1)
})
