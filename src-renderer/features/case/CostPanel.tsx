import { costKindLabel } from '#main/features/money/cost.labels.ts'
import { readCostLines } from '#main/features/money/money-lines.reader.ts'
import { api } from '#renderer/app/api.ts'
import { useCase } from './case-data.ts'
import { CostRow } from './CostRow.tsx'
import { LineEcho } from './LineEcho.tsx'
import { MoneyLines } from './MoneyLines.tsx'
import { moneyTexts } from './money.texts.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = moneyTexts.cost

export function CostPanel() {
  const { caseId, today, money } = useCase()
  const { run } = useCaseCommand(api.money.addCost)
  return (
    <MoneyLines
      texts={texts}
      place="costs"
      draft="new-cost"
      add={(line) => run({ caseId, line })}
      echo={(line) =>
        readCostLines(line, today).map(({ draft, problems }) => (
          <LineEcho
            key={`${draft.kind} ${draft.description}`}
            kind={costKindLabel(draft.kind)}
            line={draft}
            problems={problems}
          />
        ))
      }
      total={money.costTotal}
      rows={money.costs.map((cost) => (
        <CostRow key={cost.id} cost={cost} />
      ))}
    />
  )
}
