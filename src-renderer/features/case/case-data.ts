import { createContext, useContext } from 'react'
import type { z } from 'zod'
import type { Failure } from '#main/contract/failures.ts'
import type { CaseHead, ResidentSheet } from '#main/features/cases/cases.contract.ts'
import type { ConsentSheet } from '#main/features/consent/consent.contract.ts'
import type { ContactMomentSheet } from '#main/features/contacts/contacts.contract.ts'
import type { CrisisSheet } from '#main/features/crisis/crisis.contract.ts'
import type { DebtSheet, debtsContract } from '#main/features/debts/debts.contract.ts'
import type { HandoverRow } from '#main/features/handover/handover.contract.ts'
import type { MemberSheet } from '#main/features/household/household.contract.ts'
import type { MatchSheet } from '#main/features/matches/matches.contract.ts'
import type { CostSheet, IncomeSheet, moneyContract } from '#main/features/money/money.contract.ts'
import type { ContactPointSheet } from '#main/features/reach/reach.contract.ts'
import type { ReceiverSheet } from '#main/features/receivers/receivers.contract.ts'
import type { RemarkSheet } from '#main/features/remarks/remarks.contract.ts'
import type { SettingsSheet } from '#main/features/settings/settings.contract.ts'
import type { RequestSheet } from '#main/features/waiting-list/waiting-list.contract.ts'
import type { FactMark } from '#main/core/fact.ts'

export type Resident = z.output<typeof ResidentSheet>
export type Head = z.output<typeof CaseHead>
export type Member = z.output<typeof MemberSheet>
export type ContactPoint = z.output<typeof ContactPointSheet>
export type Remark = z.output<typeof RemarkSheet>
export type ContactMoment = z.output<typeof ContactMomentSheet>
export type Income = z.output<typeof IncomeSheet>
export type Cost = z.output<typeof CostSheet>
export type Debt = z.output<typeof DebtSheet>
export type Crisis = z.output<typeof CrisisSheet>
export type Consent = z.output<typeof ConsentSheet>
export type Handover = z.output<typeof HandoverRow>
export type Request = z.output<typeof RequestSheet>
export type Match = z.output<typeof MatchSheet>
export type Receiver = z.output<typeof ReceiverSheet>
export type Settings = z.output<typeof SettingsSheet>
export type MoneySheet = z.output<typeof moneyContract.ofCase.output>
export type DebtsSheet = z.output<typeof debtsContract.ofCase.output>

/** Everything the case screen shows, as it is in the vault now. */
export interface CaseData {
  readonly caseId: string
  readonly today: string
  readonly head: Head
  readonly resident: Resident
  readonly marks: Readonly<Record<string, FactMark>>
  readonly members: readonly Member[]
  readonly points: readonly ContactPoint[]
  readonly remarks: readonly Remark[]
  readonly moments: readonly ContactMoment[]
  readonly money: MoneySheet
  readonly debts: DebtsSheet
  readonly crises: readonly Crisis[]
  readonly consents: readonly Consent[]
  readonly handovers: readonly Handover[]
  /** What is asked of maatjes, oldest first. */
  readonly requests: readonly Request[]
  /** The one that runs first, then newest first. */
  readonly matches: readonly Match[]
  readonly receivers: readonly Receiver[]
  readonly settings: Settings
  /** Text that was typed but not taken over yet, by `<record id>.<field>`. */
  readonly drafts: ReadonlyMap<string, string>
}

export interface CaseAnswer {
  readonly data: CaseData | null
  readonly failure: Failure | null
}

const CaseContext = createContext<CaseData | null>(null)
export const CaseProvider = CaseContext.Provider

/** The case that this screen is about; only inside `CaseScreen`. */
export function useCase(): CaseData {
  const data = useContext(CaseContext)
  if (data === null) throw new Error('useCase outside CaseScreen')
  return data
}
