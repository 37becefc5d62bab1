import { requestStateLabels } from '#main/features/rights/rights.labels.ts'
import { needsIdentity } from '#main/features/rights/rights.rules.ts'
import type { NoticeKind } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Line } from './privacy-data.ts'
import { rightsTexts as texts } from './rights.texts.ts'

/** A state as the picture and the words of a row. */
export interface Said {
  readonly kind: NoticeKind
  readonly words: string
}

/** How long there is to answer, or what became of it. */
export function clockSaid({ level, daysLeft, state, closedDay }: Line): Said {
  if (level === null || daysLeft === null) {
    const words =
      closedDay === null
        ? requestStateLabels[state]
        : texts.closed(requestStateLabels[state], formatDay(closedDay))
    return { kind: state === 'answered' ? 'done' : 'info', words }
  }
  return { kind: level === 'calm' ? 'info' : 'attention', words: texts.clock[level](Math.abs(daysLeft)) }
}

/** Whether it is known who asks, where that counts. */
export function identitySaid({ identityKnown, kind, state }: Line): Said {
  if (identityKnown) return { kind: 'done', words: texts.identity.known }
  const needed = needsIdentity(kind) && state === 'open'
  return needed
    ? { kind: 'attention', words: texts.identity.unknown }
    : { kind: 'info', words: texts.identity.notNeeded }
}

/** Words of a list as the start of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
