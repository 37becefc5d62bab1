import type { RecordColumns } from '#main/database/row-types.ts'

/** A term that the organisation decided on; without a row the proposed one holds. */
export interface RetentionTermsTable extends RecordColumns {
  category: string
  months: number
  /** `erase` or `anonymise`. */
  action: string
  decided_day: string | null
  note: string
}

/** Somebody whose data stay longer than the term, for a reason and until a day. */
export interface RetentionHoldsTable extends RecordColumns {
  person_kind: string
  person_ref: string
  reason: string
  until_day: string
  lifted_day: string | null
  note: string
}

/** That the list of a week was gone through. Counts only. */
export interface RetentionRunsTable {
  id: string
  at: string
  actor_id: string
  category: string
  action: string
  done: number
  held: number
}
