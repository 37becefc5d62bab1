import type { RecordColumns } from '#main/database/row-types.ts'

export interface OrganisationTable extends RecordColumns {
  name: string
  phone: string
  email: string
  address: string
}

/**
 * Somebody who works here. `roles` is a JSON list; `state` is `active`, `suspended`, `set-again` (the keys were renewed
 * while they were away) or `removed`.
 */
export interface PeopleTable extends RecordColumns {
  name: string
  phone: string
  roles: string
  slot_id: string | null
  state: string
  /** First and last day of acting as deputy; null: not for a period. */
  deputy_from: string | null
  deputy_until: string | null
  /** `self`, or `other` while they still have the passphrase that somebody set for them. */
  passphrase_by: string
  passphrase_at: string | null
  /** Instant of the last time they came in. */
  seen_at: string | null
}
