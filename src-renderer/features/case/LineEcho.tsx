import type { PartialDay } from '#main/core/calendar-day.ts'
import type { AmountPerPeriod } from '#main/core/money.ts'
import { formatDay } from '#renderer/ui/time.ts'
import { amountInWords } from './money-words.ts'
import { hintWords } from './line-hints.ts'
import type { LineProblem } from './line-hints.texts.ts'
import { moneyTexts } from './money.texts.ts'
import styles from './LineEcho.module.css'

export interface LineEchoProps {
  readonly kind: string
  readonly line: AmountPerPeriod & {
    readonly description: string
    readonly stoppedDay?: PartialDay | null
    readonly question?: string
  }
  readonly stopped?: boolean
  readonly problems: readonly { readonly code: LineProblem }[]
}

const texts = moneyTexts.echo

/** How a line of money is understood so far: kind, amount, period, and what it weighs on a month. */
export function LineEcho({ kind, line, stopped = false, problems }: LineEchoProps) {
  const { description, stoppedDay = null, question = '' } = line
  const state = stoppedDay === null ? texts.stopped : texts.stoppedSince(formatDay(stoppedDay))
  return (
    <span className={styles.echo}>
      <span className="meta">{texts.lead}</span> <strong>{kind}</strong>
      {description === '' ? null : <span>{description}</span>}
      <span className="tabular">{stopped ? state : amountInWords(line)}</span>
      {question === '' ? null : <span>{moneyTexts.question(question)}</span>}
      {hintWords(problems).map((hint) => (
        <span key={hint} className={styles.hint}>
          {hint}
        </span>
      ))}
    </span>
  )
}
