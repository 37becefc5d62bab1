import type { MarkColumns, RecordColumns } from '#main/database/row-types.ts'

export interface ResidentsTable extends RecordColumns {
  given_name: string
  family_name: string
  initials: string
  alias: string
  birth_day: string | null
  address: string
  address_hidden: number
  postcode: string
  place: string
  municipality: string
  languages: string
  interpreter_needed: string | null
  interpreter_language: string
  reading: string | null
  digital: string | null
  guardianship: string | null
}

export interface CasesTable extends RecordColumns {
  resident_id: string
  number: string
  opened_at: string
  opened_place: string
  phase: string
  household_kind: string | null
  own_words: string
  companion_wanted: string | null
  companion_wish: string
  handover_wish: string | null
  handover_wish_reason: string
  review_day: string | null
  /** Day on which the phase became `closed`; null while it is open. Terms of keeping count from here. */
  closed_on: string | null
  /** Day since which nothing may be done with it but keep it; null: it is not restricted. */
  frozen_since: string | null
}

/** Source and sharing of one field of a resident or case; no row means "told, may be passed on". */
export interface FactMarksTable extends RecordColumns, MarkColumns {
  case_id: string
  field: string
}
