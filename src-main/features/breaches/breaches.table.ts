import type { RecordColumns } from '#main/database/row-types.ts'

/** Something that went wrong with personal data. Texts say what happened, not to whom. */
export interface BreachesTable extends RecordColumns {
  removed_at: string | null
  /** Instant of becoming aware; the 72 hours count from here. */
  discovered_at: string
  /** When it happened, as far as known. */
  happened_text: string
  kind: string
  what: string
  people_count: number | null
  /** JSON lists of closed words. */
  people_kinds: string
  data_kinds: string
  /** yes, no, unknown; null: not asked yet. */
  encrypted: string | null
  key_known: string | null
  recovered: string | null
  risk: string | null
  decision_note: string
  /** `report`, `do-not-report`; null: not decided. */
  report_decision: string | null
  reported_at: string | null
  report_reference: string
  inform_decision: string | null
  inform_note: string
  informed_day: string | null
  measures: string
  closed_day: string | null
}
