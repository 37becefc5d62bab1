import { formatAmount, formatAmountPerPeriod, formatEuro, periodWords } from '#main/core/money-format.ts'
import { monthlyCents, type AmountPerPeriod, type Period, periods } from '#main/core/money.ts'
import type { Option } from '#renderer/ui/Choice.tsx'
import { moneyTexts } from './money.texts.ts'

export const periodOptions: readonly Option<Period>[] = periods.map((value) => ({
  value,
  label: periodWords[value],
}))

/** As somebody would type it again: `1.310`, `ongeveer 1.310`, `400-600`, `onbekend`; without the period. */
export function amountAsTyped({ amount }: Pick<AmountPerPeriod, 'amount'>): string {
  return formatAmount(amount).replaceAll('€ ', '')
}

/** `€ 1.419,17`: only where it differs from what was typed, because then somebody worked it out. */
export function derivedMonthly(line: AmountPerPeriod): string | null {
  const cents = line.period === 'month' || line.period === 'once' ? null : monthlyCents(line)
  return cents === null ? null : formatEuro(cents)
}

/** `ongeveer € 1.310,00 per 4 weken, is € 1.419,17 per maand`. */
export function amountInWords(line: AmountPerPeriod): string {
  const words = formatAmountPerPeriod(line)
  const derived = derivedMonthly(line)
  return derived === null ? words : `${words}, ${moneyTexts.echo.perMonth(derived)}`
}
