import { Siren } from 'lucide-react'
import { formatAmount } from '#main/core/money-format.ts'
import { creditorKindLabel, debtFlagLabels } from '#main/features/debts/debts.labels.ts'
import { api } from '#renderer/app/api.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCase, type Debt } from './case-data.ts'
import { DebtEditor } from './DebtEditor.tsx'
import { creditorWords } from './debt-words.ts'
import { debtTexts } from './debts.texts.ts'
import { RecordMark } from './FactMark.tsx'
import { LineRow, TwoLines } from './RowTable.tsx'
import { useRemoval } from './use-removal.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './DebtRow.module.css'

const refusals = { sentences: { 'tied-to-crisis': debtTexts.tiedToCrisis } }

export function DebtRow({ debt }: { readonly debt: Debt }) {
  const { id, mark, reference, letterDay, amount, creditorKind, creditorName, note, flags } = debt
  const { crises } = useCase()
  const amend = useCaseCommand(api.debts.amend, ['crisis'])
  const remove = useRemoval(api.debts.remove, api.debts.restore, refusals)
  const what = creditorWords(debt)
  const kind = creditorKindLabel(creditorKind)
  const tied = crises.some(({ debtId, resolvedAt }) => debtId === id && resolvedAt === null)
  const second = [kind === creditorName ? '' : kind, note, ...flags.map((flag) => debtFlagLabels[flag])]
  return (
    <LineRow
      what={what}
      head={
        <>
          <TwoLines first={what} second={second.filter((word) => word !== '').join(', ')} />
          {tied ? (
            <span className={styles.tied}>
              <Icon of={Siren} size={16} /> {debtTexts.crisisDebt}
            </span>
          ) : null}
        </>
      }
      cells={[
        { key: 'reference', content: <span className={styles.reference}>{reference}</span> },
        { key: 'letter', content: formatDay(letterDay) },
        { key: 'amount', amount: true, content: formatAmount(amount) },
      ]}
      mark={<RecordMark fact={what} mark={mark} save={(changes) => amend.run({ id, changes })} />}
      onRemove={() => remove(id, what)}
      editor={() => <DebtEditor debt={debt} />}
    />
  )
}
