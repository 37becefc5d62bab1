import { currentConsent } from '#main/features/consent/consent.rules.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import type { CaseData } from './case-data.ts'
import { maatjeSteps } from './next-maatje-step.ts'
import type { NextStep } from './next-step-shape.ts'

const texts = caseTexts.next

/** What would help most now, as a proposal: what the handover asks, then what the maatje asks. */
export const nextSteps = (data: CaseData, receiverId: string | null): readonly NextStep[] => [
  ...handoverSteps(data, receiverId),
  ...maatjeSteps(data),
]

/** A call in a crisis, then consent, then the paper, then waiting. */
function handoverSteps(data: CaseData, receiverId: string | null): readonly NextStep[] {
  const { head, handovers, crises, consents } = data
  const sent = handovers.find(({ sentAt }) => sentAt !== null)
  const call = crises.some(({ resolvedAt, clocks }) => resolvedAt === null && clocks.gemeenteToldDay === null)
  const calling: readonly NextStep[] = call
    ? [{ text: texts.call, action: { label: texts.callAction, part: 'overdracht', place: 'call' } }]
    : []
  if (head.handoverWish === 'refused') {
    const day = head.reviewDay
    return [...calling, { text: day === null ? texts.refusedNoDay : texts.refused(formatDay(day)) }]
  }
  if (sent !== undefined) {
    const day = sent.feedbackDueDay
    return [...calling, { text: day === null ? texts.feedbackNoDay : texts.feedback(formatDay(day)) }]
  }
  if (isEmpty(data))
    return [{ text: texts.start, action: { label: texts.startAction, part: 'gesprek', place: 'name' } }]
  const consent = currentConsent(
    consents.filter((one) => receiverId === null || one.receiverId === receiverId),
  )
  if (consent === null || consent.withdrawnOn !== null) {
    return [
      ...calling,
      { text: texts.consent, action: { label: texts.consentAction, part: 'toestemming', place: 'consent' } },
    ]
  }
  const made = handovers.some(({ copies }) => copies.some(({ kind }) => kind === 'handover'))
  return [
    ...calling,
    made
      ? { text: texts.send, action: { label: texts.sendAction, part: 'overdracht', place: 'sent' } }
      : { text: texts.make, action: { label: texts.makeAction, part: 'overdracht', place: 'make' } },
  ]
}

const isEmpty = ({ resident, money, debts, crises }: CaseData): boolean =>
  resident.givenName + resident.familyName + resident.alias === '' &&
  money.incomes.length + money.costs.length + debts.debts.length + crises.length === 0
