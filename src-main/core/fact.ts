/** Where a fact comes from: the resident told it, a paper was seen, or a third party confirmed it. */
export const factSources = ['told', 'document-seen', 'confirmed'] as const
export type FactSource = (typeof factSources)[number]

/** Whether a fact may leave the house: to anyone with consent, stripped of names, not to one receiver, never. */
export const sharings = ['may', 'without-names', 'not-to', 'never'] as const
export type Sharing = (typeof sharings)[number]

/** Travels with every value that was written down about a person. */
export interface FactMark {
  readonly source: FactSource
  /** Day of the paper or of the telling, `YYYY-MM-DD`; null is unknown. */
  readonly sourceDay: string | null
  readonly sharing: Sharing
  /** Only with sharing `not-to`: the receiver that may not have it. */
  readonly notToReceiverId: string | null
}

export const toldAndFree: FactMark = {
  source: 'told',
  sourceDay: null,
  sharing: 'may',
  notToReceiverId: null,
}
