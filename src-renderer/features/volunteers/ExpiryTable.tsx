import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { expiryPart, expiryState, expiryWhat } from './expiry-words.ts'
import type { ExpiryRow } from './volunteer-data.ts'
import { expiringTexts as texts } from './volunteers.texts.ts'
import styles from './Volunteers.module.css'

export interface ExpiryTableProps {
  readonly rows: readonly ExpiryRow[]
  readonly caption: string
}

export function ExpiryTable({ rows, caption }: ExpiryTableProps) {
  return (
    <table className={classNames(styles.table, styles.even)}>
      <caption className="quiet">{caption}</caption>
      <thead>
        <tr>
          {Object.values(texts.columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.volunteerId} ${row.kind} ${row.about}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: ExpiryRow }) {
  const [, go] = useLocation()
  const { kind, words } = expiryState(row)
  return (
    <tr className={styles.row}>
      <th scope="row">
        <RowLink path={paths.volunteer(row.volunteerId, expiryPart)} onGo={go} className={styles.link}>
          {row.name}
        </RowLink>
      </th>
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
    </tr>
  )
}
