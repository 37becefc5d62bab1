import type { z } from 'zod'
import type { BreachLine, BreachSheet } from '#main/features/breaches/breaches.contract.ts'
import { formatDay, formatInstant } from '#renderer/ui/time.ts'
import { breachesTexts as texts } from './breaches.texts.ts'
import type { Said } from './rights-words.ts'

/** One line of the log of breaches. */
export type BreachRow = z.output<typeof BreachLine>
export type Breach = z.output<typeof BreachSheet>

/** How long there is to report, or what was decided. */
export function reportSaid({ clock, reportedAt, reportDecision }: BreachRow): Said {
  if (reportedAt !== null) return { kind: 'done', words: texts.reported(formatInstant(reportedAt)) }
  if (clock !== null)
    return {
      kind: clock.level === 'running' ? 'info' : 'attention',
      words: texts.clock[clock.level](Math.abs(clock.hoursLeft)),
    }
  if (reportDecision === 'do-not-report') return { kind: 'info', words: texts.notReported }
  return reportDecision === 'report'
    ? { kind: 'attention', words: texts.toReport }
    : { kind: 'info', words: texts.undecided }
}

/** Whether the people concerned know, or what was decided about that. */
export function informSaid({ informedDay, informDecision }: BreachRow): Said {
  if (informedDay !== null) return { kind: 'done', words: texts.informed(formatDay(informedDay)) }
  if (informDecision === 'inform') return { kind: 'attention', words: texts.toInform }
  return { kind: 'info', words: informDecision === null ? texts.undecided : texts.notInformed }
}
