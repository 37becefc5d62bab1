import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const corrected = labelled({
  subject: 'resident',
  purpose: 'rights',
  // The old value of any field.
  category: 'special',
  retention: 'with-case',
})

export const correctionsData = {
  ...recordColumns,
  request_id: bookkeeping,
  case_id: bookkeeping,
  volunteer_id: bookkeeping,
  record_table: corrected('Soort gegeven', { category: 'normal' }),
  record_id: bookkeeping,
  field: corrected('Gecorrigeerd gegeven', { category: 'normal' }),
  old_value: corrected('Wat er eerst stond'),
  actor_id: corrected('Gecorrigeerd door', { subject: 'staff', category: 'normal' }),
} as const

export const correctionTellingsData = {
  ...recordColumns,
  request_id: bookkeeping,
  receiver_id: corrected('Doorgegeven aan', { category: 'normal' }),
  told_day: corrected('Doorgegeven op', { category: 'normal' }),
  how: corrected('Hoe doorgegeven', { category: 'normal' }),
  note: corrected('Toelichting bij doorgeven'),
} as const
