import { formatAmount } from '#main/core/money-format.ts'
import { api } from '#renderer/app/api.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { useCase, type Crisis, type Debt } from './case-data.ts'
import { creditorWords } from './debt-words.ts'
import { talkTexts } from './talk.texts.ts'
import { useChosenOrNone } from './use-chosen.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = talkTexts.crisis
const optionOf = (debt: Debt) => ({
  value: debt.id,
  label: `${creditorWords(debt)}, ${formatAmount(debt.amount)}`,
})

/** The debt behind the crisis: typed once, counted once. */
export function CrisisDebt({ crisis: { id, debtId } }: { readonly crisis: Crisis }) {
  const { debts } = useCase().debts
  const { run } = useCaseCommand(api.crisis.amend, ['debts'])
  const props = useChosenOrNone({
    path: 'debtId',
    value: debtId,
    save: (next) => run({ id, changes: { debtId: next } }),
  })
  if (debts.length === 0) return <p className="meta">{texts.debtLater}</p>
  return <Select {...props} label={texts.debt} placeholder={texts.debtNone} options={debts.map(optionOf)} />
}
