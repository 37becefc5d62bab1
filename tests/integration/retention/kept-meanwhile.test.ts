import { expect, test, vi } from 'vitest'
import { readErasureLists } from '#main/app/erasure-list.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const day = '2020-01-01'
const putClosed = async (app: WholeApp): Promise<string> => {
  const { caseId } = must(await app.api.cases.open({ place: 'home' }))
  return openVaultOf(app).work.run(async (tx) => {
    const closed = { phase: 'closed', closed_on: day, updated_at: `${day}T10:00:00.000Z` } as const
    await tx.updateTable('cases').set(closed).where('id', '=', caseId).execute()
    const found = tx.selectFrom('cases').select('resident_id').where('id', '=', caseId)
    return (await found.executeTakeFirstOrThrow()).resident_id
  })
}
const hold = async ({ api }: WholeApp, id: string): Promise<void> => {
  const person = { kind: 'resident', id } as const
  must(await api.retention.hold({ person, reason: 'claim', untilDayText: '1-1-2027', note: '' }))
}
/** Something that happens while the copy is made. */
const whileCopying = (app: WholeApp, happens: () => Promise<void>): void => {
  const { backups } = app.session
  const make = backups.make.bind(backups)
  vi.spyOn(backups, 'make').mockImplementationOnce(async (folder) => {
    const made = await make(folder)
    await happens()
    return made
  })
}
const residents = async (app: WholeApp): Promise<string[]> =>
  (await openVaultOf(app).db.selectFrom('residents').select('id').execute()).map(({ id }) => id)

test('a hold that is set while the copy is made keeps that person, and the others go', async () => {
  const app = await openWholeApp()
  const ids = [await putClosed(app), await putClosed(app), await putClosed(app)]
  const [kept = ''] = ids
  whileCopying(app, () => hold(app, kept))
  const choices = ids.map((ref) => ({ category: 'closed-case' as const, ref }))
  const done = must(await app.api.retention.apply({ choices, confirm: '3' }))
  expect(done).toMatchObject({ done: 2, refused: 1 })
  expect(await residents(app)).toEqual([kept])
  expect(readErasureLists([openVaultOf(app).folder])).toHaveLength(2)
  const runs = await openVaultOf(app).db.selectFrom('retention_runs').selectAll().execute()
  expect(runs).toMatchObject([{ category: 'closed-case', done: 2, held: 1 }])
})

test('when everybody is kept meanwhile nothing happens', async () => {
  const app = await openWholeApp()
  const ids = [await putClosed(app), await putClosed(app)]
  whileCopying(app, async () => {
    for (const id of ids) await hold(app, id)
  })
  const choices = ids.map((ref) => ({ category: 'closed-case' as const, ref }))
  const done = await app.api.retention.apply({ choices, confirm: '2' })
  expect(done).toMatchObject({ failure: { code: 'nothing-due' } })
  expect(await residents(app)).toHaveLength(2)
  expect(readErasureLists([openVaultOf(app).folder])).toEqual([])
})
