import { crisisKinds, type CrisisKind, type CrisisSignal, type CrisisStage } from './crisis.rules.ts'

export const crisisKindLabels: Readonly<Record<CrisisKind, string>> = {
  eviction: 'ontruiming van de woning',
  'gas-cut-off': 'afsluiting van gas',
  'electricity-cut-off': 'afsluiting van elektriciteit',
  'heat-cut-off': 'afsluiting van warmte',
  'water-cut-off': 'afsluiting van water',
  'health-insurance-cancelled': 'opzegging van de zorgverzekering',
  'household-goods-sale': 'verkoop van de inboedel',
  'home-sale': 'verkoop van de woning',
  'wage-or-bank-seizure': 'beslag op loon of bankrekening',
  'bankruptcy-petition': 'aanvraag van faillissement',
  'business-goods-seizure': 'beslag op bedrijfsmiddelen',
  'business-credit-ended': 'opzegging van zakelijk krediet',
  other: 'andere bedreigende situatie',
}

const isCrisisKind = (code: string): code is CrisisKind => crisisKinds.some((kind) => kind === code)

/** Words for a stored code; a code of a newer version reads as the code itself. */
export const crisisKindLabel = (code: string): string => (isCrisisKind(code) ? crisisKindLabels[code] : code)

/** An eviction is "aangezegd" by a bailiff, a cut-off and the like "aangekondigd" by letter. */
const noticeWords: Readonly<Record<CrisisKind, string>> = {
  eviction: 'aangezegd',
  'gas-cut-off': 'aangekondigd',
  'electricity-cut-off': 'aangekondigd',
  'heat-cut-off': 'aangekondigd',
  'water-cut-off': 'aangekondigd',
  'health-insurance-cancelled': 'aangekondigd',
  'household-goods-sale': 'aangezegd',
  'home-sale': 'aangezegd',
  'wage-or-bank-seizure': 'gelegd',
  'bankruptcy-petition': 'ingediend',
  'business-goods-seizure': 'gelegd',
  'business-credit-ended': 'aangekondigd',
  other: 'aangekondigd',
}

/** One word after the kind: `aangezegd`, `aangekondigd`, `dreigt`. */
export function crisisStageLabel(code: string, stage: CrisisStage, ahead = false): string {
  if (stage === 'threat') return 'dreigt'
  const word = noticeWords[isCrisisKind(code) ? code : 'other']
  // What is still to come was not laid yet.
  return ahead && word === 'gelegd' ? noticeWords.other : word
}

/**
 * `ontruiming van de woning aangezegd`, `afsluiting van water dreigt`.
 * @param ahead the day of execution lies before us
 */
export function crisisTitle(code: string, stage: CrisisStage, ahead = false): string {
  return `${crisisKindLabel(code)} ${crisisStageLabel(code, stage, ahead)}`
}

/** `over 18 dagen`, `morgen`, `vandaag`, `3 dagen geleden`. */
export function daysLeftLabel(daysLeft: number): string {
  if (daysLeft === 0) return 'vandaag'
  if (daysLeft === 1) return 'morgen'
  if (daysLeft > 1) return `over ${daysLeft} dagen`
  return daysLeft === -1 ? 'gisteren' : `${-daysLeft} dagen geleden`
}

export const crisisSignalLabels: Readonly<Record<CrisisSignal, string>> = {
  'call-today': 'Bij ons gemeld: bel vandaag',
  'call-overdue': 'Bij ons gemeld, de gemeente weet het nog niet: bel vandaag',
  'last-call-day': 'Vandaag is de laatste zinnige beldag',
  'last-call-day-passed': 'De laatste zinnige beldag is voorbij: bel toch, en vraag om spoed',
  'talk-due-today': 'Het gesprek bij de gemeente is uiterlijk vandaag',
  'talk-overdue': 'Het gesprek is nog niet geweest, de termijn van de gemeente is voorbij',
  'talk-on-execution-day': 'De termijn van de gemeente eindigt op de dag zelf: vraag om een eerder gesprek',
  'talk-after-execution': 'De termijn van de gemeente eindigt na die dag: vraag om een eerder gesprek',
  'execution-today': 'Het is vandaag',
  'execution-passed': 'De dag is voorbij: vraag hoe het nu is',
  'calendar-not-covered': 'Zo ver reikt de kalender met feestdagen niet: reken deze termijn zelf na',
}
