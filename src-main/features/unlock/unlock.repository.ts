import { roles } from '#main/contract/define.ts'
import { toOneOf, toWords } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, type Stamp } from '#main/database/records.ts'

type Role = (typeof roles)[number]

/** Somebody who can open the vault. */
export interface PersonWithSlot {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly slotId: string
}

export interface FirstPerson {
  readonly organisation: string
  readonly person: string
  readonly personId: string
  readonly slotId: string
}

/** Not a deputy for a period, with a passphrase that they chose themselves. */
const ownPassphrase = { deputy_from: null, deputy_until: null, passphrase_by: 'self', seen_at: null }

/** The first two rows of a new vault: the organisation, and its first person as coordinator and keeper. */
export const insertFirstPerson = async (tx: WriteDb, stamp: Stamp, first: FirstPerson): Promise<void> => {
  const firstIds = [first.personId]
  const asFirst = { ...stamp, nextId: () => firstIds.pop() ?? stamp.nextId() }
  await insertRecord(tx, asFirst, 'people', {
    name: first.person,
    phone: '',
    roles: JSON.stringify(['coordinator', 'keeper'] satisfies Role[]),
    slot_id: first.slotId,
    state: 'active',
    ...ownPassphrase,
    passphrase_at: stamp.at,
  })
  await insertRecord(tx, stamp, 'organisation', {
    name: first.organisation,
    phone: '',
    email: '',
    address: '',
  })
}

/** Everyone who has a slot and may come in, oldest first. */
export const peopleWithSlot = async (db: ReadDb): Promise<readonly PersonWithSlot[]> => {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'roles', 'slot_id'])
    .where('state', '=', 'active')
    .where('slot_id', 'is not', null)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    roles: toWords(row.roles).map((role) => toOneOf(roles, role)),
    slotId: row.slot_id ?? '',
  }))
}

export const organisationName = async (db: ReadDb): Promise<string> => {
  const row = await db.selectFrom('organisation').select('name').executeTakeFirst()
  return row?.name ?? ''
}

/** Wrong tries are told to whoever comes in next: one line in the log, the count as its only field. */
export const logWrongTries = async (
  tx: WriteDb,
  stamp: Stamp,
  vaultId: string,
  count: number,
): Promise<void> => {
  await tx
    .insertInto('change_log')
    .values({
      id: stamp.nextId(),
      at: stamp.at,
      actor_id: stamp.actorId,
      record_table: 'vault',
      record_id: vaultId,
      action: 'wrong-tries',
      fields: JSON.stringify([String(count)]),
    })
    .execute()
}
