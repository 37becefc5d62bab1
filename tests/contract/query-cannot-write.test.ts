import { expect, test } from 'vitest'
import type { Handler } from '#main/app/handlers.ts'
import type { PublicContext, ReadContext } from '#main/app/context.ts'
import { ok } from '#main/core/result.ts'
import type { casesContract } from '#main/features/cases/cases.contract.ts'
import { openWholeApp } from '#tests/support/whole-app.ts'

// Each expected error is one that the type check would report; when one stops being an error, the check fails here.

test('a query gets a reader and nothing to write with', async () => {
  const looks: Handler<(typeof casesContract)['list']> = async (context) => {
    // @ts-expect-error a query has no unit of work
    void context.work
    // @ts-expect-error a query has no session to lock
    void context.session
    // @ts-expect-error its handle does not insert
    void context.db.insertInto
    // @ts-expect-error nor update
    void context.db.updateTable
    // @ts-expect-error nor delete
    void context.db.deleteFrom
    // @ts-expect-error nor begin a transaction
    void context.db.transaction
    return ok([])
  }
  expect(looks).toBeTypeOf('function')
})

test('a public call gets no vault', () => {
  const look = (context: PublicContext) => {
    // @ts-expect-error there is no database before unlocking
    void context.db
  }
  expect(look).toBeTypeOf('function')
})

test('a query that is run has no unit of work to reach for either', async () => {
  const { session, ports } = await openWholeApp()
  const { createDispatch } = await import('#main/app/dispatch.ts')
  const { query } = await import('#main/contract/define.ts')
  const { z } = await import('zod')
  const { shippedNorms } = await import('#tests/support/shipped-norms.ts')
  const seen: object[] = []
  const look = async (context: ReadContext) => {
    seen.push(context)
    return ok(null)
  }
  const contract = {
    probe: { look: query({ access: ['coordinator'], input: z.object({}), output: z.null(), failures: [] }) },
  }
  const dispatch = createDispatch({
    contract,
    handlers: { probe: { look } },
    ports,
    session,
    norms: shippedNorms(),
  })
  expect(await dispatch('probe.look', {})).toEqual({ ok: true, value: null })
  expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual([
    'actor',
    'db',
    'limitedTo',
    'norms',
    'openedCases',
    'ports',
  ])
})
