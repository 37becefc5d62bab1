import { useLocation } from 'wouter'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { weekStrip } from '#main/features/volunteers/week-strip.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { languageList } from './language-words.ts'
import type { VolunteerRow } from './volunteer-data.ts'
import { statusKind } from './volunteer-status.ts'
import { volunteersTexts as texts } from './volunteers.texts.ts'
import styles from './Volunteers.module.css'

export interface VolunteerTableProps {
  readonly rows: readonly VolunteerRow[]
  /** Whole months that each certificate still counts, by volunteer. */
  readonly monthsToGo: ReadonlyMap<string, number>
}

/** One row per volunteer; the name is the link, the whole row is its target for a mouse. */
export function VolunteerTable({ rows, monthsToGo }: VolunteerTableProps) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(texts.columns)}>
      {rows.map((row) => (
        <Row key={row.id} row={row} months={monthsToGo.get(row.id) ?? null} />
      ))}
    </ListTable>
  )
}

function Row({ row, months }: { readonly row: VolunteerRow; readonly months: number | null }) {
  const [, go] = useLocation()
  const { columns } = texts
  const free = Math.max(0, row.maxMatches - row.takenPlaces)
  return (
    <ListRow
      name={
        <RowLink path={paths.volunteer(row.id)} onGo={go}>
          {row.name === '' ? texts.nameless : row.name}
        </RowLink>
      }
    >
      <td>
        <StateWord kind={statusKind(row.status)}>
          {row.status === 'paused' && row.pausedUntil !== null
            ? texts.pausedUntil(formatDay(row.pausedUntil))
            : volunteerStatusLabels[row.status]}
        </StateWord>
      </td>
      <td data-label={columns.languages}>{languageList(row.languages) || <None />}</td>
      <td data-label={columns.when}>{weekStrip(row.dayParts) || <None />}</td>
      <td data-label={columns.places} className={styles.short}>
        {texts.places(free, row.maxMatches)}
      </td>
      <td data-label={columns.certificate}>
        <CertificateWord row={row} months={months} />
      </td>
      <td data-label={columns.lastAsked} className="tabular">
        {row.lastAsked === null ? texts.neverAsked : formatDay(row.lastAsked)}
      </td>
    </ListRow>
  )
}

function None() {
  return <span className={styles.none}>{texts.notFilledIn}</span>
}

/** Whether the certificate was seen and how long it still counts, with a picture and words. */
function CertificateWord({ row, months }: { readonly row: VolunteerRow; readonly months: number | null }) {
  const words = texts.certificate
  if (row.flags.includes('certificate-too-old')) return <StateWord kind="attention">{words.over}</StateWord>
  if (row.certificateMonths === null) return <StateWord kind="attention">{words.missing}</StateWord>
  if (months === null) return <StateWord kind="done">{words.seenNoTerm}</StateWord>
  return row.certificateWarning ? (
    <StateWord kind="attention">{words.warning(months)}</StateWord>
  ) : (
    <StateWord kind="done">{words.seen(months)}</StateWord>
  )
}
