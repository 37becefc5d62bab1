import { allColumns } from '#main/database/all-columns.ts'
import type { WriteDb } from '#main/database/handles.ts'
import type { RecordColumns } from '#main/database/row-types.ts'
import type { Schema } from '#main/database/schema.ts'
import { goingTables } from './erasure.repository.ts'
import type { TableName } from './erasure-fates.repository.ts'

const isProof = (table: TableName): boolean =>
  Object.values(allColumns[table]).some(({ retention }) => retention === 'as-proof')
/** What the proof hangs on, and what is about the keeping itself. */
const stays = new Set<TableName>(['residents', 'cases', 'retention_holds', 'change_log'])

/** Tables of a closed case that are no proof of consent or handover. */
export const strippedTables = (): readonly TableName[] =>
  goingTables('resident').filter((table) => !isProof(table) && !stays.has(table))

const nobody: Omit<Schema['residents'], keyof RecordColumns> = {
  given_name: '',
  family_name: '',
  initials: '',
  alias: '',
  birth_day: null,
  address: '',
  address_hidden: 0,
  postcode: '',
  place: '',
  municipality: '',
  languages: '',
  interpreter_needed: null,
  interpreter_language: '',
  reading: null,
  digital: null,
  guardianship: null,
}
type CaseKeys =
  'resident_id' | 'number' | 'opened_at' | 'opened_place' | 'phase' | 'closed_on' | 'frozen_since'
const noStory: Omit<Schema['cases'], keyof RecordColumns | CaseKeys> = {
  household_kind: null,
  own_words: '',
  companion_wanted: null,
  companion_wish: '',
  handover_wish: null,
  handover_wish_reason: '',
  review_day: null,
}
const noPlans = {
  ask_today: '',
  companion_name: '',
  companion_phone: '',
  companion_when: '',
} as const satisfies Partial<Schema['handovers']>

/** Takes everything but the proof out of the rows that the proof hangs on. */
export async function emptyCases(
  tx: WriteDb,
  residentIds: readonly string[],
  caseIds: readonly string[],
): Promise<void> {
  await tx.updateTable('residents').set(nobody).where('id', 'in', residentIds).execute()
  await tx.updateTable('cases').set(noStory).where('id', 'in', caseIds).execute()
  await tx.updateTable('handovers').set(noPlans).where('case_id', 'in', caseIds).execute()
}
