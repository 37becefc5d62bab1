import { incomeKindLabel } from '#main/features/money/income.labels.ts'
import { readIncomeLine } from '#main/features/money/money-line.reader.ts'
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
      echo={(line) => {
        const { draft, problems } = readIncomeLine(line, today)
        const stopped = draft.state === 'stopped'
        return (
          <LineEcho kind={incomeKindLabel(draft.kind)} line={draft} stopped={stopped} problems={problems} />
        )
      }}
      total={money.incomeTotal}
      rows={money.incomes.map((income) => (
        <IncomeRow key={income.id} income={income} />
      ))}
    />
  )
}
