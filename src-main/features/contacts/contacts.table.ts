import type { CaseRowColumns } from '#main/database/row-types.ts'

export interface ContactMomentsTable extends CaseRowColumns {
  at: string
  channel: string
  with_whom: string
  number: string
  receiver_id: string | null
  agreed: string
  confirmation_asked: number
  told_of_crisis: number
  /** The volunteer who had this contact; null: somebody else. */
  volunteer_id: string | null
  minutes: number | null
}
