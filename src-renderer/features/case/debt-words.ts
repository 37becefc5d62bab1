import type { Debt } from './case-data.ts'
import { debtTexts } from './debts.texts.ts'

/** `woningcorporatie via deurwaarder`, or whatever of it is known. */
export function creditorWords({
  creditorName,
  collectorName,
}: Pick<Debt, 'creditorName' | 'collectorName'>): string {
  const creditor = creditorName === '' ? debtTexts.nameless : creditorName
  return collectorName === '' ? creditor : `${creditor} ${debtTexts.via(collectorName)}`
}
