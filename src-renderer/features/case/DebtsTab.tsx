import { useState } from 'react'
import type { FactSource } from '#main/core/fact.ts'
import { isComplete } from '#main/core/money.ts'
import { api } from '#renderer/app/api.ts'
import { Choice } from '#renderer/ui/Choice.tsx'
import { MoneyTotal } from '#renderer/ui/Money.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { useCase } from './case-data.ts'
import { CrisisTie } from './CrisisTie.tsx'
import { DebtEcho } from './DebtEcho.tsx'
import { DebtRow } from './DebtRow.tsx'
import { debtTexts } from './debts.texts.ts'
import { FieldFlow } from './FieldFlow.tsx'
import { moneyTexts } from './money.texts.ts'
import { Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine } from './QuickLine.tsx'
import { RowTable } from './RowTable.tsx'
import { saysStaysHere } from './stays-here.ts'
import { TotalRow } from './TotalRow.tsx'
import { useCaseCommand } from './use-saving.ts'
import styles from './DebtsTab.module.css'

type LineSource = Extract<FactSource, 'told' | 'document-seen'>
const sourceOptions = [
  { value: 'told', label: moneyTexts.source.options.told },
  { value: 'document-seen', label: moneyTexts.source.options['document-seen'] },
] as const

const { columns } = debtTexts
const debtColumns = [
  { label: columns.creditor },
  { label: columns.reference },
  { label: columns.letter },
  { label: columns.amount, amount: true },
  { label: columns.mark, quiet: true },
  { label: columns.actions, quiet: true },
]

/** Debts: letter by letter, a line each. */
export function DebtsTab() {
  return (
    <FieldFlow>
      <CrisisTie />
      <DebtsPanel />
    </FieldFlow>
  )
}

function DebtsPanel() {
  const { today, debts } = useCase()
  const [source, setSource] = useState<LineSource>('told')
  const add = useNewDebt(source)
  return (
    <Panel title={debtTexts.title}>
      <Choice
        label={moneyTexts.source.label}
        options={sourceOptions}
        value={source}
        onChange={setSource}
        className={styles.source}
      />
      <Place name="debts">
        <QuickLine
          {...debtTexts.line}
          draft="new-debt"
          path="line"
          add={add}
          echo={(line) => <DebtEcho line={line} today={today} />}
        />
      </Place>
      {debts.debts.length === 0 ? <EmptyState title={debtTexts.empty} /> : <DebtTable />}
    </Panel>
  )
}

/** Adds a line, and with it where it comes from and whether it stays here, when the line says so. */
function useNewDebt(source: LineSource) {
  const { caseId } = useCase()
  const add = useCaseCommand(api.debts.add)
  const amend = useCaseCommand(api.debts.amend, ['crisis'])
  return async (line: string) => {
    const reply = await add.run({ caseId, line })
    const changes = {
      ...(source === 'told' ? {} : { source, sourceDayText: moneyTexts.source.seenOn }),
      ...(saysStaysHere(line) ? { sharing: 'never' as const } : {}),
    }
    if (reply.ok && Object.keys(changes).length > 0) await amend.run({ id: reply.value.id, changes })
    return reply
  }
}

function DebtTable() {
  const { debts, total, withoutRunningLoans } = useCase().debts
  const loans =
    withoutRunningLoans.knownCents !== total.knownCents ||
    withoutRunningLoans.unknownCount !== total.unknownCount
  return (
    <>
      <RowTable
        caption={debtTexts.caption}
        columns={debtColumns}
        foot={
          <>
            <TotalRow label={debtTexts.total} total={<MoneyTotal total={total} />} before={3} after={2} />
            {loans ? (
              <TotalRow
                label={debtTexts.behind}
                total={<MoneyTotal total={withoutRunningLoans} />}
                before={3}
                after={2}
              />
            ) : null}
          </>
        }
      >
        {debts.map((debt) => (
          <DebtRow key={debt.id} debt={debt} />
        ))}
      </RowTable>
      {isComplete(total) && debts.every(({ mark }) => mark.sharing === 'may') ? null : (
        <p className="meta">{debtTexts.onForm}</p>
      )}
    </>
  )
}
