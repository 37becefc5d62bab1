import type { AmountColumns, CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface IncomesTable extends CaseRowColumns, AmountColumns, MarkColumns {
  kind: string
  description: string
  period: string
  state: string
  stopped_day: string | null
  question: string
}

export interface CostsTable extends CaseRowColumns, AmountColumns, MarkColumns {
  cost_group: string
  kind: string
  description: string
  period: string
}
