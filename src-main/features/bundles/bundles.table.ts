import type { RecordColumns } from '#main/database/row-types.ts'

/** A bundle that was made for somebody: that it was, not what was in it. */
export interface BundlesTable extends RecordColumns {
  person_kind: string
  person_ref: string | null
  request_id: string | null
  reference: string
  made_at: string
  made_by: string
  /** `zip` or `pdf`. */
  kind: string
  protected: number
  sha256: string
}

/** What is left out of the bundle of somebody, because it would harm another; looked at by a person, with its ground. */
export interface BundleOmissionsTable extends RecordColumns {
  removed_at: string | null
  person_kind: string
  person_ref: string | null
  record_table: string
  record_id: string
  /** Column; `*` is the whole record. */
  field: string
  ground: string
  note: string
  decided_by: string
}
