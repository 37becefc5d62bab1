import { saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok } from '#main/core/result.ts'
import { holdChoice } from '#main/features/waiting-list/waiting-course.use-cases.ts'
import { needOf, waitingNeeds } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { pairExclusions } from './matching-exclusions.rules.ts'
import { matchingGround, shownReasons, type MatchingGround } from './matching-ground.use-cases.ts'
import { planGround, singleActs, type PlanGround } from './matching-plan-input.rules.ts'
import { whatHelpsMost } from './matching-plan-what-helps.rules.ts'
import { whyNot } from './matching-plan-why-not.rules.ts'
import { planFor } from './matching-plan.rules.ts'
import type { PlanPair, Unserved } from './matching-plan-shape.rules.ts'
import {
  prepareCandidate,
  prepareNeed,
  type PreparedCandidate,
  type PreparedNeed,
} from './matching-prepared.rules.ts'
import { rankPrepared } from './matching-rank.rules.ts'
import { pairReasons } from './matching-reasons.rules.ts'
import type { Exclusion } from './matching-shape.rules.ts'
import type { matchingContract } from './matching.contract.ts'
import { freePlaces } from './matching-volunteer.rules.ts'

type Calls = typeof matchingContract

interface Desk extends PlanGround {
  readonly ground: MatchingGround
  readonly needById: ReadonlyMap<string, PreparedNeed>
  readonly volunteerById: ReadonlyMap<string, PreparedCandidate>
}

async function desk({ db, ports }: ReadContext): Promise<Desk> {
  const today = ports.clock.today()
  const ground = await matchingGround(db, today)
  const made = planGround(await waitingNeeds(db, today), ground.candidates, ground.policy, today)
  return {
    ...made,
    ground,
    needById: new Map(made.needs.map((need) => [need.need.id, need])),
    volunteerById: new Map(made.volunteers.map((volunteer) => [volunteer.candidate.id, volunteer])),
  }
}

function needIn({ needById }: Desk, id: string): PreparedNeed {
  const need = needById.get(id)
  if (need === undefined) throw new Error('the plan answered with a request that nobody put in')
  return need
}

function volunteerIn({ volunteerById }: Desk, id: string): PreparedCandidate {
  const volunteer = volunteerById.get(id)
  if (volunteer === undefined) throw new Error('the plan answered with a volunteer whom nobody put in')
  return volunteer
}

const whoOf = (table: Desk, needId: string) => {
  const { caseId, residentName, kind } = needIn(table, needId).need
  return { requestId: needId, caseId, residentName, kind }
}
const nameOf = (table: Desk, volunteerId: string): string => volunteerIn(table, volunteerId).candidate.name
const residentOf = (table: Desk, needId: string): string => needIn(table, needId).need.residentName

const exclusionsOf = (table: Desk, { needId, volunteerId }: PlanPair): Exclusion[] => [
  ...pairExclusions(needIn(table, needId), volunteerIn(table, volunteerId)),
]

/** How many of the nearest ones are named where nobody fits. */
const nearestShown = 3

function unmatchedOf(table: Desk, { needId, why, taken }: Unserved) {
  const nearest = why === 'all-taken' ? [] : rankPrepared(needIn(table, needId), table.volunteers).excluded
  return {
    ...whoOf(table, needId),
    why,
    nearest: nearest.slice(0, nearestShown).map(({ volunteerId, exclusions }) => ({
      volunteerId,
      volunteerName: nameOf(table, volunteerId),
      exclusions: [...exclusions],
    })),
    taken: taken.map(({ volunteerId, byNeedIds }) => ({
      volunteerName: nameOf(table, volunteerId),
      residentNames: byNeedIds.map((id) => residentOf(table, id)),
    })),
  }
}

