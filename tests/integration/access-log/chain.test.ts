import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { WriteDb } from '#main/database/handles.ts'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const name = 'Kwikstaart'

/** A vault in which somebody worked for a while. */
async function withLog(): Promise<WholeApp & { readonly caseId: string }> {
  const app = await openWholeApp()
  const { caseId } = await typeCase(app.api, { remarks: [{ kind: 'worry', text: name }] })
  must(await app.api.cases.amendResident({ caseId, changes: { givenName: name } }))
  must(await app.api.cases.read({ caseId }))
  must(await app.api.debts.ofCase({ caseId }))
  return { ...app, caseId }
}

/** Somebody who opened the file with another program and knows how to take the guards away. */
const tamper = (app: WholeApp, act: (tx: WriteDb) => Promise<unknown>) =>
  openVaultOf(app).work.run(async (tx) => {
    for (const guard of ['access_chain_keeps', 'access_chain_stays'])
      await sql`drop trigger ${sql.ref(guard)}`.execute(tx)
    await act(tx)
  })

const third = sql`select seq from access_chain where seq = 3`
const broken = { intact: false }

describe('the chain of who saw what', () => {
  test('holds, and says how many links it has', async () => {
    const app = await withLog()
    const { links } = must(await app.api.accessLog.verify({}))
    expect(links).toBeGreaterThan(4)
    expect(must(await app.api.accessLog.verify({}))).toEqual({ intact: true, links, firstBroken: null })
  })

  test('of a vault in which nothing was done holds too', async () => {
    const { api } = await openWholeApp()
    expect(must(await api.accessLog.verify({}))).toEqual({ intact: true, links: 0, firstBroken: null })
  })

  test.each<[string, number, (tx: WriteDb) => Promise<unknown>]>([
    [
      'a link of which the digest is another',
      3,
      (tx) => sql`update access_chain set content_digest = 'x' where seq = (${third})`.execute(tx),
    ],
    [
      'a link of which the time is another',
      3,
      (tx) => sql`update access_chain set at = '2026-11-20T09:41:00.000Z' where seq = (${third})`.execute(tx),
    ],
    ['a link that was taken out', 3, (tx) => sql`delete from access_chain where seq = 3`.execute(tx)],
    ['the first link taken off', 1, (tx) => sql`delete from access_chain where seq = 1`.execute(tx)],
    [
      'a link taken out and the rest moved up',
      3,
      async (tx) => {
        await sql`delete from access_chain where seq = 3`.execute(tx)
        await sql`update access_chain set seq = seq - 1 where seq > 3`.execute(tx)
      },
    ],
    [
      'two links that changed places',
      3,
      async (tx) => {
        await sql`update access_chain set seq = 900 where seq = 3`.execute(tx)
        await sql`update access_chain set seq = 3 where seq = 4`.execute(tx)
        await sql`update access_chain set seq = 4 where seq = 900`.execute(tx)
      },
    ],
    [
      'what a link stands for put differently',
      3,
      (tx) =>
        sql`update access_entries set action = 'read', call = 'x.y' where id = (select id from access_chain where seq = 3)`.execute(
          tx,
        ),
    ],
    [
      'somebody else put in the place of who did it',
      3,
      (tx) =>
        sql`update access_entries set actor_id = 'x' where id = (select id from access_chain where seq = 3)`.execute(
          tx,
        ),
    ],
  ])('is broken by %s, and says where', async (_, place, act) => {
    const app = await withLog()
    await tamper(app, act)
    expect(must(await app.api.accessLog.verify({}))).toMatchObject({ ...broken, firstBroken: place })
  })

  test('is broken by cutting off its end, and by a line or a link that was added past the application', async () => {
    for (const act of [
      (tx: WriteDb) =>
        sql`delete from access_chain where seq = (select max(seq) from access_chain)`.execute(tx),
      (tx: WriteDb) =>
        sql`insert into access_entries select 'own', salt, at, actor_id, roles, action, call, case_id, volunteer_id, reason from access_entries limit 1`.execute(
          tx,
        ),
      (tx: WriteDb) =>
        sql`insert into access_chain select seq + 1, 'own', at, content_digest, hash from access_chain order by seq desc limit 1`.execute(
          tx,
        ),
    ]) {
      const app = await withLog()
      const { links } = must(await app.api.accessLog.verify({}))
      await tamper(app, act)
      const after = must(await app.api.accessLog.verify({}))
      expect(after.intact).toBe(false)
      expect(after.firstBroken).toBeGreaterThanOrEqual(links)
    }
  })

  test('cannot be changed or shortened through the vault itself', async () => {
    const app = await withLog()
    const { work } = openVaultOf(app)
    await expect(work.run((tx) => sql`delete from access_chain`.execute(tx))).rejects.toThrow()
    await expect(work.run((tx) => sql`update access_chain set at = ''`.execute(tx))).rejects.toThrow()
  })

  test('goes on to hold when what its links stand for is erased, and grows after it', async () => {
    const app = await withLog()
    await openVaultOf(app).work.run((tx) =>
      sql`delete from access_entries where case_id = ${app.caseId}`.execute(tx),
    )
    const { links } = must(await app.api.accessLog.verify({}))
    expect(must(await app.api.accessLog.ofCase({ caseId: app.caseId, limit: 50 }))).toEqual([])
    must(await app.api.cases.amendCase({ caseId: app.caseId, changes: { ownWords: 'verder' } }))
    expect(must(await app.api.accessLog.verify({}))).toMatchObject({ intact: true })
    expect(must(await app.api.accessLog.verify({})).links).toBeGreaterThan(links)
  })

  test('holds nothing about anybody: no name, no person, no case, no call', async () => {
    const app = await withLog()
    const { actor } = openVaultOf(app)
    const rows = await openVaultOf(app).work.run((tx) => sql`select * from access_chain`.execute(tx))
    const text = JSON.stringify(rows.rows)
    for (const told of [name, app.caseId, actor.personId, 'cases.', 'coordinator', actor.name])
      expect(text).not.toContain(told)
  })

  test('is noted again after the vault was locked and opened', async () => {
    const app = await withLog()
    const before = must(await app.api.accessLog.ofCase({ caseId: app.caseId, limit: 500 })).length
    await app.session.lock()
    const { secret } = await import('#tests/support/test-session.ts')
    await app.session.unlock(secret())
    must(await app.api.cases.read({ caseId: app.caseId }))
    expect(must(await app.api.accessLog.ofCase({ caseId: app.caseId, limit: 500 })).length).toBeGreaterThan(
      before,
    )
    expect(must(await app.api.accessLog.verify({}))).toMatchObject({ intact: true })
  })
})
