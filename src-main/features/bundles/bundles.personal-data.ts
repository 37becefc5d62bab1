import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const made = labelled({ subject: 'resident', purpose: 'rights', category: 'normal', retention: 'as-proof' })

export const bundlesData = {
  ...recordColumns,
  person_kind: made('Voor wie'),
  person_ref: bookkeeping,
  request_id: bookkeeping,
  reference: made('Kenmerk'),
  made_at: made('Gemaakt op'),
  made_by: made('Gemaakt door', { subject: 'staff' }),
  kind: made('Soort bestand'),
  protected: made('Beveiligd'),
  sha256: made('Vingerafdruk van het bestand'),
} as const

/** Why something was left out would tell what it is: the person gets the ground, not the note. */
export const bundleOmissionsData = {
  ...recordColumns,
  removed_at: bookkeeping,
  person_kind: bookkeeping,
  person_ref: bookkeeping,
  record_table: bookkeeping,
  record_id: bookkeeping,
  field: bookkeeping,
  ground: made('Grond van weglaten'),
  note: made('Toelichting bij weglaten', { subject: 'third', category: 'special' }),
  decided_by: made('Besloten door', { subject: 'staff' }),
} as const
