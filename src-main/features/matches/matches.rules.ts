import { addDays, daysBetween, type Day } from '#main/core/calendar-day.ts'
import type { RequestKind, RequestState } from '#main/features/waiting-list/waiting-list.rules.ts'

/** Course of a match. `no-click` and `declined` end a proposal without consequence for anybody. */
export const matchStates = ['proposed', 'introduction', 'active', 'paused', 'ended'] as const
export type MatchState = (typeof matchStates)[number]
/** What a volunteer means to a resident; changes over time. */
export const matchRoles = ['practical', 'moral', 'behaviour', 'representing'] as const
export type MatchRole = (typeof matchRoles)[number]
export const clicks = ['yes', 'no'] as const
export type Click = (typeof clicks)[number]
/** `declined` never says by whom: that is kept with the pair only. */
export const endReasons = [
  'goal-reached',
  'handed-to-gemeente',
  'no-click',
  'declined',
  'volunteer-stopped',
  'resident-stopped',
  'moved',
  'no-contact',
  'too-heavy',
  'replaced',
  'deceased',
  'talk-held',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]
/** Why two people are not put together. Shown with the pair only, never to others. */
export const pairBarKinds = [
  'related',
  'acquainted',
  'no-click',
  'resident-declined',
  'volunteer-declined',
] as const
export type PairBarKind = (typeof pairBarKinds)[number]

/** Which state may follow which. Whatever is open can end; what has ended stays so, a new proposal is a new match. */
const followers: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ['introduction', 'ended'],
  introduction: ['active', 'ended'],
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
}
export const canMove = (from: MatchState, to: MatchState): boolean => followers[from].includes(to)

/** Takes a place of the volunteer, and keeps the request out of the plan. */
export const isOpen = (state: MatchState): boolean => state !== 'ended'
/** Two people know each other: this opens the case to the maatje, and an alarm is about this. */
export const isRunning = (state: MatchState): boolean =>
  state === 'introduction' || state === 'active' || state === 'paused'

/** A match begins when both said yes; nobody is asked twice. */
export const bothSaidYes = (match: { residentClick: Click | null; volunteerClick: Click | null }): boolean =>
  match.residentClick === 'yes' && match.volunteerClick === 'yes'

interface Ending {
  readonly request: { readonly kind: RequestKind; readonly state: RequestState }
  readonly reason: EndReason
  readonly waitAgain: boolean
  /** Somebody else is still busy with this request. */
  readonly othersRunning: boolean
}

/** What becomes of the request when a match ends. What a person took off the list does not come back by itself. */
export function requestAfterEnd({ request, reason, waitAgain, othersRunning }: Ending): RequestState {
  if (request.state === 'withdrawn' || request.state === 'on-hold' || othersRunning) return request.state
  if (request.kind === 'go-along' && reason === 'talk-held') return 'done'
  return waitAgain ? 'waiting' : 'done'
}

/** Terms after which a match without contact is noticed, in days; settings of the organisation (W47). */
export interface SilencePolicy {
  readonly silenceDays: number
  readonly longSilenceDays: number
}
export interface Silence {
  readonly days: number
  readonly level: 'quiet' | 'long'
  /** Somebody asked how it goes, less than the first term ago. */
  readonly asked: boolean
}
interface Course {
  readonly state: MatchState
  readonly startedDay: Day | null
  readonly lastContactDay: Day | null
  readonly askedDay: Day | null
  readonly rhythmDays: number
}

const latest = (...days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null

/**
 * How long an active match is silent; null when it is not, or when it rests. Two people who agreed on a slower rhythm
 * are not silent before it has passed: both terms move along.
 */
export function silenceOf(course: Course, policy: SilencePolicy, today: Day): Silence | null {
  const since = latest(course.startedDay, course.lastContactDay)
  if (course.state !== 'active' || since === null) return null
  const days = daysBetween(since, today)
  const slower = Math.max(0, course.rhythmDays - policy.silenceDays)
  if (days < policy.silenceDays + slower) return null
  const { askedDay } = course
  return {
    days,
    level: days >= policy.longSilenceDays + slower ? 'long' : 'quiet',
    asked: askedDay !== null && askedDay >= since && daysBetween(askedDay, today) < policy.silenceDays,
  }
}

/** Half way and at the end of six months: our own choice, no rule of anybody. In days. */
const evaluationMoments = [13 * 7, 26 * 7] as const
/** One that was held this long before its moment counts for it. */
const earlyBy = 28

/** The next evaluation that is usual; null before the start, after the end, and when both were held. */
export function evaluationDueOn(
  { state, startedDay }: Pick<Course, 'state' | 'startedDay'>,
  evaluated: readonly Day[],
): Day | null {
  if (startedDay === null || !isRunning(state)) return null
  const moments = evaluationMoments.map((days) => addDays(startedDay, days))
  return moments.find((due) => !evaluated.some((day) => day >= addDays(due, -earlyBy))) ?? null
}
