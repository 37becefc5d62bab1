import { expect, test } from 'vitest'
import { insertRecord } from '#main/database/records.ts'
import { openVaultOf, stampFor } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { openRequest } from './support/open-request.ts'

const categories = ['draft', 'removed-row', 'access-log'] as const
const long = 3000 * 24 * 3600

const putCase = async ({ api, ...app }: WholeApp) => {
  const { caseId } = must(await api.cases.open({ place: 'home' }))
  must(await api.drafts.keep({ caseId, field: `${caseId}.new-debt`, text: 'half' }))
  const { id } = must(await api.remarks.add({ caseId, kind: 'internal', text: 'weg' }))
  must(await api.remarks.remove({ id }))
  const row = await openVaultOf({ ...app })
    .db.selectFrom('cases')
    .select('resident_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return { caseId, id: row.resident_id }
}

const casesLeft = async (app: WholeApp, table: 'drafts' | 'remarks' | 'access_entries') => {
  const rows = await openVaultOf(app)
    .db.selectFrom(table)
    .select('case_id')
    .distinct()
    .where('case_id', 'is not', null)
    .execute()
  return rows.map((row) => row.case_id).toSorted()
}

test('rows of who asked for them to stay are kept as their case is, and counted as held', async () => {
  const app = await openWholeApp()
  const { api } = app
  const free = await putCase(app)
  const [held, complained, asked, frozen, family] = [
    await putCase(app),
    await putCase(app),
    await putCase(app),
    await putCase(app),
    await putCase(app),
  ]
  const member = must(
    await api.household.add({ caseId: family.caseId, kind: 'partner', ageText: '', presence: 'full' }),
  )
  app.ports.clock.advance(long)
  const person = { kind: 'resident', id: held.id } as const
  must(await api.retention.hold({ person, reason: 'claim', untilDayText: '1-1-2040', note: '' }))
  await openVaultOf(app).work.run(async (tx) => {
    const stamp = stampFor(app)
    await insertRecord(tx, stamp, 'rights_requests', openRequest('resident', complained.id, 'complaint'))
    await insertRecord(tx, stamp, 'rights_requests', openRequest('resident', asked.id, 'access'))
    await insertRecord(tx, stamp, 'rights_requests', openRequest('household', member.id, 'access'))
    await tx
      .updateTable('cases')
      .set({ frozen_since: '2026-11-20' })
      .where('id', '=', frozen.caseId)
      .execute()
  })
  const kept = [held, complained, asked, frozen, family].map(({ caseId }) => caseId).toSorted()
  const list = must(await api.retention.list({})).categories
  const rows = (name: string) => list.find(({ category }) => category === name)
  expect(rows('draft')).toMatchObject({ dueRows: 1, heldRows: 5 })
  expect(rows('removed-row')).toMatchObject({ dueRows: 1, heldRows: 5 })
  expect(rows('access-log')?.heldRows).toBeGreaterThanOrEqual(5)
  const choices = categories.map((category) => ({ category, ref: null }))
  must(await api.retention.apply({ choices, confirm: '3' }))
  expect(await casesLeft(app, 'drafts')).toEqual(kept)
  expect(await casesLeft(app, 'remarks')).toEqual(kept)
  const logged = await casesLeft(app, 'access_entries')
  expect(logged).toEqual(kept)
  expect(logged).not.toContain(free.caseId)
})
