import { useLocation } from 'wouter'
import { rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Line } from './privacy-data.ts'
import { capital, clockSaid, identitySaid } from './rights-words.ts'
import { rightsTexts as texts } from './rights.texts.ts'

const { columns } = texts

/** One row per request; the name is the link, the whole row is its target for a mouse. */
export function RequestTable({ rows }: { readonly rows: readonly Line[] }) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(columns)}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ListTable>
  )
}

function Row({ row }: { readonly row: Line }) {
  const [, go] = useLocation()
  const clock = clockSaid(row)
  const identity = identitySaid(row)
  return (
    <ListRow
      name={
        <>
          <RowLink path={paths.right(row.id)} onGo={go}>
            {row.name === '' ? texts.nameless : row.name}
          </RowLink>
          {row.person === null ? null : <div className="meta">{personTexts.kinds[row.person.kind]}</div>}
        </>
      }
    >
      <td>{capital(rightsKindLabels[row.kind])}</td>
      <td data-label={columns.received} className="tabular">
        {formatDay(row.receivedDay)}
      </td>
      <td>
        <StateWord kind={clock.kind}>{clock.words}</StateWord>
        {row.state === 'open' ? (
          <div className="meta">
            {texts.due(formatDay(row.dueDay))}
            {row.extended ? `, ${texts.extended}` : ''}
          </div>
        ) : null}
      </td>
      <td>
        <StateWord kind={identity.kind}>{identity.words}</StateWord>
      </td>
    </ListRow>
  )
}
