import { roles } from '#main/contract/define.ts'
import { toOneOf, toWords } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, type Stamp } from '#main/database/records.ts'
import {
  passphraseChoosers,
  personStates,
  type DeputyPeriod,
  type PassphraseChooser,
  type PersonState,
} from '#main/features/users/users.rules.ts'

type Role = (typeof roles)[number]

/** Somebody whose passphrase opens the vault; whether they may come in is another matter. */
export interface PersonWithSlot extends DeputyPeriod {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly slotId: string
  readonly state: PersonState
  readonly passphraseBy: PassphraseChooser
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

/** Everyone who has a slot, oldest first. */
export const peopleWithSlot = async (db: ReadDb): Promise<readonly PersonWithSlot[]> => {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'roles', 'slot_id', 'state', 'deputy_from', 'deputy_until', 'passphrase_by'])
    .where('slot_id', 'is not', null)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    roles: toWords(row.roles).map((role) => toOneOf(roles, role)),
    slotId: row.slot_id ?? '',
    state: toOneOf(personStates, row.state),
    deputyFrom: row.deputy_from,
    deputyUntil: row.deputy_until,
    passphraseBy: toOneOf(passphraseChoosers, row.passphrase_by),
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

/** Row of `settings` that counts how often the vault was opened; no setting of anybody. */
const openingsRow = 'openings'

/** How often the vault was opened before this time. */
export const openingsSoFar = async (db: ReadDb): Promise<number> => {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', openingsRow)
    .executeTakeFirst()
  const count = Number(row?.value ?? 0)
  return Number.isSafeInteger(count) ? count : 0
}

/** Counts this opening, and notes when this person came in: no change of a record, so no line in the change log. */
export const noteComingIn = async (tx: WriteDb, stamp: Stamp, openings: number): Promise<void> => {
  const row = { value: String(openings), updated_at: stamp.at }
  await tx
    .insertInto('settings')
    .values({ name: openingsRow, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
  await tx.updateTable('people').set({ seen_at: stamp.at }).where('id', '=', stamp.actorId).execute()
}
