import { handoverStateLabels } from '#main/features/handover/handover.labels.ts'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import type { Handover } from './case-data.ts'
import { handoverTexts } from './handover.texts.ts'

const texts = handoverTexts.course

/** One step of a handover: what, when, who said so, and when the next word is expected. */
export function StepLine({
  step: { at, state, day, source, nextDay },
}: {
  readonly step: Handover['steps'][number]
}) {
  return (
    <p>
      <strong>{handoverStateLabels[state]}</strong> {formatDay(day ?? dayOf(at))}
      {source === '' ? '' : ` · ${source}`}
      {nextDay === null ? '' : ` · ${texts.expected(formatDay(nextDay))}`}
    </p>
  )
}
