export interface DraftsTable {
  case_id: string
  field: string
  text: string
  kept_at: string
}
