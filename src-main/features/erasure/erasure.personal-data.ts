import { bookkeeping, labelled } from '#main/core/personal-data.ts'

const proof = labelled({ subject: 'none', purpose: 'proof', category: 'normal', retention: 'desk-record' })

export const erasuresData = {
  id: bookkeeping,
  at: proof('Verwijderd op'),
  actor_id: proof('Verwijderd door', { subject: 'staff' }),
  person_kind: proof('Soort persoon'),
  ground: proof('Grond'),
  request_id: bookkeeping,
  counts: proof('Aantallen'),
  digest: proof('Vingerafdruk'),
} as const
