/** Who changed which fields of which record, and when. Never what was in them. */
export interface ChangeLogTable {
  id: string
  at: string
  actor_id: string
  record_table: string
  record_id: string
  action: string
  /** JSON list of column names. */
  fields: string
}
