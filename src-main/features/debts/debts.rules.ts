import { addUpOnce, type Amount, type Total } from '#main/core/money.ts'

export const creditorKinds = [
  'housing-corporation',
  'private-landlord',
  'mortgage-lender',
  'energy-supplier',
  'heat-supplier',
  'water-company',
  'health-insurer',
  'cak',
  'tax-office',
  'allowances-office',
  'municipality',
  'water-board',
  'uwv',
  'svb',
  'duo',
  'cjib',
  'lbio',
  'bank',
  'mail-order',
  'pay-later',
  'telecom',
  'insurer',
  'lease',
  'school-or-childcare',
  'care-provider',
  'collection-agency',
  'bailiff',
  'family-or-friends',
  'private-person',
  'other',
] as const
export type CreditorKind = (typeof creditorKinds)[number]

export const isCreditorKind = (code: string): code is CreditorKind =>
  creditorKinds.some((kind) => kind === code)

/** Kinds of debt in the national exchange model (DDAS 1.0): zorg, publiek, nuts, overig. */
export const ddasKinds = ['care', 'public', 'utilities', 'other'] as const
export type DdasKind = (typeof ddasKinds)[number]

const ddasByCreditor: Readonly<Partial<Record<CreditorKind, DdasKind>>> = {
  'health-insurer': 'care',
  cak: 'care',
  'care-provider': 'care',
  'tax-office': 'public',
  'allowances-office': 'public',
  municipality: 'public',
  'water-board': 'public',
  uwv: 'public',
  svb: 'public',
  duo: 'public',
  cjib: 'public',
  lbio: 'public',
  'energy-supplier': 'utilities',
  'heat-supplier': 'utilities',
  'water-company': 'utilities',
}

export function ddasKindOf(creditorKind: string): DdasKind {
  return isCreditorKind(creditorKind) ? (ddasByCreditor[creditorKind] ?? 'other') : 'other'
}

export type DebtFlag =
  'estimated' | 'business' | 'preferential' | 'disputed' | 'informal' | 'joint' | 'running-loan'

/** The creditor itself says something about somebody's health, so it is marked by value. A fine never does. */
export const isHealthRelatedCreditor = (creditorKind: string): boolean => creditorKind === 'care-provider'

/** Lent by a person: a name of a private lender is not passed on, and often not the debt either. */
export const isPrivateLender = (creditorKind: string): boolean =>
  creditorKind === 'family-or-friends' || creditorKind === 'private-person'

export interface DebtFigures {
  readonly amount: Amount
  readonly flags: readonly string[]
}

/** All debts as they are written down. */
export const debtTotal = (debts: readonly DebtFigures[]): Total =>
  addUpOnce(debts.map(({ amount }) => amount))

/** What is behind: a study loan that is not being repaid yet is no arrear. */
export function arrearsTotal(debts: readonly DebtFigures[]): Total {
  return debtTotal(debts.filter(({ flags }) => !flags.includes('running-loan')))
}
