import type { CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface RemarksTable extends CaseRowColumns, MarkColumns {
  kind: string
  text: string
}
