import { formatAmountPerPeriod, formatEuro } from '#main/core/money-format.ts'
import type { AmountPerPeriod } from '#main/core/money.ts'
import { moneyTexts } from './money.texts.ts'
import { rowStyles } from './RowTable.tsx'

/** What was said: `ongeveer € 1.310,00 per 4 weken`. */
export function AmountCell({
  line,
  hidden = false,
}: {
  readonly line: AmountPerPeriod
  readonly hidden?: boolean
}) {
  return hidden ? <span className="quiet">{moneyTexts.stoppedZero}</span> : <>{formatAmountPerPeriod(line)}</>
}

/** What that is per month, and whether somebody said so or it was worked out. */
export function MonthlyCell({
  line,
  stopped = false,
}: {
  readonly line: AmountPerPeriod & { readonly monthlyCents: number | null }
  readonly stopped?: boolean
}) {
  if (stopped) return <>{formatEuro(0)}</>
  if (line.period === 'once') return <>{moneyTexts.once}</>
  if (line.monthlyCents === null) return <>{moneyTexts.unknown}</>
  return (
    <>
      {formatEuro(line.monthlyCents)}
      {line.period === 'month' ? null : <span className={rowStyles.derived}>{moneyTexts.derived}</span>}
    </>
  )
}
