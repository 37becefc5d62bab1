import { isComplete, type Total } from '#main/core/money.ts'

export const costKindsByGroup = {
  fixed: [
    'rent',
    'mortgage',
    'service-costs',
    'energy',
    'gas',
    'electricity',
    'heat',
    'water',
    'municipal-taxes',
    'water-board',
    'health-insurance',
    'other-insurance',
    'phone-internet-tv',
    'childcare',
    'school',
    'transport',
    'subscriptions',
    'alimony',
    'payment-arrangements',
    'protective-administration',
    'contributions',
    'pet-fixed',
    'boarding-money',
    'wmo-contribution',
    'family-support',
    'other-fixed',
  ],
  reserve: [
    'clothing',
    'furnishings',
    'home-upkeep',
    'own-risk',
    'big-leisure',
    'vehicle-upkeep',
    'gifts',
    'other-reserve',
  ],
  household: [
    'groceries',
    'cleaning-and-care',
    'pocket-money',
    'pets',
    'leisure',
    'smoking-and-drink',
    'other-household',
  ],
} as const

export type CostGroup = keyof typeof costKindsByGroup
export type CostKind = (typeof costKindsByGroup)[CostGroup][number]

export const costKinds: readonly CostKind[] = [
  ...costKindsByGroup.fixed,
  ...costKindsByGroup.reserve,
  ...costKindsByGroup.household,
]

export const isCostKind = (code: string): code is CostKind => costKinds.some((kind) => kind === code)

/** Every kind belongs to one group. */
export function groupOfCost(kind: CostKind): CostGroup {
  if (costKindsByGroup.fixed.some((entry) => entry === kind)) return 'fixed'
  return costKindsByGroup.reserve.some((entry) => entry === kind) ? 'reserve' : 'household'
}

const healthKinds: readonly string[] = ['wmo-contribution', 'own-risk'] satisfies readonly CostKind[]

/** The kind itself says something about somebody's health, so it is marked by value. */
export const isHealthRelatedCost = (kind: string): boolean => healthKinds.includes(kind)

/**
 * What is left of a month, in cents. Null while either total has unknown or foreign lines: half a picture makes a
 * deficit that is not there.
 */
export function leftPerMonth(income: Total, costs: Total): number | null {
  return isComplete(income) && isComplete(costs) ? income.knownCents - costs.knownToCents : null
}
