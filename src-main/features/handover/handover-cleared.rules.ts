import type { Amount, Period } from '#main/core/money.ts'
import type { DraftFacts } from './handover-facts.rules.ts'

// What has passed the gate. The sheet is written from these shapes and from nothing else, so that a value that was
// held back cannot reach it by any road. Held back and never asked look the same here: nobody can tell them apart.

export interface ClearedPerson {
  /** As it may go round: the name, or what the resident wants used instead. */
  readonly name: string
  /** Something else than the full name goes round. */
  readonly named: 'full' | 'alias'
  readonly birthDay: string | null
  readonly address: string
  /** The address goes nowhere; post goes through us. */
  readonly addressHidden: boolean
  readonly householdKind: string | null
  readonly reading: string | null
  readonly digital: string | null
  /** Empty unless an interpreter is needed and it may be said. */
  readonly language: string
  readonly guardianship: string | null
}
/** The loose sheet for one named person. */
export interface ClearedIdentity {
  readonly forWhom: string
  readonly name: string
  readonly birthDay: string | null
  readonly address: string
}
export interface ClearedMember {
  readonly kind: string
  readonly name: string
  readonly age: number | null
  readonly ageAsOf: string | null
  readonly presence: string
}
export interface ClearedReach {
  readonly person: string
  readonly channel: string
  readonly value: string
  readonly notWhen: string
}
export interface ClearedContact {
  readonly at: string
  readonly channel: string
  readonly withWhom: string
  readonly number: string
  readonly agreed: string
  readonly confirmationAsked: boolean
}
export interface ClearedIncome {
  readonly what: string
  readonly turnover: boolean
  readonly amount: Amount
  readonly period: Period
  readonly state: string
  readonly stoppedDay: string | null
  readonly question: string
}
export interface ClearedCost {
  readonly what: string
  readonly amount: Amount
  readonly period: Period
}
export interface ClearedDebt {
  readonly creditor: string
  readonly collector: string
  readonly reference: string
  readonly amount: Amount
  readonly letterDay: string | null
  readonly seenOn: string | null
  readonly seen: boolean
  readonly lastContactDay: string | null
  readonly note: string
  readonly flags: readonly string[]
  /** Lent among people. */
  readonly informal: boolean
}
export interface ClearedCrisis {
  readonly kind: string
  readonly stage: string
  readonly executesOn: string | null
  readonly executesAt: string
  readonly daysLeft: number | null
  readonly toldDay: string | null
  readonly talkDueDay: string | null
  readonly debt: ClearedDebt | null
}

/** All that may go to this receiver. */
export interface Cleared {
  /** What was written for this handover, as far as it may be read. */
  readonly draft: DraftFacts
  readonly person: ClearedPerson
  readonly identity: ClearedIdentity | null
  readonly partner: boolean
  readonly household: readonly ClearedMember[]
  readonly reach: readonly ClearedReach[]
  readonly crises: readonly ClearedCrisis[]
  readonly ownWords: string
  readonly companionWanted: string | null
  readonly companionWish: string
  readonly calls: readonly ClearedContact[]
  readonly actions: readonly string[]
  readonly otherContacts: readonly ClearedContact[]
  readonly strengths: readonly string[]
  readonly worries: readonly string[]
  readonly missing: readonly string[]
  /** Null: the resident did not say yes to this part. */
  readonly incomes: readonly ClearedIncome[] | null
  readonly costs: readonly ClearedCost[] | null
  readonly debts: readonly ClearedDebt[] | null
}
