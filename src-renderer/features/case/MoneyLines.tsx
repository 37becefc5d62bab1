import type { ReactNode } from 'react'
import type { Total } from '#main/core/money.ts'
import { MoneyTotal } from '#renderer/ui/Money.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import type { FieldWords } from './LineFields.tsx'
import { moneyTexts } from './money.texts.ts'
import { Panel } from './Panel.tsx'
import { Place } from './Place.tsx'
import { QuickLine, type QuickLineProps } from './QuickLine.tsx'
import { RowTable } from './RowTable.tsx'
import { TotalRow } from './TotalRow.tsx'

const { columns } = moneyTexts
const moneyColumns = [
  { label: columns.what },
  { label: columns.amount, amount: true },
  { label: columns.monthly, amount: true },
  { label: columns.mark, quiet: true },
  { label: columns.actions, quiet: true },
]

export interface MoneyLinesProps extends Required<Pick<QuickLineProps, 'draft' | 'add' | 'echo'>> {
  readonly texts: {
    readonly title: string
    readonly line: FieldWords & { readonly example: string }
    readonly empty: string
    readonly caption: string
    readonly total: string
  }
  readonly place: string
  readonly total: Total
  readonly rows: readonly ReactNode[]
}

/** A list of money: one line to type, the lines so far, and their sum with what is not known. */
export function MoneyLines({ texts, place, draft, add, echo, total, rows }: MoneyLinesProps) {
  return (
    <Panel title={texts.title}>
      <Place name={place}>
        <QuickLine {...texts.line} draft={draft} path="line" add={add} echo={echo} />
      </Place>
      {rows.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <RowTable
          caption={texts.caption}
          columns={moneyColumns}
          foot={<TotalRow label={texts.total} total={<MoneyTotal total={total} />} before={2} after={2} />}
        >
          {rows}
        </RowTable>
      )}
    </Panel>
  )
}
