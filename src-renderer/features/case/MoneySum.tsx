import { leftPerMonth } from '#main/features/money/cost.rules.ts'
import { formatEuro } from '#main/core/money-format.ts'
import { useCase } from './case-data.ts'
import { moneyTexts } from './money.texts.ts'
import { Panel } from './Panel.tsx'

const texts = moneyTexts.totals

/** What is left, as a sum and never as a verdict; and only when nothing is missing. */
export function MoneySum() {
  const { money } = useCase()
  if (money.incomes.length === 0 || money.costs.length === 0) return null
  const left = leftPerMonth(money.incomeTotal, money.costTotal)
  const guesses = money.incomeTotal.aboutCount + money.costTotal.aboutCount
  return (
    <Panel title={texts.title}>
      {left === null ? (
        <p>{texts.noVerdict}</p>
      ) : (
        <p>
          {texts.left}: <strong className="tabular">{formatEuro(left)}</strong>. {texts.leftNote}
        </p>
      )}
      {guesses === 0 ? null : <p className="meta">{texts.about(guesses)}</p>}
    </Panel>
  )
}
