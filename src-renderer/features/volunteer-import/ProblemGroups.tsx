import { severityLabels } from '#main/features/volunteer-import/volunteer-import.labels.ts'
import { severities, type Severity } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import { Section } from '#renderer/ui/Section.tsx'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'
import { MoreButton } from './MoreButton.tsx'
import { toldProblems, type Told } from './told-problems.ts'
import { useMore } from './use-more.ts'
import styles from './Table.module.css'

const texts = importTexts.problems

const kinds: Readonly<Record<Severity, NoticeKind>> = { stops: 'attention', ask: 'attention', note: 'info' }

/** Problems by how much they matter: what does not come in, what to look at, what is good to know. */
export function ProblemGroups({ sheet }: { readonly sheet: ImportSheet }) {
  const told = toldProblems(sheet)
  return (
    <Section title={texts.title} lead={told.length === 0 ? texts.none : texts.lead} look="bare">
      {severities.map((severity) => (
        <Group key={severity} severity={severity} rows={told.filter((one) => one.severity === severity)} />
      ))}
    </Section>
  )
}

function Group({ severity, rows }: { readonly severity: Severity; readonly rows: readonly Told[] }) {
  const more = useMore(rows, 25)
  if (rows.length === 0) return null
  const { heads } = texts
  return (
    <>
      <h3 className={styles.group}>
        <StateWord kind={kinds[severity]}>{texts.group(severityLabels[severity], rows.length)}</StateWord>
      </h3>
      <table className={styles.table}>
        <caption className="quiet">{texts.caption(severityLabels[severity])}</caption>
        <thead>
          <tr>
            {Object.values(heads).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {more.shown.map(({ key, lines, who, about, what }) => (
            <tr key={key}>
              <td data-label={heads.line} className="tabular">
                {lines}
              </td>
              <th scope="row">{who}</th>
              <td data-label={heads.field}>{about}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={more} />
    </>
  )
}
