import {
  formatAmount,
  formatAmountPerPeriod,
  formatCents,
  formatEuro,
  formatTotal,
} from '#main/core/money-format.ts'
import type { Amount, Period, Total } from '#main/core/money.ts'
import { kitTexts } from './kit.texts.ts'

/** Cents in tabular figures: `€ 2.431,18`, in a column `2.431,18`; null reads "onbekend", never a zero. */
export function Money({
  cents,
  column = false,
}: {
  readonly cents: number | null
  readonly column?: boolean
}) {
  if (cents === null) return <span>{kitTexts.unknownMoney}</span>
  return <span className="tabular">{column ? formatCents(cents) : formatEuro(cents)}</span>
}

/** An amount as people know it, with its period when it has one: `ongeveer € 1.310,00 per 4 weken`. */
export function MoneyAmount({
  amount,
  period,
}: {
  readonly amount: Amount
  readonly period?: Period | undefined
}) {
  return (
    <span className="tabular">
      {period === undefined ? formatAmount(amount) : formatAmountPerPeriod({ amount, period })}
    </span>
  )
}

/** A sum that says what it does not know: `€ 1.546,17 + 2 onbekend`. */
export function MoneyTotal({ total }: { readonly total: Total }) {
  return <strong className="tabular">{formatTotal(total)}</strong>
}
