import { bookkeeping, labelled } from '#main/core/personal-data.ts'

/** About whoever looked; a resident is shown roles, and a name only where it cannot be missed. */
const seen = labelled({ subject: 'staff', purpose: 'oversight', category: 'normal', retention: 'access-log' })

export const accessChainData = {
  seq: bookkeeping,
  id: bookkeeping,
  at: bookkeeping,
  content_digest: bookkeeping,
  hash: bookkeeping,
} as const

export const accessEntriesData = {
  id: bookkeeping,
  salt: bookkeeping,
  at: seen('Wanneer'),
  actor_id: seen('Wie'),
  roles: seen('In welke rol'),
  action: seen('Wat is gedaan'),
  call: seen('Welk onderdeel'),
  case_id: bookkeeping,
  volunteer_id: bookkeeping,
  reason: seen('Reden van inzien'),
} as const
