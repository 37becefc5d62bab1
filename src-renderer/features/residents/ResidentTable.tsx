import { useLocation } from 'wouter'
import { phaseLabels } from '#main/features/cases/cases.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import type { ResidentRow } from './resident-row.ts'
import { residentsTexts as texts } from './residents.texts.ts'
import styles from './ResidentsScreen.module.css'

/** One row per case; the name is the link, the whole row is its target for a mouse. */
export function ResidentTable({ rows }: { readonly rows: readonly ResidentRow[] }) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(texts.columns)}>
      {rows.map((row) => (
        <Row key={row.caseId} row={row} />
      ))}
    </ListTable>
  )
}

function Row({ row }: { readonly row: ResidentRow }) {
  const [, go] = useLocation()
  return (
    <ListRow
      name={
        <span className={styles.who}>
          <RowLink path={paths.casePart(row.caseId)} onGo={go}>
            {row.name === '' ? texts.nameless : row.name}
          </RowLink>
          {row.hasCrisis ? (
            <StateWord kind="crisis">
              {row.crisisDay === null ? texts.crisis : texts.crisisOn(formatDay(row.crisisDay))}
            </StateWord>
          ) : null}
        </span>
      }
    >
      <td className="tabular">{formatDay(row.birthDay)}</td>
      <td>{row.place}</td>
      <td>{row.phase === null ? texts.frozen : phaseLabels[row.phase]}</td>
      <td className="tabular">{row.openedAt === null ? '' : formatDay(dayOf(row.openedAt))}</td>
      <td className="tabular">{row.number}</td>
    </ListRow>
  )
}
