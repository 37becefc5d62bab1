import { useLocation } from 'wouter'
import { handoverStateLabels } from '#main/features/handover/handover.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import { isOverdue, type HandoverGroup } from './handover-groups.ts'
import type { OpenHandover } from './open-handover.ts'
import { handoversTexts as texts } from './handovers.texts.ts'
import styles from './HandoverTable.module.css'

export interface HandoverTableProps {
  readonly rows: readonly OpenHandover[]
  readonly group: HandoverGroup
  readonly today: string | null
}

export function HandoverTable({ rows, group, today }: HandoverTableProps) {
  const byDue = rows.toSorted((a, b) =>
    (a.feedbackDueDay ?? '9999').localeCompare(b.feedbackDueDay ?? '9999'),
  )
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption(texts.groups[group])}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.name}</th>
          <th scope="col">{texts.columns.receiver}</th>
          <th scope="col">{texts.columns.reference}</th>
          <th scope="col">{texts.columns.state}</th>
          <th scope="col">{texts.columns.next}</th>
        </tr>
      </thead>
      <tbody>
        {byDue.map((row) => (
          <HandoverLine key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function HandoverLine({ row, today }: { readonly row: OpenHandover; readonly today: string | null }) {
  const [, go] = useLocation()
  return (
    <tr>
      <th scope="row">
        <RowLink path={paths.casePart(row.caseId, 'overdracht')} onGo={go}>
          {row.residentName === '' ? texts.nameless : row.residentName}
        </RowLink>
      </th>
      <td>{row.receiverName}</td>
      <td className="tabular">{row.reference}</td>
      <td>
        {handoverStateLabels[row.state]}
        {row.sentAt === null ? null : (
          <div className="meta">{texts.sentOn(formatDay(dayOf(row.sentAt)))}</div>
        )}
      </td>
      <td>
        <Due row={row} today={today} />
      </td>
    </tr>
  )
}

function Due({ row, today }: { readonly row: OpenHandover; readonly today: string | null }) {
  if (row.feedbackDueDay === null) return null
  const day = formatDay(row.feedbackDueDay)
  return isOverdue(row.state, row.feedbackDueDay, today) ? (
    <StateWord kind="attention">{texts.overdue(day)}</StateWord>
  ) : (
    texts.due(day)
  )
}
