import type { FactMark } from '#main/core/fact.ts'
import type { Amount, Period } from '#main/core/money.ts'
import type { ConsentFacts } from '#main/features/consent/consent.rules.ts'
import type { MaatjeRole } from './handover.rules.ts'

// What a handover is made of, as the other features know it. Shapes only: the sheets of their calls fit these.

export interface ResidentFacts {
  readonly givenName: string
  readonly familyName: string
  readonly alias: string
  readonly birthDay: string | null
  readonly address: string
  readonly addressHidden: boolean
  readonly postcode: string
  readonly place: string
  readonly languages: string
  readonly interpreterNeeded: string | null
  readonly interpreterLanguage: string
  readonly reading: string | null
  readonly digital: string | null
  readonly guardianship: string | null
}
export interface HeadFacts {
  readonly householdKind: string | null
  readonly ownWords: string
  readonly companionWanted: string | null
  readonly companionWish: string
  readonly handoverWish: string | null
}
export interface MemberFact {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly age: number | null
  readonly ageAsOf: string | null
  readonly presence: string
  readonly note: string
  readonly mark: FactMark
}
export interface ReachFact {
  readonly id: string
  readonly person: string
  readonly channel: string
  readonly value: string
  readonly safe: string | null
  readonly notWhen: string
  readonly preferred: boolean
  readonly mark: FactMark
}
export interface RemarkFact {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly mark: FactMark
}
export interface ContactFact {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly channel: string
  readonly withWhom: string
  readonly number: string
  readonly receiverId: string | null
  readonly agreed: string
  readonly confirmationAsked: boolean
  readonly toldOfCrisis: boolean
}
export interface IncomeFact {
  readonly id: string
  readonly kind: string
  readonly description: string
  readonly amount: Amount
  readonly period: Period
  readonly state: string
  readonly stoppedDay: string | null
  readonly question: string
  readonly mark: FactMark
}
export interface CostFact {
  readonly id: string
  readonly kind: string
  readonly description: string
  readonly amount: Amount
  readonly period: Period
  readonly mark: FactMark
}
export interface DebtFact {
  readonly id: string
  readonly creditorName: string
  readonly creditorKind: string
  readonly collectorName: string
  readonly collectorKind: string
  readonly reference: string
  readonly amount: Amount
  readonly letterDay: string | null
  readonly lastContactDay: string | null
  readonly note: string
  readonly flags: readonly string[]
  readonly mark: FactMark
}
export interface CrisisFact {
  readonly id: string
  readonly kind: string
  readonly stage: string
  readonly executesOn: string | null
  readonly executesAt: string
  readonly debtId: string | null
  readonly resolvedAt: string | null
  readonly mark: FactMark
  readonly clocks: {
    readonly daysLeft: number | null
    readonly gemeenteToldDay: string | null
    readonly talkDueDay: string | null
    readonly talkDueIfToldToday: string | null
  }
}

/** Everything that is known in the case. Only `handover-selection.rules.ts` may look at all of it. */
export interface CaseFacts {
  readonly head: HeadFacts
  readonly resident: ResidentFacts
  /** Field of the resident or case to its mark; no entry means "told, may be passed on". */
  readonly marks: Readonly<Record<string, FactMark>>
  readonly household: readonly MemberFact[]
  readonly reach: readonly ReachFact[]
  readonly remarks: readonly RemarkFact[]
  readonly contacts: readonly ContactFact[]
  readonly incomes: readonly IncomeFact[]
  readonly costs: readonly CostFact[]
  readonly debts: readonly DebtFact[]
  readonly crises: readonly CrisisFact[]
}

export interface ReceiverFacts {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly contactName: string
  readonly contactFunction: string
  readonly directPhone: string
  /** As it stands on an envelope, below the name; may be empty. */
  readonly address: string
  readonly profile: {
    readonly signatureRequired: boolean
    readonly noHealthData: boolean
    readonly callFirst: boolean
    readonly feedbackDays: number
  }
}
export interface SenderFacts {
  readonly organisation: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly coordinator: string
  readonly coordinatorPhone: string
}
export interface DraftFacts {
  readonly askToday: string
  readonly companionName: string
  readonly companionPhone: string
  readonly companionWhen: string
  readonly maatjeRole: MaatjeRole
}

/** To whom, on whose behalf, with which consent, on which day. */
export interface Destination {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** `2026-0001-1`. */
  readonly reference: string
  /** First talk at the latest on, when there is no crisis and they hear of it today; null: the calendar does not reach. */
  readonly firstTalkDueDay: string | null
  readonly receiver: ReceiverFacts
  readonly sender: SenderFacts
  readonly consent: ConsentFacts | null
  readonly draft: DraftFacts
}
