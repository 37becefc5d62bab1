import { CostPanel } from './CostPanel.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { IncomePanel } from './IncomePanel.tsx'
import { MoneySum } from './MoneySum.tsx'

/** Income and costs: one line at a time, as people say it. */
export function MoneyTab() {
  return (
    <FieldFlow>
      <IncomePanel />
      <CostPanel />
      <MoneySum />
    </FieldFlow>
  )
}
