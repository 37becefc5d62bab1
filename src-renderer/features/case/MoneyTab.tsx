import { readCostLine, readIncomeLine } from '#main/features/money/money-line.reader.ts'
import { costKindLabel } from '#main/features/money/cost.labels.ts'
import { incomeKindLabel } from '#main/features/money/income.labels.ts'
import { api } from '#renderer/app/api.ts'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { MoneyTotal } from '#renderer/ui/Money.tsx'
import { useCase } from './case-data.ts'
import { CostRow } from './CostRow.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { IncomeRow } from './IncomeRow.tsx'
import { LineEcho } from './LineEcho.tsx'
import { moneyTexts } from './money.texts.ts'
import { MoneySum } from './MoneySum.tsx'
import { Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine } from './QuickLine.tsx'
import { RowTable } from './RowTable.tsx'
import { TotalRow } from './TotalRow.tsx'
import { useCaseCommand } from './use-saving.ts'

const { columns } = moneyTexts
const moneyColumns = [
  { label: columns.what },
  { label: columns.amount, amount: true },
  { label: columns.monthly, amount: true },
  { label: columns.mark, quiet: true },
  { label: columns.actions, quiet: true },
]

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

function IncomePanel() {
  const { caseId, today, money } = useCase()
  const add = useCaseCommand(api.money.addIncome)
  const texts = moneyTexts.income
  return (
    <Panel title={texts.title}>
      <Place name="incomes">
        <QuickLine
          label={texts.line}
          example={texts.example}
          draft="new-income"
          path="line"
          add={(line) => add.run({ caseId, line })}
          echo={(line) => {
            const { draft, problems } = readIncomeLine(line, today)
            return (
              <LineEcho
                kind={incomeKindLabel(draft.kind)}
                line={draft}
                stopped={draft.state === 'stopped'}
                problems={problems}
              />
            )
          }}
        />
      </Place>
      {money.incomes.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <RowTable
          caption={texts.caption}
          columns={moneyColumns}
          foot={
            <TotalRow
              label={texts.total}
              total={<MoneyTotal total={money.incomeTotal} />}
              before={2}
              after={2}
            />
          }
        >
          {money.incomes.map((income) => (
            <IncomeRow key={income.id} income={income} />
          ))}
        </RowTable>
      )}
    </Panel>
  )
}

function CostPanel() {
  const { caseId, today, money } = useCase()
  const add = useCaseCommand(api.money.addCost)
  const texts = moneyTexts.cost
  return (
    <Panel title={texts.title}>
      <Place name="costs">
        <QuickLine
          label={texts.line}
          example={texts.example}
          draft="new-cost"
          path="line"
          add={(line) => add.run({ caseId, line })}
          echo={(line) => {
            const { draft, problems } = readCostLine(line, today)
            return <LineEcho kind={costKindLabel(draft.kind)} line={draft} problems={problems} />
          }}
        />
      </Place>
      {money.costs.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <RowTable
          caption={texts.caption}
          columns={moneyColumns}
          foot={
            <TotalRow
              label={texts.total}
              total={<MoneyTotal total={money.costTotal} />}
              before={2}
              after={2}
            />
          }
        >
          {money.costs.map((cost) => (
            <CostRow key={cost.id} cost={cost} />
          ))}
        </RowTable>
      )}
    </Panel>
  )
}
