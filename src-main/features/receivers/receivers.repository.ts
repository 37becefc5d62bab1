import type { Selectable } from 'kysely'
import { given } from '#main/database/change-columns.ts'
import { fromJson, toJson } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues, NewValues } from '#main/database/records.ts'
import { usualProfile } from './receivers.rules.ts'
import type { ReceiversTable } from './receivers.table.ts'

const toReceiver = (row: Selectable<ReceiversTable>) => ({
  id: row.id,
  name: row.name,
  municipality: row.municipality,
  department: row.department,
  contactName: row.contact_name,
  contactFunction: row.contact_function,
  directPhone: row.direct_phone,
  email: row.email,
  address: row.address,
  channel: row.channel,
  wishes: row.wishes,
  /** Not looked at here: whoever reads it checks the shape. */
  profile: toJson(row.profile),
})
export type StoredReceiver = ReturnType<typeof toReceiver>

/** Those that can be chosen, by name. */
export async function receiversOf(db: ReadDb): Promise<StoredReceiver[]> {
  const rows = await db
    .selectFrom('receivers')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(toReceiver)
}

/** Also one that was taken out of the list: old handovers still went there. */
export async function receiverOf(db: ReadDb, id: string): Promise<StoredReceiver | null> {
  const row = await db.selectFrom('receivers').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toReceiver(row)
}

export const newReceiver = (name: string): NewValues<'receivers'> => ({
  name,
  municipality: '',
  department: '',
  contact_name: '',
  contact_function: '',
  direct_phone: '',
  email: '',
  address: '',
  channel: '',
  wishes: '',
  profile: fromJson(usualProfile),
})

type Words = Omit<StoredReceiver, 'id'>
export const receiverColumns = (facts: { readonly [K in keyof Words]?: Words[K] | undefined }) =>
  given<ChangedValues<'receivers'>>({
    name: facts.name,
    municipality: facts.municipality,
    department: facts.department,
    contact_name: facts.contactName,
    contact_function: facts.contactFunction,
    direct_phone: facts.directPhone,
    email: facts.email,
    address: facts.address,
    channel: facts.channel,
    wishes: facts.wishes,
    profile: facts.profile === undefined ? undefined : fromJson(facts.profile),
  })

/** True when a consent or a handover names this receiver: then it stays in the list. */
export async function isNamed(db: ReadDb, id: string): Promise<boolean> {
  const consent = await db
    .selectFrom('consents')
    .select('id')
    .where('receiver_id', '=', id)
    .executeTakeFirst()
  if (consent !== undefined) return true
  const handover = await db
    .selectFrom('handovers')
    .select('id')
    .where('receiver_id', '=', id)
    .executeTakeFirst()
  return handover !== undefined
}
