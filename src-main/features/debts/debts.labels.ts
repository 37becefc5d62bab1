import { isCreditorKind, type CreditorKind, type DdasKind, type DebtFlag } from './debts.rules.ts'

export const creditorKindLabels: Readonly<Record<CreditorKind, string>> = {
  'housing-corporation': 'woningcorporatie',
  'private-landlord': 'particuliere verhuurder',
  'mortgage-lender': 'hypotheekverstrekker',
  'energy-supplier': 'energieleverancier',
  'heat-supplier': 'warmteleverancier',
  'water-company': 'waterbedrijf',
  'health-insurer': 'zorgverzekeraar',
  cak: 'CAK',
  'tax-office': 'Belastingdienst',
  'allowances-office': 'Dienst Toeslagen',
  municipality: 'gemeente',
  'water-board': 'waterschap',
  uwv: 'UWV',
  svb: 'SVB',
  duo: 'DUO',
  cjib: 'CJIB',
  lbio: 'LBIO',
  bank: 'bank of krediet',
  'mail-order': 'postorder of webwinkel',
  'pay-later': 'achteraf betalen',
  telecom: 'telecom',
  insurer: 'verzekeraar',
  lease: 'lease',
  'school-or-childcare': 'school of kinderopvang',
  'care-provider': 'zorgaanbieder',
  'collection-agency': 'incassobureau',
  bailiff: 'deurwaarder',
  'family-or-friends': 'familie of vrienden',
  'private-person': 'particulier',
  other: 'andere schuldeiser',
}

/** Words for a stored code; a code of a newer version reads as the code itself. */
export const creditorKindLabel = (code: string): string =>
  isCreditorKind(code) ? creditorKindLabels[code] : code

/** For a receiver that wants no health data: a care provider is a creditor like any other. */
export const neutralCreditorLabel = creditorKindLabels.other

export const collectorKindLabels: Readonly<Record<'none' | 'bailiff' | 'collection-agency', string>> = {
  none: 'niemand anders',
  bailiff: 'deurwaarder',
  'collection-agency': 'incassobureau',
}

/** The words of the national exchange model. */
export const ddasKindLabels: Readonly<Record<DdasKind, string>> = {
  care: 'Zorg',
  public: 'Publiek',
  utilities: 'Nuts',
  other: 'Overig',
}

export const debtFlagLabels: Readonly<Record<DebtFlag, string>> = {
  estimated: 'geschat door de schuldeiser',
  business: 'van het bedrijf',
  preferential: 'gaat voor op andere schulden',
  disputed: 'niet mee eens',
  informal: 'onderling geleend',
  joint: 'samen met een ander',
  'running-loan': 'lopende lening, geen achterstand',
}
