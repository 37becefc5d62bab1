import { sql } from 'kysely'
import { fromJson } from '#main/database/columns.ts'
import type { WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import type { Schema } from '#main/database/schema.ts'
import { usualProfile } from '#main/features/receivers/receivers.rules.ts'
import type { SharedReceiver, SharedVolunteer } from './bundle-shape.rules.ts'

/** Rows come in whatever order; a match can replace one that comes later. Until the end of this transaction. */
export const checkKeysAtTheEnd = async (tx: WriteDb): Promise<void> => {
  await sql`pragma defer_foreign_keys = on`.execute(tx)
}

/** One row as it was in the vault that it comes from. The names of the columns are ours, checked before. */
export async function insertRaw(
  tx: WriteDb,
  table: keyof Schema,
  values: ReadonlyMap<string, string | number | Uint8Array | null>,
): Promise<void> {
  const columns = sql.join([...values.keys()].map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join([...values.values()])})`.execute(
    tx,
  )
}

const madeBy = ({ at }: Stamp) => ({ created_at: at, updated_at: at, version: 1, removed_at: null })

/** An organisation that this vault did not know: only what came along. */
export async function insertKnownReceiver(tx: WriteDb, stamp: Stamp, shared: SharedReceiver): Promise<void> {
  const nothing = { contact_name: '', contact_function: '', direct_phone: '', email: '', address: '' }
  await tx
    .insertInto('receivers')
    .values({
      ...madeBy(stamp),
      ...shared,
      ...nothing,
      channel: '',
      wishes: '',
      profile: fromJson(usualProfile),
    })
    .execute()
}

const noWords = '[]'
const nothingKnown = {
  family_name: '',
  birth_day: null,
  gender: null,
  phone: '',
  email: '',
  address: '',
  postcode: '',
  place: '',
  emergency_name: '',
  emergency_phone: '',
  status_reason: '',
  paused_until: null,
  certificate_state: 'none',
  certificate_day: null,
  certificate_kind: '',
  agreement_state: 'none',
  agreement_day: null,
  languages: noWords,
  day_parts: noWords,
  availability_note: '',
  areas: noWords,
  travel: noWords,
  skills: noWords,
  affinities: noWords,
  limits: noWords,
  limits_note: '',
  wishes: '',
  experience_expert: null,
  max_matches: 0,
  other_matches: 0,
  note: '',
  person_id: null,
}
/** A volunteer of elsewhere: a first name beside what they did, and nobody who can be asked. */
export async function insertKnownVolunteer(
  tx: WriteDb,
  stamp: Stamp,
  shared: SharedVolunteer,
): Promise<void> {
  await tx
    .insertInto('volunteers')
    .values({ ...madeBy(stamp), ...nothingKnown, ...shared, status: 'left' })
    .execute()
}

/** Values of a column that are given out already. */
export async function valuesTaken(
  tx: WriteDb,
  table: 'cases' | 'handovers',
  column: 'number' | 'reference',
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    value: string
  }>`select ${sql.ref(column)} as value from ${sql.table(table)}`.execute(tx)
  return new Set(rows.map(({ value }) => value))
}
