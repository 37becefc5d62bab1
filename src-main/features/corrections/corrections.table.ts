import type { RecordColumns } from '#main/database/row-types.ts'

/** What a field held before it was corrected at somebody's request. Stands here and never in the change log. */
export interface CorrectionsTable extends RecordColumns {
  request_id: string
  case_id: string | null
  volunteer_id: string | null
  record_table: string
  record_id: string
  field: string
  /** JSON of the old value. */
  old_value: string
  actor_id: string
}

/** An earlier receiver who was told of a correction, an erasure or a restriction (art. 19). */
export interface CorrectionTellingsTable extends RecordColumns {
  request_id: string
  receiver_id: string
  told_day: string
  how: string
  note: string
}
