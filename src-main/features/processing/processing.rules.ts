import { daysBetween, type Day } from '#main/core/calendar-day.ts'
import { dataPurposes } from '#main/core/personal-data.ts'

/** `processor`: works for us with our data; `joint-controller`: decides with us; `partner-agreement`: agreed how to work together. */
export const processorKinds = ['processor', 'joint-controller', 'partner-agreement'] as const
export type ProcessorKind = (typeof processorKinds)[number]

/** Art. 6(1), and one that is honest about not having chosen yet. */
export const legalGrounds = [
  'consent',
  'contract',
  'legitimate-interest',
  'legal-duty',
  'vital',
  'not-decided',
] as const
export type LegalGround = (typeof legalGrounds)[number]

/** Lines of the register of processing: what data are kept for. */
export const activities = dataPurposes
export type Activity = (typeof activities)[number]

/** `none`: no day of an agreement is known; `ending`: within sixty days. */
export const agreementStates = ['none', 'running', 'ending', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

const endingDays = 60

export interface AgreementSignal {
  readonly state: AgreementState
  /** Null: no end is known. Negative: so many days over. */
  readonly daysLeft: number | null
}

/** Where an agreement stands. One without an end runs on. */
export function agreementSignal(
  {
    agreementDay,
    agreementUntil,
  }: { readonly agreementDay: Day | null; readonly agreementUntil: Day | null },
  today: Day,
): AgreementSignal {
  if (agreementUntil === null) return { state: agreementDay === null ? 'none' : 'running', daysLeft: null }
  const daysLeft = daysBetween(today, agreementUntil)
  if (daysLeft < 0) return { state: 'ended', daysLeft }
  return { state: daysLeft <= endingDays ? 'ending' : 'running', daysLeft }
}

/** An agreement that would be over before it begins: one of the two days was mistyped. */
export const endsBeforeStart = ({
  agreementDay,
  agreementUntil,
}: {
  readonly agreementDay: Day | null
  readonly agreementUntil: Day | null
}): boolean => agreementDay !== null && agreementUntil !== null && agreementUntil < agreementDay
