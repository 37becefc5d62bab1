import type { Failure } from '#main/contract/failures.ts'
import type { Call } from '#renderer/app/api.ts'
import type { Command } from '#renderer/app/use-call.ts'
import type { Match } from './case-data.ts'
import { maatjeParts } from './request-data.ts'
import { useCaseCommand } from './use-saving.ts'

/** A step of a match; what hangs on it is asked again. */
export const useMatchCommand = <Input, Value, F extends Failure>(
  call: Call<Input, Value, F>,
): Command<Input, Value, F> => useCaseCommand(call, maatjeParts)

/** Where a match stands on the line. `click`: they met, and at least one of the two said what they think. */
export const courseSteps = ['proposed', 'introduction', 'click', 'active', 'paused', 'ended'] as const
export type CourseStep = (typeof courseSteps)[number]

export const stepOf = ({ state, residentClick, volunteerClick }: Match): CourseStep =>
  state === 'introduction' && (residentClick !== null || volunteerClick !== null) ? 'click' : state

/** What was passed on the way: what the steps tell, and the click of a match that began. */
export function passedSteps(match: Match): readonly CourseStep[] {
  const now = stepOf(match)
  const reached: readonly CourseStep[] = [
    ...match.steps.map(({ state }) => state),
    ...(match.startedDay === null ? [] : (['click'] as const)),
    'proposed',
  ]
  return courseSteps.filter((step) => step !== now && reached.includes(step))
}

export const bothSaidYes = ({ residentClick, volunteerClick }: Match): boolean =>
  residentClick === 'yes' && volunteerClick === 'yes'
