import { useLocation } from 'wouter'
import { rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Line } from './privacy-data.ts'
import { capital, clockSaid, identitySaid } from './rights-words.ts'
import { rightsTexts as texts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const { columns } = texts

/** One row per request; the name is the link, the whole row is its target for a mouse. */
export function RequestTable({ rows }: { readonly rows: readonly Line[] }) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: Line }) {
  const [, go] = useLocation()
  const clock = clockSaid(row)
  const identity = identitySaid(row)
  return (
    <tr className={classNames(styles.row, styles.pressed)}>
      <th scope="row">
        <RowLink path={paths.right(row.id)} onGo={go} className={styles.link}>
          {row.name === '' ? texts.nameless : row.name}
        </RowLink>
        {row.person === null ? null : <div className="meta">{personTexts.kinds[row.person.kind]}</div>}
      </th>
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
    </tr>
  )
}
