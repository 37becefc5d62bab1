import { expect, test } from 'vitest'
import { readErasureLists } from '#main/app/erasure-list.ts'
import { eraseSomebody } from '#main/features/erasure/erasure.use-cases.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

test('a hold that is set between the question and the erasure is respected', async () => {
  const app = await openWholeApp()
  const { api, ports, session } = app
  const { caseId, number } = must(await api.cases.open({ place: 'home' }))
  const { db, work, actor, memory, folder } = openVaultOf(app)
  const found = db.selectFrom('cases').select('resident_id').where('id', '=', caseId)
  const person = { kind: 'resident', id: (await found.executeTakeFirstOrThrow()).resident_id } as const
  const held: typeof work = {
    run: async (task) => {
      must(await api.retention.hold({ person, reason: 'claim', untilDayText: '1-1-2027', note: '' }))
      return work.run(task)
    },
  }
  const reading = {
    ports,
    actor,
    db,
    norms: shippedNorms(),
    limitedTo: null,
    openedCases: memory.openedCases,
  }
  const context = { ...reading, session, work: held, because: () => undefined }
  const order = { person, ground: 'request', requestId: null, confirm: number } as const
  expect(await eraseSomebody(context, order)).toMatchObject({ failure: { code: 'held' } })
  expect(await db.selectFrom('residents').select('id').execute()).toEqual([{ id: person.id }])
  expect(await db.selectFrom('erasures').select('id').execute()).toEqual([])
  expect(readErasureLists([folder])).toEqual([])
})
