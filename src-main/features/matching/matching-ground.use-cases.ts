import type { Day } from '#main/core/calendar-day.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { matchPolicy } from '#main/features/settings/settings.use-cases.ts'
import { volunteersForMatching } from '#main/features/volunteers/volunteers.use-cases.ts'
import type { Candidate, MatchPolicy, RankedCandidate, Reason } from './matching-shape.rules.ts'
import { freePlaces } from './matching-volunteer.rules.ts'

export interface MatchingGround {
  readonly candidates: readonly Candidate[]
  readonly byId: ReadonlyMap<string, Candidate>
  readonly policy: MatchPolicy
  readonly today: Day
}

/** Everybody who could be a maatje, with what takes their places. A few queries, however many there are. */
export async function matchingGround(db: ReadDb, today: Day): Promise<MatchingGround> {
  const candidates = await volunteersForMatching(db, today)
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  return { candidates, byId, policy: await matchPolicy(db), today }
}

function candidateIn({ byId }: MatchingGround, id: string): Candidate {
  const candidate = byId.get(id)
  if (candidate === undefined) throw new Error('matching answered with a volunteer whom nobody put in')
  return candidate
}

/** As the contract has them: lists that the receiver may change. */
export const shownReasons = (reasons: readonly Reason[]) =>
  reasons.map((reason) => ({ ...reason, about: [...reason.about] }))

/** A ranked volunteer as the window shows one. */
export function shownCandidate(ground: MatchingGround, ranked: RankedCandidate) {
  const candidate = candidateIn(ground, ranked.volunteerId)
  return {
    volunteerId: candidate.id,
    volunteerName: candidate.name,
    total: ranked.total,
    reasons: shownReasons(ranked.reasons),
    dayParts: [...candidate.dayParts],
    sharedDayParts: [...ranked.sharedDayParts],
    freePlaces: freePlaces(candidate),
    lastAsked: candidate.lastAsked,
  }
}
