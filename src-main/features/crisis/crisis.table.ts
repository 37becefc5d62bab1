import type { CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface CrisesTable extends CaseRowColumns, MarkColumns {
  kind: string
  stage: string
  notice_day: string | null
  executes_on: string | null
  executes_at: string
  debt_id: string | null
  reported_at: string
  resolved_at: string | null
}
