import { useLocation } from 'wouter'
import { phaseLabels } from '#main/features/cases/cases.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import type { ResidentRow } from './resident-row.ts'
import { residentsTexts as texts } from './residents.texts.ts'
import styles from './ResidentsScreen.module.css'

/** One row per case; the name is the link, the whole row is its target for a mouse. */
export function ResidentTable({ rows }: { readonly rows: readonly ResidentRow[] }) {
  return (
    <table className={styles.table}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.name}</th>
          <th scope="col">{texts.columns.born}</th>
          <th scope="col">{texts.columns.place}</th>
          <th scope="col">{texts.columns.phase}</th>
          <th scope="col">{texts.columns.opened}</th>
          <th scope="col">{texts.columns.number}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.caseId} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: ResidentRow }) {
  const [, go] = useLocation()
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.who}>
          <RowLink path={paths.casePart(row.caseId)} onGo={go} className={styles.link}>
            {row.name === '' ? texts.nameless : row.name}
          </RowLink>
          {row.hasCrisis ? (
            <StateWord kind="crisis">
              {row.crisisDay === null ? texts.crisis : texts.crisisOn(formatDay(row.crisisDay))}
            </StateWord>
          ) : null}
        </span>
      </th>
      <td className="tabular">{formatDay(row.birthDay)}</td>
      <td>{row.place}</td>
      <td>{row.phase === null ? texts.frozen : phaseLabels[row.phase]}</td>
      <td className="tabular">{row.openedAt === null ? '' : formatDay(dayOf(row.openedAt))}</td>
      <td className="tabular">{row.number}</td>
    </tr>
  )
}
