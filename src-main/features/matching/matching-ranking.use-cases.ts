import type { ReadContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok } from '#main/core/result.ts'
import { needOf, needOfCase } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { matchingGround, shownCandidate } from './matching-ground.use-cases.ts'
import { rankFor } from './matching-rank.rules.ts'
import type { Need } from './matching-shape.rules.ts'
import type { matchingContract } from './matching.contract.ts'

type Calls = typeof matchingContract

async function rankingSheet({ db, ports }: ReadContext, requestId: string | null, need: Need) {
  const ground = await matchingGround(db, ports.clock.today())
  const { ranked, excluded } = rankFor(need, ground.candidates, ground.policy, ground.today)
  return {
    requestId,
    caseId: need.caseId,
    residentName: need.residentName,
    kind: need.kind,
    dayParts: [...need.dayParts],
    dayPartsHard: need.dayPartsHard,
    talkDay: need.talkDay,
    ranked: ranked.map((entry) => shownCandidate(ground, entry)),
    excluded: excluded.map((entry) => ({
      ...shownCandidate(ground, entry),
      exclusions: [...entry.exclusions],
      near: entry.near,
    })),
    certificateBlockMonths: ground.policy.certificateBlockMonths,
  }
}

/** Volunteers for one request, best first; nothing changes by looking. */
export async function readRanking(context: ReadContext, { requestId }: InputOf<Calls['ranking']>) {
  const need = await needOf(context.db, requestId, context.ports.clock.today())
  if (need === null) return fail<Failure<never>>({ code: 'not-found' })
  return ok(await rankingSheet(context, requestId, need))
}

/** The same for a case, also when nobody has asked for a maatje yet. */
export async function readRankingOfCase(context: ReadContext, { caseId }: InputOf<Calls['rankingOfCase']>) {
  const found = await needOfCase(context.db, caseId, context.ports.clock.today())
  if (found === null) return fail<Failure<never>>({ code: 'not-found' })
  return ok(await rankingSheet(context, found.requestId, found.need))
}
