import type { CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface ContactPointsTable extends CaseRowColumns, MarkColumns {
  person: string
  channel: string
  value: string
  safe: string | null
  not_when: string
  preferred: number
}
