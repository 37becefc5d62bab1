import type { EndReason, MatchRole, MatchState, PairBarKind } from './matches.rules.ts'

export const matchStateLabels: Readonly<Record<MatchState, string>> = {
  proposed: 'voorgesteld',
  introduction: 'kennismaking',
  active: 'loopt',
  paused: 'pauze',
  ended: 'gestopt',
}

export const matchRoleLabels: Readonly<Record<MatchRole, string>> = {
  practical: 'praktische steun',
  moral: 'morele steun',
  behaviour: 'ander gedrag aanleren',
  representing: 'opkomen voor de inwoner',
}

export const endReasonLabels: Readonly<Record<EndReason, string>> = {
  'goal-reached': 'doel bereikt',
  'handed-to-gemeente': 'overgedragen aan de gemeente',
  'no-click': 'geen klik',
  declined: 'toch liever niet',
  'volunteer-stopped': 'maatje stopt',
  'resident-stopped': 'inwoner stopt',
  moved: 'verhuisd',
  'no-contact': 'geen contact meer',
  'too-heavy': 'te zwaar voor een vrijwilliger',
  replaced: 'een ander maatje gaat verder',
  deceased: 'overleden',
  'talk-held': 'gesprek geweest',
  other: 'anders',
}

/** Neutral words: shown with the pair only. */
export const pairBarLabels: Readonly<Record<PairBarKind, string>> = {
  related: 'familie van elkaar',
  acquainted: 'kennen elkaar',
  'no-click': 'eerder geen klik',
  'resident-declined': 'inwoner kiest liever iemand anders',
  'volunteer-declined': 'vrijwilliger kiest liever iets anders',
}
