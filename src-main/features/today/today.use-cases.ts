import type { ReadContext } from '#main/app/context.ts'
import { caseWorkers } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { breachesToday } from '#main/features/breaches/breaches.use-cases.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { openCrises } from '#main/features/crisis/crisis-clocks.use-cases.ts'
import { matchesToday } from '#main/features/matches/match-today.use-cases.ts'
import { agreementsToday } from '#main/features/processing/processing.use-cases.ts'
import { retentionToday } from '#main/features/retention/retention.use-cases.ts'
import { rightsToday } from '#main/features/rights/rights.use-cases.ts'
import { waitingToday } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { agreedNotSent, awaitingFeedback, recentCases } from './today.repository.ts'
import { byUrgency, countOpen, isFeedbackOverdue, recentCount } from './today.rules.ts'

/** A handover is the coordinator's to go on with, so a maatje is not asked for it. */
async function waitingHandovers({ db, ports, limitedTo }: ReadContext) {
  if (limitedTo !== null) return []
  const today = ports.clock.today()
  const agreed = (await agreedNotSent(db)).map(({ named, ...row }) => ({
    ...row,
    name: shownName(named),
    reason: 'agreed-not-sent' as const,
  }))
  const overdue = (await awaitingFeedback(db))
    .filter(({ dueDay }) => isFeedbackOverdue(dueDay, today))
    .map(({ named, dueDay, ...row }) => ({
      ...row,
      name: shownName(named),
      reason: 'feedback-overdue' as const,
      since: dueDay,
    }))
  return [...agreed, ...overdue]
}

/** Matching is for coordinators: nobody else is told who is with whom. */
async function maatjesToday({ db, ports, actor, limitedTo }: ReadContext) {
  const matching = limitedTo === null && caseWorkers.some((role) => actor.roles.includes(role))
  if (!matching) return { matches: null, waiting: null }
  const today = ports.clock.today()
  return { matches: await matchesToday(db, today), waiting: await waitingToday(db, today) }
}

/** The desk of rights is for coordinators as well. */
async function deskToday({ db, ports, actor, limitedTo }: ReadContext) {
  const desk = limitedTo === null && caseWorkers.some((role) => actor.roles.includes(role))
  if (!desk) return { rights: null, breaches: null, agreements: null, retention: null }
  const today = ports.clock.today()
  return {
    rights: await rightsToday(db, today),
    breaches: await breachesToday(db, ports.clock.now()),
    agreements: await agreementsToday(db, today),
    retention: await retentionToday(db, today),
  }
}

/** What to do now: crises with their clocks, handovers that wait, cases to go on with. A maatje sees their own cases. */
export async function readToday(context: ReadContext) {
  const crises = byUrgency(await openCrises(context))
  const handovers = await waitingHandovers(context)
  const recent = await recentCases(context.db, recentCount, context.limitedTo?.caseIds ?? null)
  return ok({
    today: context.ports.clock.today(),
    crises: crises.map(({ id, caseId, named, number, kind, executesOn, executesAt, clocks }) => ({
      crisisId: id,
      caseId,
      name: shownName(named),
      number,
      kind,
      executesOn,
      executesAt,
      clocks,
    })),
    handovers,
    ...(await maatjesToday(context)),
    ...(await deskToday(context)),
    recent: recent.map(({ caseId, named, number, open }) => ({
      caseId,
      name: shownName(named),
      number,
      openQuestions: countOpen(open),
    })),
  })
}
