/** Course of a handover (`domain`: who, when, source and next expected date are kept with every step). */
export const handoverStates = [
  'draft',
  'agreed',
  'sent',
  'received',
  'first-talk-planned',
  'joint-talk-held',
  'admitted',
  'refused',
  'not-come-about',
  'completed',
  'threatens-to-fail',
  'withdrawn',
] as const
export type HandoverState = (typeof handoverStates)[number]

/** What the maatje does after the handover. */
export const maatjeRoles = ['goes-along', 'keeps-administration', 'on-request', 'stops', 'unknown'] as const
export type MaatjeRole = (typeof maatjeRoles)[number]
