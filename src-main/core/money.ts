/** How often an amount comes or goes. `once` has no monthly amount. */
export const periods = ['week', 'four-weeks', 'month', 'quarter', 'year', 'once'] as const
export type Period = (typeof periods)[number]

/** An amount as people know it. Whole cents; foreign money in whole minor units, never converted. */
export type Amount =
  | { readonly kind: 'exact'; readonly cents: number }
  | { readonly kind: 'about'; readonly cents: number }
  | { readonly kind: 'range'; readonly fromCents: number; readonly toCents: number }
  | { readonly kind: 'foreign'; readonly currency: string; readonly minor: number }
  | { readonly kind: 'unknown' }

export interface AmountPerPeriod {
  readonly amount: Amount
  readonly period: Period
}

/** A sum that never invents a zero: what is known, and how many lines are not. */
export interface Total {
  /** Sum of the known lines, ranges by their lower end. Whole cents. */
  readonly knownCents: number
  /** Same with ranges by their upper end; equal to knownCents where there is no range. */
  readonly knownToCents: number
  /** Lines counted in that are estimates ("ongeveer"). */
  readonly aboutCount: number
  /** Lines without a known amount, shown as "+ n onbekend". */
  readonly unknownCount: number
  /** Lines in foreign money, never added up. */
  readonly foreign: readonly { readonly currency: string; readonly minor: number }[]
}
