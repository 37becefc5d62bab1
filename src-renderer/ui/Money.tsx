import { formatTotal } from '#main/core/money-format.ts'
import type { Total } from '#main/core/money.ts'

/** A sum that says what it does not know: `€ 1.546,17 + 2 onbekend`. */
export function MoneyTotal({ total }: { readonly total: Total }) {
  return <strong className="tabular">{formatTotal(total)}</strong>
}
