import { sql } from 'kysely'
import type { WriteDb } from '#main/database/handles.ts'
import type { RecordColumns } from '#main/database/row-types.ts'
import type { Schema } from '#main/database/schema.ts'
import type { TableName } from './erasure-fates.repository.ts'
import { rowsReached, type Reach } from './erasure-walk.repository.ts'

/** Every column of a table but its keys and what is said to stay: a new column does not compile until it is decided. */
type Emptied<T extends keyof Schema, Stays extends keyof Schema[T]> = Readonly<
  Omit<Schema[T], keyof RecordColumns | Stays>
>

const volunteer: Emptied<'volunteers', 'given_name' | 'family_name' | 'removed_at'> = {
  birth_day: null,
  gender: null,
  phone: '',
  email: '',
  address: '',
  postcode: '',
  place: '',
  emergency_name: '',
  emergency_phone: '',
  status: 'left',
  status_reason: '',
  paused_until: null,
  certificate_state: 'none',
  certificate_day: null,
  certificate_kind: '',
  agreement_state: 'none',
  agreement_day: null,
  languages: '[]',
  day_parts: '[]',
  availability_note: '',
  areas: '[]',
  travel: '[]',
  skills: '[]',
  affinities: '[]',
  limits: '[]',
  limits_note: '',
  wishes: '',
  experience_expert: null,
  max_matches: 0,
  other_matches: 0,
  note: '',
  person_id: null,
}

const receiver: Emptied<
  'receivers',
  'removed_at' | 'name' | 'municipality' | 'department' | 'address' | 'channel' | 'wishes' | 'profile'
> = { contact_name: '', contact_function: '', direct_phone: '', email: '' }

const staff: Emptied<'people', 'state' | 'passphrase_by'> = {
  name: '',
  phone: '',
  roles: '[]',
  slot_id: null,
  deputy_from: null,
  deputy_until: null,
  passphrase_at: null,
  seen_at: null,
}

/** Dates and outcome stay, so that it can be shown that somebody was answered in time. */
const emptiedRequest: Emptied<
  'rights_requests',
  | 'removed_at'
  | 'person_kind'
  | 'kind'
  | 'received_day'
  | 'received_how'
  | 'identity_how'
  | 'identity_day'
  | 'due_day'
  | 'extended_to'
  | 'extended_day'
  | 'extended_reason'
  | 'state'
  | 'answered_day'
  | 'refusal_ground'
> = {
  person_ref: null,
  asked_by: '',
  what_asked: '',
  extended_note: '',
  correcting: 0,
  answer_note: '',
  refusal_note: '',
}

/** Somebody told a receiver: who and when stays. */
const telling: Emptied<'correction_tellings', 'request_id' | 'receiver_id' | 'told_day' | 'how'> = {
  note: '',
}

/** Of a match in the file of a resident: what it said about the volunteer. */
const match = { volunteer_click: null, reasons: '[]' } as const satisfies Partial<Schema['matches']>

const emptyings: Partial<Record<TableName, Readonly<Record<string, string | number | null>>>> = {
  volunteers: volunteer,
  receivers: receiver,
  people: staff,
  rights_requests: emptiedRequest,
  correction_tellings: telling,
  matches: match,
}

/** Takes what is about somebody out of rows that stay. Answers how many. */
export async function emptyRows(tx: WriteDb, table: TableName, reach: Reach, at: string): Promise<number> {
  const reached = rowsReached(table, reach)
  if (reached === null || table === 'volunteer_hours') return 0
  const values = emptyings[table]
  if (values === undefined) throw new Error('a table that is emptied says what stays')
  const set = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const done = await sql`update ${sql.table(table)} set ${sql.join(set)}, updated_at = ${at},
    version = version + 1 where ${reached}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}

/** Hours without money say when somebody came; only those with money are records for the tax. */
export async function forgetHoursWithoutMoney(tx: WriteDb, volunteerIds: readonly string[]): Promise<number> {
  const done = await tx
    .deleteFrom('volunteer_hours')
    .where('volunteer_id', 'in', volunteerIds)
    .where(({ or, and, eb }) =>
      or([and([eb('fee_cents', '=', 0), eb('expense_cents', '=', 0)]), eb('removed_at', 'is not', null)]),
    )
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}

/**
 * After a volunteer was emptied: out of every list; without the name unless money was paid to it; and gone altogether
 * when no match and no record of money needs the row.
 */
export async function settleVolunteers(tx: WriteDb, ids: readonly string[], at: string): Promise<void> {
  await tx.updateTable('volunteers').set({ removed_at: at }).where('id', 'in', ids).execute()
  await tx
    .updateTable('volunteers')
    .set({ given_name: '', family_name: '' })
    .where('id', 'in', ids)
    .where('id', 'not in', tx.selectFrom('volunteer_hours').select('volunteer_id'))
    .execute()
  await tx
    .deleteFrom('volunteers')
    .where('id', 'in', ids)
    .where('id', 'not in', tx.selectFrom('volunteer_hours').select('volunteer_id'))
    .where('id', 'not in', tx.selectFrom('matches').select('volunteer_id'))
    .execute()
}

/** What a partner agreed to is about the partner. */
export async function forgetPartnerAnswer(tx: WriteDb, memberIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('consents')
    .set({ partner_agreed: null })
    .where('partner_agreed', 'is not', null)
    .where(
      'case_id',
      'in',
      tx
        .selectFrom('household_members')
        .select('case_id')
        .where('id', 'in', memberIds)
        .where('kind', '=', 'partner'),
    )
    .execute()
}
