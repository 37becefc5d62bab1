import type { HandoverWarning, StayReason } from '#main/features/handover/handover.rules.ts'
import type { CaseAtLarge } from './enter.ts'

export type Cents = number | readonly [from: number, to: number]
export interface Sum {
  readonly cents: Cents
  readonly unknown?: number
  readonly foreign?: readonly string[]
}
/** What a careful coordinator, a debt counsellor and a privacy officer expect. Amounts in cents. */
export interface Expected {
  readonly income: Sum
  readonly costs: Sum
  readonly debts: Sum
  readonly arrears?: Cents
  /** Kind, talk at the latest on (told, or when told today), last useful day to call. */
  readonly clocks?: readonly (readonly [kind: string, talk: string | null, lastCall: string | null])[]
  readonly blockedBy?: string
  readonly asks?: readonly string[]
  readonly stays?: readonly (readonly [what: string, why: StayReason])[]
  readonly warns?: readonly HandoverWarning[]
  readonly calm?: readonly HandoverWarning[]
  /** On the paper. */
  readonly says?: readonly string[]
  /** Nowhere: not in the text, the metadata or the file name. */
  readonly silent?: readonly RegExp[]
}

/** Cases with what they have to lead to. */
export type CaseTable = readonly (readonly [kase: CaseAtLarge, expected: Expected])[]
