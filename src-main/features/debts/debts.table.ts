import type { AmountColumns, CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface DebtsTable extends CaseRowColumns, AmountColumns, MarkColumns {
  creditor_name: string
  creditor_kind: string
  collector_name: string
  collector_kind: string
  reference: string
  letter_day: string | null
  last_contact_day: string | null
  note: string
  /** JSON list of flag codes. */
  flags: string
}
