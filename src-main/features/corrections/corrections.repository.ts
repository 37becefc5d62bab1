import { sql } from 'kysely'
import type { Day } from '#main/core/calendar-day.ts'
import { toJson, toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type Stamp } from '#main/database/records.ts'
import { tellingWays, type TellingWay } from './corrections.rules.ts'

export type Value = string | number | null

/** Columns hold text, numbers or nothing. */
const toValue = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' ? value : null

/** As they were made, with who did it. */
export async function correctionsOf(db: ReadDb, requestId: string) {
  const rows = await db
    .selectFrom('corrections')
    .leftJoin('people', 'people.id', 'corrections.actor_id')
    .selectAll('corrections')
    .select('people.name as by_name')
    .where('request_id', '=', requestId)
    .orderBy('corrections.created_at')
    .orderBy('corrections.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    table: row.record_table,
    recordId: row.record_id,
    field: row.field,
    oldValue: toValue(toJson(row.old_value)),
    at: row.created_at,
    byName: row.by_name ?? '',
  }))
}
export type StoredCorrection = Awaited<ReturnType<typeof correctionsOf>>[number]

/** What the field became: what a later correction found there, or what stands there now. Null when the row is gone. */
export async function valueAfter(db: ReadDb, correction: StoredCorrection): Promise<Value> {
  const { table, recordId, field, id, at } = correction
  const later = await db
    .selectFrom('corrections')
    .select('old_value')
    .where('record_id', '=', recordId)
    .where('field', '=', field)
    .where(({ eb, or, and }) =>
      or([eb('created_at', '>', at), and([eb('created_at', '=', at), eb('id', '>', id)])]),
    )
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  if (later !== undefined) return toValue(toJson(later.old_value))
  // The builder cannot type a table that is a value; both names were written by the application itself.
  const { rows } = await sql<{ value: unknown }>`select ${sql.ref(field)} as value from ${sql.table(table)}
    where id = ${recordId}`.execute(db as never)
  return toValue(rows[0]?.value)
}

/** Who got a handover of these cases, newest first. One that was made counts too: nobody noted that it did not go. */
export async function sentTo(db: ReadDb, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const made = sql<string | null>`(select max(c.made_at) from handover_copies as c
    where c.handover_id = handovers.id and c.kind = 'handover')`
  const rows = await db
    .selectFrom('handovers')
    .innerJoin('receivers', 'receivers.id', 'handovers.receiver_id')
    .select(['handovers.id', 'handovers.receiver_id', 'handovers.reference', 'handovers.sent_at'])
    .select(['receivers.name', 'receivers.department', 'receivers.address'])
    .select(made.as('made_at'))
    .where('handovers.case_id', 'in', caseIds)
    .where((eb) => eb.or([eb('handovers.sent_at', 'is not', null), eb(made, 'is not', null)]))
    .orderBy(sql`coalesce(handovers.sent_at, made_at)`, 'desc')
    .execute()
  return rows.map((row) => ({
    handoverId: row.id,
    receiverId: row.receiver_id,
    name: row.name,
    addressee: [row.name, row.department, ...row.address.split('\n')],
    reference: row.reference,
    sentAt: row.sent_at,
    madeAt: row.made_at,
  }))
}
export type Sent = Awaited<ReturnType<typeof sentTo>>[number]

/** Texts of what left the house, by handover. */
export async function sheetsOf(db: ReadDb, handoverIds: readonly string[]) {
  if (handoverIds.length === 0) return []
  const rows = await db
    .selectFrom('handover_copies')
    .select(['handover_id', 'sheet'])
    .where('handover_id', 'in', handoverIds)
    .where('kind', '=', 'handover')
    .execute()
  return rows.map((row) => ({ handoverId: row.handover_id, sheet: toJson(row.sheet) }))
}

export async function tellingsOf(db: ReadDb, requestId: string) {
  const rows = await db
    .selectFrom('correction_tellings')
    .selectAll()
    .where('request_id', '=', requestId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    receiverId: row.receiver_id,
    day: row.told_day,
    how: toOneOf(tellingWays, row.how),
    note: row.note,
  }))
}

interface Telling {
  readonly requestId: string
  readonly receiverId: string
  readonly day: Day
  readonly how: TellingWay
  readonly note: string
}

/** One for each receiver of a request; a second one replaces it. Answers its id. */
export async function putTelling(tx: WriteDb, stamp: Stamp, telling: Telling): Promise<string> {
  const { requestId, receiverId, day, how, note } = telling
  const known = (await tellingsOf(tx, requestId)).find((other) => other.receiverId === receiverId)
  const values = { told_day: day, how, note }
  if (known === undefined)
    return insertRecord(tx, stamp, 'correction_tellings', {
      request_id: requestId,
      receiver_id: receiverId,
      ...values,
    })
  await amendRecord(tx, stamp, 'correction_tellings', known.id, values)
  return known.id
}
