import { isCostKind, isHealthRelatedCost, type CostGroup, type CostKind } from './cost.rules.ts'

export const costGroupLabels: Readonly<Record<CostGroup, string>> = {
  fixed: 'vaste lasten',
  reserve: 'reserveringen',
  household: 'huishouden',
}

export const costKindLabels: Readonly<Record<CostKind, string>> = {
  rent: 'huur',
  mortgage: 'hypotheek',
  'service-costs': 'servicekosten',
  energy: 'energie',
  gas: 'gas',
  electricity: 'elektriciteit',
  heat: 'warmte',
  water: 'water',
  'municipal-taxes': 'gemeentebelastingen',
  'water-board': 'waterschap',
  'health-insurance': 'zorgverzekering',
  'other-insurance': 'overige verzekeringen',
  'phone-internet-tv': 'telefoon, internet, tv',
  childcare: 'kinderopvang',
  school: 'school of studie',
  transport: 'vervoer',
  subscriptions: 'abonnementen en lidmaatschappen',
  alimony: 'alimentatie',
  'payment-arrangements': 'betalingsregelingen',
  'protective-administration': 'bewind of budgetbeheer',
  contributions: 'contributies',
  'pet-fixed': 'huisdier (vast)',
  'boarding-money': 'kostgeld',
  'wmo-contribution': 'eigen bijdrage Wmo',
  'family-support': 'geld naar familie',
  'other-fixed': 'overige vaste lasten',
  clothing: 'kleding en schoenen',
  furnishings: 'inventaris',
  'home-upkeep': 'onderhoud huis en tuin',
  'own-risk': 'eigen risico en niet-vergoede zorg',
  'big-leisure': 'vakantie en uitgaan (groot)',
  'vehicle-upkeep': 'onderhoud auto of fiets',
  gifts: 'cadeaus en feestdagen',
  'other-reserve': 'overige reservering',
  groceries: 'voeding',
  'cleaning-and-care': 'schoonmaak en verzorging',
  'pocket-money': 'zakgeld',
  pets: 'huisdieren',
  leisure: 'vrije tijd',
  'smoking-and-drink': 'roken en drank',
  'other-household': 'overig huishouden',
}

/** Words for a stored code; a code of a newer version reads as the code itself. */
export const costKindLabel = (code: string): string => (isCostKind(code) ? costKindLabels[code] : code)

/** For a receiver that wants no health data: costs of care by a wide word, everything else by its kind alone. */
export function neutralCostLabel(code: string): string {
  if (code === 'own-risk') return costKindLabels['other-reserve']
  return isHealthRelatedCost(code) ? costKindLabels['other-fixed'] : costKindLabel(code)
}
