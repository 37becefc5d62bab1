import type { RecordColumns } from '#main/database/row-types.ts'

export interface ReceiversTable extends RecordColumns {
  removed_at: string | null
  name: string
  municipality: string
  department: string
  contact_name: string
  contact_function: string
  direct_phone: string
  email: string
  address: string
  channel: string
  wishes: string
  /** JSON of `ReceiverProfile`. */
  profile: string
}
