import { expect, test } from 'vitest'
import { idsIn, subjectsOf } from '#main/database/subjects.ts'
import { openTwoCases } from '#tests/contract/support/two-cases.ts'
import { dumpVault, rowsNaming } from '#tests/contract/support/vault-dump.ts'
import { openVaultOf } from '#tests/support/second-person.ts'

test('every row of a case leads to that case, whatever its table', async () => {
  const world = await openTwoCases()
  const { db } = openVaultOf(world)
  const rows = (await dumpVault(world)).filter(({ table }) => !/^(change_log|access_)/.test(table))
  const own = rowsNaming([world.b.caseId], rows).filter(({ id }) => id !== null)
  expect(new Set(own.map(({ table }) => table)).size).toBeGreaterThan(15)
  for (const { table, id } of own) {
    const [subject] = await subjectsOf(db, [id ?? ''])
    expect(subject?.caseIds, table).toEqual([world.b.caseId])
  }
})

test('a volunteer, a receiver, a colleague and nobody are told apart', async () => {
  const world = await openTwoCases()
  const { db, actor } = openVaultOf(world)
  const none = { caseIds: [], volunteerIds: [], receiverIds: [], staffIds: [], ofNobody: false }
  const of = async (id: string) => (await subjectsOf(db, [id]))[0]
  expect(await of(world.a.volunteerId)).toEqual({ ...none, volunteerIds: [world.a.volunteerId] })
  expect(await of(world.receiverId)).toEqual({ ...none, receiverIds: [world.receiverId] })
  expect(await of(actor.personId)).toEqual({ ...none, staffIds: [actor.personId] })
  expect(await of(world.a.matchId)).toMatchObject({
    caseIds: [world.a.caseId],
    volunteerIds: [world.a.volunteerId],
  })
  expect(await of('01930000-0000-7000-8000-ffffffffffff')).toBeUndefined()
})

test('ids are found wherever they stand: deep inside, in a list, as a name, in the name of a draft', () => {
  const id = (digit: number): string => `01930000-0000-7000-8000-00000000000${digit}`
  const input = {
    person: { ref: [{ kind: 'resident', which: id(1) }] },
    [id(2)]: true,
    field: `${id(3).toUpperCase()}.new-debt`,
    text: `zie ${id(4)} en ${id(4)}`,
    bytes: new TextEncoder().encode(id(5)),
    none: null,
  }
  expect(idsIn(input).toSorted()).toEqual([id(1), id(2), id(3), id(4)])
})
