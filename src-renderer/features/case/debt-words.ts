import { collectorKindLabels } from '#main/features/debts/debts.labels.ts'
import type { Debt } from './case-data.ts'
import { debtTexts } from './debts.texts.ts'

type Parties = Pick<Debt, 'creditorName' | 'collectorName' | 'collectorKind'>

/** `woningcorporatie via deurwaarder`, or whatever of it is known. */
export function creditorWords({ creditorName, collectorName, collectorKind }: Parties): string {
  const creditor = creditorName === '' ? debtTexts.nameless : creditorName
  const collector =
    collectorName !== '' ? collectorName : collectorKind === 'none' ? '' : collectorKindLabels[collectorKind]
  return collector === '' ? creditor : `${creditor} ${debtTexts.via(collector)}`
}
