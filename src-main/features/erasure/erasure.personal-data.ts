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

/** Digests with a salt: nobody can be found from them, and without them a copy would bring people back. */
export const erasureRootsData = {
  digest: bookkeeping,
  salt: bookkeeping,
  person_kind: bookkeeping,
  at: bookkeeping,
} as const

/** Sums: about nobody any more. */
export const anonymousFiguresData = {
  year: bookkeeping,
  phase: bookkeeping,
  cases: bookkeeping,
  crises: bookkeeping,
  handovers: bookkeeping,
  matches: bookkeeping,
  last_number: bookkeeping,
} as const
