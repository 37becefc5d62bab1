import type { Day } from '#main/core/calendar-day.ts'
import { pairExclusions } from './matching-exclusions.rules.ts'
import {
  prepareCandidate,
  prepareNeed,
  type PreparedCandidate,
  type PreparedNeed,
} from './matching-prepared.rules.ts'
import { pairReasons, sharedDayParts } from './matching-reasons.rules.ts'
import type {
  Candidate,
  ExcludedCandidate,
  MatchPolicy,
  Need,
  RankedCandidate,
  Ranking,
} from './matching-shape.rules.ts'

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Who comes first when two fit as well: longest not asked (never is longest), then name, then id. */
export const byTurn = (one: Candidate, other: Candidate): number =>
  byText(one.lastAsked ?? '', other.lastAsked ?? '') ||
  byText(one.sortKey, other.sortKey) ||
  byText(one.id, other.id)

function rankedCandidate(need: PreparedNeed, volunteer: PreparedCandidate): RankedCandidate {
  const reasons = pairReasons(need, volunteer)
  return {
    volunteerId: volunteer.candidate.id,
    total: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    sharedDayParts: sharedDayParts(need, volunteer),
  }
}

/** Volunteers in the order of `byTurn`, ready for `rankPrepared`; the work that is the same for each resident. */
export const prepareCandidates = (
  candidates: readonly Candidate[],
  policy: MatchPolicy,
  today: Day,
): readonly PreparedCandidate[] =>
  candidates.toSorted(byTurn).map((candidate) => prepareCandidate(candidate, policy, today))

/** As `rankFor`, for volunteers that `prepareCandidates` put in order. */
export function rankPrepared(need: PreparedNeed, volunteers: readonly PreparedCandidate[]): Ranking {
  const ranked: RankedCandidate[] = []
  const excluded: ExcludedCandidate[] = []
  for (const volunteer of volunteers) {
    const exclusions = pairExclusions(need, volunteer)
    const entry = rankedCandidate(need, volunteer)
    if (exclusions.length === 0) ranked.push(entry)
    else excluded.push({ ...entry, exclusions, near: exclusions.every(({ act }) => act !== null) })
  }
  // Sorting keeps the order of equals, and they came in by turn.
  return {
    ranked: ranked.toSorted((one, other) => other.total - one.total),
    excluded: excluded.toSorted(
      (one, other) => Number(other.near) - Number(one.near) || other.total - one.total,
    ),
  }
}

/**
 * Volunteers for one resident, best first, and who is left out with every rule that excludes them: near misses first,
 * where each rule has an act that solves it. A proposal; a person decides.
 */
export const rankFor = (
  need: Need,
  candidates: readonly Candidate[],
  policy: MatchPolicy,
  today: Day,
): Ranking => rankPrepared(prepareNeed(need), prepareCandidates(candidates, policy, today))
