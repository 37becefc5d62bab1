import type { RecordColumns } from '#main/database/row-types.ts'

/** What somebody asked on the ground of the AVG, or complained of. After erasure only dates and outcome are left. */
export interface RightsRequestsTable extends RecordColumns {
  removed_at: string | null
  person_kind: string
  /** Root record of the person; null when they are in no list, or not any more. */
  person_ref: string | null
  /** Who asks, when that is not the person or when they are in no list. */
  asked_by: string
  kind: string
  received_day: string
  received_how: string
  what_asked: string
  /** How it was established who asks; null: not yet. A copy of a document is never kept. */
  identity_how: string | null
  identity_day: string | null
  due_day: string
  extended_to: string | null
  /** Day on which it was extended; the person hears of it within the first month. */
  extended_day: string | null
  extended_reason: string
  extended_note: string
  state: string
  /** 1 while changes in the case are kept as corrections of this request. */
  correcting: number
  /** Day on which it was answered, refused or withdrawn. */
  answered_day: string | null
  answer_note: string
  refusal_ground: string | null
  refusal_note: string
}

/** A case that may only be kept. */
export interface RestrictionsTable extends RecordColumns {
  case_id: string
  request_id: string | null
  ground: string
  note: string
  from_day: string
  /** Day on which the person was told that it would be lifted (art. 18(3)). */
  told_day: string | null
  lifted_day: string | null
  lifted_note: string
}
