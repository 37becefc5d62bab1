import type { CaseRowColumns, MarkColumns } from '#main/database/row-types.ts'

export interface HouseholdMembersTable extends CaseRowColumns, MarkColumns {
  kind: string
  name: string
  age: number | null
  age_as_of: string | null
  presence: string
  note: string
}
