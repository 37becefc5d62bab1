import { bookkeeping, labelled, recordColumns } from '#main/core/personal-data.ts'

const partner = labelled({ subject: 'third', purpose: 'rights', category: 'normal', retention: 'with-vault' })

export const processorsData = {
  ...recordColumns,
  removed_at: bookkeeping,
  kind: bookkeeping,
  name: partner('Organisatie'),
  contact: partner('Contactpersoon'),
  what: bookkeeping,
  agreement_day: bookkeeping,
  agreement_until: bookkeeping,
  note: partner('Aantekening'),
} as const

export const processingNotesData = {
  ...recordColumns,
  activity: bookkeeping,
  legal_ground: bookkeeping,
  words: bookkeeping,
  security: bookkeeping,
  reviewed_day: bookkeeping,
} as const
