import type { Day } from '#main/core/calendar-day.ts'
import { mayMatch, pairExclusions } from './matching-exclusions.rules.ts'
import type { PossibleAct } from './matching-plan-what-helps.rules.ts'
import type { PlanInput, PlanPair } from './matching-plan-shape.rules.ts'
import { prepareNeed, type PreparedCandidate, type PreparedNeed } from './matching-prepared.rules.ts'
import { prepareCandidates } from './matching-rank.rules.ts'
import { pairScore } from './matching-score.rules.ts'
import type { Candidate, Exclusion, HelpingAct, MatchPolicy, Need } from './matching-shape.rules.ts'

/** Everyone who waits and everyone who may help, prepared once for all questions about the plan. */
export interface PlanGround {
  readonly needs: readonly PreparedNeed[]
  readonly volunteers: readonly PreparedCandidate[]
  readonly input: PlanInput
}

/**
 * What the plan is made of.
 * @param needs in the order in which they are served: a crisis first, then priority, then who waits longest.
 */
export function planGround(
  needs: readonly (Need & { readonly lockedVolunteerId: string | null })[],
  candidates: readonly Candidate[],
  policy: MatchPolicy,
  today: Day,
): PlanGround {
  const prepared = needs.map((need) => prepareNeed(need))
  const volunteers = prepareCandidates(candidates, policy, today)
  const input: PlanInput = {
    needs: needs.map(({ id }, place) => ({ id, urgencyRank: place, waitingDays: 0, tieKey: '' })),
    volunteers: volunteers.map(({ candidate: { id, lastAsked, sortKey }, freePlaces }) => ({
      id,
      places: freePlaces,
      lastAsked,
      sortKey,
    })),
    fits: prepared.map((need) =>
      volunteers.map((volunteer) => (mayMatch(need, volunteer) ? pairScore(need, volunteer) : null)),
    ),
    locks: needs.flatMap(({ id, lockedVolunteerId }) =>
      lockedVolunteerId === null ? [] : [{ needId: id, volunteerId: lockedVolunteerId }],
    ),
    forbidden: [],
  }
  return { needs: prepared, volunteers, input }
}

/** An act of a volunteer, or in a request. */
export interface ActSubject {
  readonly act: HelpingAct
  readonly volunteerId: string | null
  readonly needId: string | null
}
export interface SingleAct extends ActSubject, PossibleAct {}

/** What is done once for a request and then holds for every volunteer; everything else is asked of a volunteer. */
const actsInARequest: readonly HelpingAct[] = ['record-interpreter', 'go-with-two', 'meet-outside']

/** One act solves everything that is in the way; null: nothing does, or it takes more than one. */
function solvingAct(exclusions: readonly Exclusion[]): HelpingAct | null {
  const acts = new Set(exclusions.map(({ act }) => act))
  const [only = null] = acts
  return acts.size === 1 ? only : null
}

const subjectOf = (act: HelpingAct, { needId, volunteerId }: PlanPair): ActSubject =>
  actsInARequest.includes(act) ? { act, volunteerId: null, needId } : { act, volunteerId, needId: null }

/**
 * Every single act that would make a pair possible that is not possible now. A place is asked of everybody who has
 * none free; who has places that the plan fills gives nothing new by freeing one more.
 */
export function singleActs({ needs, volunteers }: PlanGround): readonly SingleAct[] {
  const found = new Map<string, { readonly subject: ActSubject; readonly opens: PlanPair[] }>()
  for (const need of needs) {
    for (const volunteer of volunteers) {
      const act = solvingAct(pairExclusions(need, volunteer))
      if (act === null) continue
      const pair = { needId: need.need.id, volunteerId: volunteer.candidate.id }
      const subject = subjectOf(act, pair)
      const key = `${act} ${subject.volunteerId ?? ''} ${subject.needId ?? ''}`
      const entry = found.get(key) ?? { subject, opens: [] }
      entry.opens.push(pair)
      found.set(key, entry)
    }
  }
  return [...found].map(([actKey, { subject, opens }]) => ({
    actKey,
    ...subject,
    opens,
    places:
      subject.act === 'free-a-place' && subject.volunteerId !== null
        ? [{ volunteerId: subject.volunteerId, count: 1 }]
        : [],
  }))
}
