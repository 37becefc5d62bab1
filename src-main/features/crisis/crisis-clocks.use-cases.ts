import type { ReadContext } from '#main/app/context.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { ReceiverProfile } from '#main/features/receivers/receivers.contract.ts'
import {
  consentedReceivers,
  crisesInOpenCases,
  receiverProfiles,
  toldMoments,
  type ClockScope,
} from './crisis-clocks.repository.ts'
import { toldOf } from './crisis-told.rules.ts'
import { crisisClocks, type CrisisClocks } from './crisis.rules.ts'

/** What of a crisis its clocks look at. */
export interface ClockedCrisis {
  readonly id: string
  readonly caseId: string
  readonly kind: string
  readonly executesOn: string | null
  readonly reportedAt: string
}

/** The part of a profile that sets the clocks. An unreadable one leaves the law alone. */
const Terms = ReceiverProfile.pick({ extraCrisisKinds: true, crisisTalkWorkingDays: true }).partial()
const termsOf = (profile: unknown) => {
  const read = Terms.safeParse(profile)
  return {
    extraCrisisKinds: read.data?.extraCrisisKinds ?? [],
    crisisTalkWorkingDays: read.data?.crisisTalkWorkingDays ?? null,
  }
}

/** Reads what the clocks are set by, once, and gives a function that sets them for any crisis of that scope. */
export async function clocksFor(
  { db, norms, ports }: ReadContext,
  scope: ClockScope,
  crises: readonly ClockedCrisis[],
): Promise<(crisis: ClockedCrisis) => CrisisClocks> {
  const told = Map.groupBy(await toldMoments(db, scope), ({ caseId }) => caseId)
  const consented = new Map((await consentedReceivers(db, scope)).map((row) => [row.caseId, row.receiverId]))
  const profiles = await receiverProfiles(db)
  const byCase = Map.groupBy(crises, ({ caseId }) => caseId)
  const today = ports.clock.today()

  return (crisis) => {
    const { kind, executesOn, caseId } = crisis
    const reportedDay = toLocalDay(crisis.reportedAt)
    const moments = (told.get(caseId) ?? []).map(({ at, receiverId }) => ({
      day: toLocalDay(at),
      receiverId,
    }))
    const others = (byCase.get(caseId) ?? []).filter(({ id }) => id !== crisis.id)
    const first = toldOf(
      reportedDay,
      moments,
      others.map(({ reportedAt }) => toLocalDay(reportedAt)),
    )
    const receiverId = first?.receiverId ?? consented.get(caseId) ?? null
    const receiver = receiverId === null ? null : termsOf(profiles.get(receiverId))
    return crisisClocks(
      { kind, executesOn, reportedDay, gemeenteToldDay: first?.day ?? null },
      { today, norms, receiver },
    )
  }
}

/**
 * Every unresolved crisis of a case that is not closed, with its clocks and what a list shows of its case. For a maatje
 * those of their own cases.
 */
export async function openCrises(context: ReadContext) {
  const only = context.limitedTo?.caseIds
  const found = await crisesInOpenCases(context.db)
  const crises = only === undefined ? found : found.filter(({ caseId }) => only.includes(caseId))
  const clocksOf = await clocksFor(context, 'open-crises', crises)
  return crises
    .filter(({ resolvedAt, phase }) => resolvedAt === null && phase !== 'closed')
    .map((crisis) => ({ ...crisis, clocks: clocksOf(crisis) }))
}
