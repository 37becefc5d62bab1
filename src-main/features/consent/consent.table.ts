import type { RecordColumns } from '#main/database/row-types.ts'

export interface ConsentsTable extends RecordColumns {
  case_id: string
  receiver_id: string
  purpose: string
  given_on: string
  form: string
  witness: string
  interpreter: string
  capacity: string
  partner_agreed: string | null
  withdrawn_on: string | null
  withdrawn_reason: string
}

export interface ConsentPartsTable {
  consent_id: string
  part: string
  answer: string
  answered_at: string
}
