import type { RecordColumns } from '#main/database/row-types.ts'

export interface HandoversTable extends RecordColumns {
  case_id: string
  receiver_id: string
  reference: string
  state: string
  ask_today: string
  companion_name: string
  companion_phone: string
  companion_when: string
  maatje_role: string
  sent_at: string | null
  sent_by: string
  feedback_due_day: string | null
}

export interface HandoverStepsTable {
  id: string
  handover_id: string
  at: string
  actor_id: string
  state: string
  day: string | null
  source: string
  next_day: string | null
}

/** What left the house, byte for byte. `sheet` is JSON of `HandoverSheet`. */
export interface HandoverCopiesTable {
  id: string
  handover_id: string
  made_at: string
  made_by: string
  kind: string
  destination: string
  protected: number
  sha256: string
  sheet: string
  pdf: Uint8Array
}
