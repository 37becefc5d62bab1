import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { expiryPart, expiryState, expiryWhat } from './expiry-words.ts'
import type { ExpiryRow } from './volunteer-data.ts'
import { expiringTexts as texts } from './volunteers.texts.ts'

export interface ExpiryTableProps {
  readonly rows: readonly ExpiryRow[]
  readonly caption: string
}

export function ExpiryTable({ rows, caption }: ExpiryTableProps) {
  return (
    <ListTable caption={caption} columns={Object.values(texts.columns)} even>
      {rows.map((row) => (
        <Row key={`${row.volunteerId} ${row.kind} ${row.about}`} row={row} />
      ))}
    </ListTable>
  )
}

function Row({ row }: { readonly row: ExpiryRow }) {
  const [, go] = useLocation()
  const { kind, words } = expiryState(row)
  return (
    <ListRow
      name={
        <RowLink path={paths.volunteer(row.volunteerId, expiryPart)} onGo={go}>
          {row.name}
        </RowLink>
      }
    >
      <td>{expiryWhat(row)}</td>
      <td data-label={texts.columns.until} className="tabular">
        {formatDay(row.day)}
      </td>
      <td>
        <StateWord kind={kind}>{words}</StateWord>
      </td>
      <td data-label={texts.columns.running} className="tabular">
        {row.runningMatches === 0 ? texts.none : row.runningMatches}
      </td>
    </ListRow>
  )
}