/** The best assignment of everyone who waits, with locked choices kept. Only looks. */
export async function readPlan(context: ReadContext, _input: InputOf<Calls['plan']>) {
  const table = await desk(context)
  const plan = planFor(table.input)
  return ok({
    assignments: plan.assignments.map(({ needId, volunteerId, fit, locked }) => ({
      ...whoOf(table, needId),
      volunteerId,
      volunteerName: nameOf(table, volunteerId),
      total: fit,
      locked,
      reasons: shownReasons(pairReasons(needIn(table, needId), volunteerIn(table, volunteerId))),
    })),
    unmatched: plan.unserved.map((unserved) => unmatchedOf(table, unserved)),
    lockProblems: plan.lockProblems
      .filter(({ volunteerId }) => table.volunteerById.has(volunteerId))
      .map((pair) => ({
        ...whoOf(table, pair.needId),
        volunteerId: pair.volunteerId,
        volunteerName: nameOf(table, pair.volunteerId),
        exclusions: exclusionsOf(table, pair),
      })),
    totalFit: plan.value.totalFit,
    certificateBlockMonths: table.ground.policy.certificateBlockMonths,
  })
}

/** What becomes of the plan when these two are put together. */
export async function readWhyNot(context: ReadContext, { requestId, volunteerId }: InputOf<Calls['whyNot']>) {
  const table = await desk(context)
  if (!table.needById.has(requestId) || !table.volunteerById.has(volunteerId))
    return fail<Failure<never>>({ code: 'not-found' })
  const answer = whyNot(table.input, requestId, volunteerId)
  switch (answer.kind) {
    case 'is-in-plan':
      return ok(answer)
    case 'excluded':
      return ok({ ...answer, exclusions: exclusionsOf(table, { needId: requestId, volunteerId }) })
    case 'no-place':
      return ok({
        kind: answer.kind,
        residentNames: answer.lockedNeedIds.map((id) => residentOf(table, id)),
      })
    case 'possible':
      return ok({
        kind: answer.kind,
        losing: answer.losing.map((id) => residentOf(table, id)),
        gaining: answer.gaining.map((id) => residentOf(table, id)),
        changes: answer.changes.map(({ needId, from, to }) => ({
          residentName: residentOf(table, needId),
          from: nameOf(table, from),
          to: nameOf(table, to),
        })),
        fitLost: answer.fitLost,
        decidedBy: answer.decidedBy,
      })
  }
}

/** Which single act would give most of those who wait somebody. */
export async function readHelpsMost(context: ReadContext, _input: InputOf<Calls['helpsMost']>) {
  const table = await desk(context)
  const acts = singleActs(table)
  const byKey = new Map(acts.map((act) => [act.actKey, act]))
  return ok(
    whatHelpsMost(table.input, acts)
      .filter(({ frees }) => frees > 0)
      .flatMap(({ actKey, frees, gaining }) => {
        const act = byKey.get(actKey)
        if (act === undefined) return []
        return {
          act: act.act,
          volunteerId: act.volunteerId,
          volunteerName: act.volunteerId === null ? '' : nameOf(table, act.volunteerId),
          requestId: act.needId,
          frees,
          residentNames: gaining.map((id) => residentOf(table, id)),
        }
      }),
  )
}

/** Holds a choice in the plan, or lets it go. What a hard rule excludes cannot be held. */
export function lockChoice(context: WriteContext, { requestId, volunteerId }: InputOf<Calls['lock']>) {
  const today = context.ports.clock.today()
  return saving<'excluded' | 'no-place'>(context, requestId, async (tx, stamp) => {
    if (volunteerId !== null) {
      const need = await needOf(tx, requestId, today)
      const { byId, policy } = await matchingGround(tx, today)
      const candidate = byId.get(volunteerId)
      if (need === null || candidate === undefined) return false
      const exclusions = pairExclusions(prepareNeed(need), prepareCandidate(candidate, policy, today))
      if (exclusions.length > 0) return fail({ code: 'excluded' })
      const held = (await waitingNeeds(tx, today)).filter(
        ({ id, lockedVolunteerId }) => id !== requestId && lockedVolunteerId === volunteerId,
      )
      if (held.length >= freePlaces(candidate)) return fail({ code: 'no-place' })
    }
    return holdChoice(tx, stamp, requestId, volunteerId)
  })
}
