/** Why somebody is erased. */
export const erasureGrounds = [
  /** They asked for it (art. 17). */
  'request',
  /** The term of keeping is over. */
  'retention',
  /** They should never have been written down. */
  'mistake',
  /** They took back the consent that it rested on. */
  'consent-withdrawn',
] as const
/** What a proof says: also `from-copy`, when a copy that was put back brought somebody back. */
export const proofGrounds = [...erasureGrounds, 'from-copy'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/**
 * What stays after an erasure, and why.
 *
 * Consent and handover go with a resident too: whoever may need them against a claim says so beforehand, with a hold
 * (art. 17 lid 3 sub e). Nothing is kept quietly.
 */
export const stayCodes = [
  /** Records of money to a volunteer, with the name they were paid to: seven years (art. 52 AWR). */
  'tax-record',
  /** Dates and outcome of what they asked of us; the texts go. */
  'request-outcome',
  /** A match, a contact: it belongs to the file of the resident, without the name. */
  'file-of-resident',
  /** The file of the resident may name them in words of others. */
  'words-of-others',
  /** The organisation they worked at. */
  'organisation',
  /** What they did here stays, with a number instead of a name. */
  'work-without-name',
  /** A chain of digests that shows that the log of who saw what is whole; nothing can be read from it. */
  'log-digests',
  /** Counts per year. */
  'anonymous-figures',
] as const
export type StayCode = (typeof stayCodes)[number]

/** What is still going on. A wish to be erased is not held up by it; somebody should know. */
export const erasureWarnings = [
  'running-match',
  'open-handover',
  'open-crisis',
  'open-case',
  'open-request',
  'restricted',
  'import-running',
] as const
export type ErasureWarning = (typeof erasureWarnings)[number]

/** What has to be done first. */
export const erasureBlocks = [
  /** A reason to keep it longer is running; lift it first. */
  'held',
  /** Still works here: take the account away first. */
  'still-active',
] as const
export type ErasureBlock = (typeof erasureBlocks)[number]

/** Copies of the vault live this long, so that what was erased disappears from them too. */
export const backupDays = 60
