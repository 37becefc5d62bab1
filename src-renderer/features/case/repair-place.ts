import { stayWords } from '#main/features/handover/handover.labels.ts'
import type { StayReason } from '#main/features/handover/handover.rules.ts'
import type { CasePart } from '#renderer/app/paths.ts'

export interface Stay {
  readonly what: string
  readonly why: StayReason
}

/** Where a fact can be changed: an answer at Toestemming, money at its own tab, the rest in the conversation. */
export function repairPlace({ what, why }: Stay): { readonly part: CasePart; readonly place: string } {
  if (why === 'answered-no' || why === 'not-asked') return { part: 'toestemming', place: 'asks' }
  if (what.startsWith(stayWords.debt(''))) return { part: 'schulden', place: 'debts' }
  if (what.startsWith(stayWords.income(''))) return { part: 'geld', place: 'incomes' }
  if (what.startsWith(stayWords.cost(''))) return { part: 'geld', place: 'costs' }
  return { part: 'gesprek', place: why === 'unsafe' ? 'reach-safe' : 'ownWords' }
}
