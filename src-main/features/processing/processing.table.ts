import type { RecordColumns } from '#main/database/row-types.ts'

/** Somebody who processes for us, or with whom we agreed how to work together. */
export interface ProcessorsTable extends RecordColumns {
  removed_at: string | null
  kind: string
  name: string
  contact: string
  what: string
  agreement_day: string | null
  agreement_until: string | null
  note: string
}

/** The organisation's own words beside one line of the register of processing. */
export interface ProcessingNotesTable extends RecordColumns {
  activity: string
  legal_ground: string
  words: string
  security: string
  reviewed_day: string | null
}
