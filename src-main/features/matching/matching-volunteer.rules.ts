import { boundsOf, type Day } from '#main/core/calendar-day.ts'
import type { TrainingKind } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { TrainingFacts, VolunteerStatus } from '#main/features/volunteers/volunteers.rules.ts'
import type { Candidate, Exclusion, MatchPolicy } from './matching-shape.rules.ts'

/** What decides whether a volunteer may be matched at all, whoever the resident is. */
export type VolunteerStanding = Pick<
  Candidate,
  | 'status'
  | 'pausedUntil'
  | 'certificateState'
  | 'certificateDay'
  | 'agreementState'
  | 'validTrainings'
  | 'endedTrainings'
  | 'openMatches'
  | 'otherMatches'
  | 'maxMatches'
>

const shortestMonth = 28

/** Whole months between two days by the calendar: on the 3rd a month is full, or on the last day of a shorter month. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - monthsBetween(to, from)
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number)
  const months = (year - fromYear) * 12 + month - fromMonth
  if (day >= fromDay) return months
  const endOfMonth = day >= shortestMonth && boundsOf(to.slice(0, 7)).last === to
  return endOfMonth ? months : months - 1
}

/** Age of a certificate in whole months; null when it was not seen, or seen without its day written down. */
export const certificateMonths = (
  { certificateState, certificateDay }: Pick<Candidate, 'certificateState' | 'certificateDay'>,
  today: Day,
): number | null =>
  certificateState === 'seen' && certificateDay !== null ? monthsBetween(certificateDay, today) : null

/** Trainings that were done, by whether they still count on a day. A kind that was done again counts. */
export function trainingsOn(
  trainings: readonly Pick<TrainingFacts, 'kind' | 'state' | 'validUntil'>[],
  today: Day,
): Pick<Candidate, 'validTrainings' | 'endedTrainings'> {
  const valid = new Set<TrainingKind>()
  const ended = new Set<TrainingKind>()
  for (const { kind, state, validUntil } of trainings) {
    if (state !== 'done') continue
    const counts = validUntil === null || boundsOf(validUntil).last >= today
    ;(counts ? valid : ended).add(kind)
  }
  return { validTrainings: [...valid], endedTrainings: [...ended].filter((kind) => !valid.has(kind)) }
}

/** Places that are free; never negative. */
export const freePlaces = ({
  maxMatches,
  openMatches,
  otherMatches,
}: Pick<Candidate, 'maxMatches' | 'openMatches' | 'otherMatches'>): number =>
  Math.max(0, maxMatches - openMatches - otherMatches)

/** A status that waits for the certificate or the training says no more than the rule about it. */
const statusSaysTheSame = (status: VolunteerStatus, found: readonly Exclusion[]): boolean =>
  (status === 'certificate-pending' && found.some(({ rule }) => rule === 'certificate-not-seen')) ||
  (status === 'training' && found.some(({ rule }) => rule.startsWith('training-')))

function statusExclusion(
  { status, pausedUntil }: VolunteerStanding,
  found: readonly Exclusion[],
  today: Day,
): Exclusion | null {
  if (status === 'deployable' || status === 'paused') {
    const rests = pausedUntil === null ? status === 'paused' : today < pausedUntil
    return rests ? { rule: 'paused', act: 'end-pause' } : null
  }
  if (statusSaysTheSame(status, found)) return null
  const gone = status === 'leaving' || status === 'left' || status === 'declined'
  return { rule: 'not-deployable', act: gone ? null : 'make-deployable' }
}

function certificateExclusion(facts: VolunteerStanding, policy: MatchPolicy, today: Day): Exclusion | null {
  const months = certificateMonths(facts, today)
  if (months === null) return { rule: 'certificate-not-seen', act: 'see-certificate' }
  if (months < policy.certificateBlockMonths) return null
  return { rule: 'certificate-too-old', act: 'renew-certificate' }
}

function trainingExclusion({ validTrainings, endedTrainings }: VolunteerStanding): Exclusion | null {
  if (validTrainings.length > 0) return null
  if (endedTrainings.length > 0) return { rule: 'training-ended', act: 'refresh-training' }
  return { rule: 'training-not-done', act: 'finish-training' }
}

/**
 * Every rule by which a volunteer may get no new match, whoever the resident is (R9; terms from the policy). Paused:
 * open again from the day itself on.
 */
export function volunteerExclusions(
  facts: VolunteerStanding,
  policy: MatchPolicy,
  today: Day,
): readonly Exclusion[] {
  const found: Exclusion[] = []
  const add = (exclusion: Exclusion | null) => {
    if (exclusion !== null) found.push(exclusion)
  }
  if (freePlaces(facts) === 0) add({ rule: 'full', act: 'free-a-place' })
  add(certificateExclusion(facts, policy, today))
  if (policy.agreementNeeded && facts.agreementState !== 'signed')
    add({ rule: 'agreement-not-signed', act: 'sign-agreement' })
  if (policy.trainingNeeded) add(trainingExclusion(facts))
  const status = statusExclusion(facts, found, today)
  return status === null ? found : [status, ...found]
}
