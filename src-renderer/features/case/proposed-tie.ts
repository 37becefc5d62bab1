import type { Crisis, Debt } from './case-data.ts'

/** Whose letter usually stands behind which crisis. A proposal: a person says yes. */
const usualCreditors: Readonly<Record<string, readonly string[]>> = {
  eviction: ['housing-corporation', 'private-landlord'],
  'gas-cut-off': ['energy-supplier'],
  'electricity-cut-off': ['energy-supplier'],
  'heat-cut-off': ['heat-supplier', 'energy-supplier'],
  'water-cut-off': ['water-company'],
  'health-insurance-cancelled': ['health-insurer'],
  'home-sale': ['mortgage-lender'],
}

interface Pair {
  readonly crisis: Crisis
  readonly debt: Debt
}

/** The first open crisis without a debt, and the debt that would fit it. */
export function proposedTie(crises: readonly Crisis[], debts: readonly Debt[]): Pair | null {
  for (const crisis of crises) {
    if (crisis.resolvedAt !== null || crisis.debtId !== null) continue
    const debt = debts.find(
      ({ creditorKind }) => usualCreditors[crisis.kind]?.includes(creditorKind) === true,
    )
    if (debt !== undefined) return { crisis, debt }
  }
  return null
}
