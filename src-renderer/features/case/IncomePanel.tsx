import { incomeKindLabel } from '#main/features/money/income.labels.ts'
import { readIncomeLines } from '#main/features/money/money-lines.reader.ts'
import { api } from '#renderer/app/api.ts'
import { useCase } from './case-data.ts'
import { IncomeRow } from './IncomeRow.tsx'
import { LineEcho } from './LineEcho.tsx'
import { MoneyLines } from './MoneyLines.tsx'
import { moneyTexts } from './money.texts.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = moneyTexts.income

export function IncomePanel() {
  const { caseId, today, money } = useCase()
  const { run } = useCaseCommand(api.money.addIncome)
  return (
    <MoneyLines
      texts={texts}
      place="incomes"
      draft="new-income"
      add={(line) => run({ caseId, line })}
      echo={(line) =>
        readIncomeLines(line, today).map(({ draft, problems }) => (
          <LineEcho
            key={`${draft.kind} ${draft.description}`}
            kind={incomeKindLabel(draft.kind)}
            line={draft}
            stopped={draft.state === 'stopped'}
            problems={problems}
          />
        ))
      }
      total={money.incomeTotal}
      rows={money.incomes.map((income) => (
        <IncomeRow key={income.id} income={income} />
      ))}
    />
  )
}
