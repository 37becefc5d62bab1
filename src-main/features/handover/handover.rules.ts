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

/** How it reached the receiver. */
export const sendingWays = ['handed-over', 'post', 'secure-mail', 'desk'] as const
export type SendingWay = (typeof sendingWays)[number]

export const copyKinds = ['handover', 'confirmation'] as const
export type CopyKind = (typeof copyKinds)[number]
export const copyDestinations = ['saved', 'printed'] as const
export type CopyDestination = (typeof copyDestinations)[number]

/** `2026-0001-1`: number of the case and how many handovers it has had. Never built from a name. */
export const referenceOf = (caseNumber: string, earlier: number): string => `${caseNumber}-${earlier + 1}`

/** Why something stays with us. */
export const stayReasons = [
  'never',
  'not-to-receiver',
  'answered-no',
  'not-asked',
  'health',
  'names',
  'internal',
  'unsafe',
  'not-needed',
  'number',
  'echo',
] as const
export type StayReason = (typeof stayReasons)[number]

/** Signals before a handover goes. They never block. */
export const handoverWarnings = [
  'receiver-incomplete',
  'crisis-not-called',
  'crisis-debt-missing',
  'own-words-missing',
  'birth-day-missing',
  'reach-missing',
  'reach-safety-not-asked',
  'companion-open',
  'papers-incomplete',
  'amounts-unknown',
  'income-incomplete',
  'partner-not-asked',
  'interpreter-other-adult',
  'witness-may-be-child',
  'interpreter-unclear',
  'guardianship-not-asked',
  'signature-to-follow',
  'identity-without-person',
  'letters-not-printable',
  'resident-tells-rest',
  'text-may-tell',
] as const
export type HandoverWarning = (typeof handoverWarnings)[number]

/** After these the wait is over one way or the other; only `completed` and `withdrawn` have nothing behind them. */
const afterSending: readonly HandoverState[] = [
  'received',
  'first-talk-planned',
  'joint-talk-held',
  'admitted',
  'refused',
  'not-come-about',
  'threatens-to-fail',
  'withdrawn',
]

/** From each state the ones that may follow. Gemeenten skip steps, so later ones can be reached directly. */
const following: Readonly<Record<HandoverState, readonly HandoverState[]>> = {
  draft: ['agreed'],
  agreed: ['draft', 'sent'],
  sent: afterSending,
  received: afterSending.filter((state) => state !== 'received'),
  'first-talk-planned': afterSending.filter((state) => state !== 'received'),
  'joint-talk-held': ['admitted', 'refused', 'not-come-about', 'threatens-to-fail', 'withdrawn'],
  admitted: ['completed', 'not-come-about', 'threatens-to-fail', 'withdrawn'],
  refused: ['completed', 'threatens-to-fail', 'withdrawn'],
  'not-come-about': ['completed', 'threatens-to-fail', 'withdrawn'],
  completed: [],
  'threatens-to-fail': afterSending.filter((state) => state !== 'threatens-to-fail'),
  withdrawn: [],
}

/** True when the second state may follow the first. */
export const canFollow = (from: HandoverState, to: HandoverState): boolean => following[from].includes(to)
/** What a handover in this state can become. */
export const statesAfter = (from: HandoverState): readonly HandoverState[] => following[from]
/** While nothing has left the house, the text may still change. */
export const isOpenForChange = (state: HandoverState): boolean => state === 'draft' || state === 'agreed'
/** Nothing is expected any more. */
export const isClosed = (state: HandoverState): boolean => following[state].length === 0
