import { FilePlus2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { breachKindLabels } from '#main/features/breaches/breaches.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { formatDay, formatInstant } from '#renderer/ui/time.ts'
import { informSaid, reportSaid, type BreachRow } from './breach-words.ts'
import { breachesTexts as texts } from './breaches.texts.ts'
import { capital } from './rights-words.ts'
import styles from './Privacy.module.css'

const { columns } = texts

/** The log of everything that went wrong with personal data, those with a running clock first. */
export function BreachesScreen() {
  const [, go] = useLocation()
  const list = useAnswer(api.breaches.list, {})
  return (
    <Screen
      title={texts.title}
      lead={texts.lead}
      action={
        <Button kind="main" icon={FilePlus2} onClick={() => go(paths.newBreach)}>
          {texts.add}
        </Button>
      }
    >
      <PrivacyTabs current={paths.breaches} />
      <Answered answer={list} say={failureText}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
          ) : (
            <BreachTable rows={rows} />
          )
        }
      </Answered>
    </Screen>
  )
}

function BreachTable({ rows }: { readonly rows: readonly BreachRow[] }) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(columns)}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ListTable>
  )
}

function Row({ row }: { readonly row: BreachRow }) {
  const [, go] = useLocation()
  const report = reportSaid(row)
  const inform = informSaid(row)
  return (
    <ListRow
      name={
        <>
          <RowLink path={paths.breach(row.id)} onGo={go}>
            {capital(breachKindLabels[row.kind])}
          </RowLink>
          {row.what === '' ? null : <div className={classNames('meta', styles.clip)}>{row.what}</div>}
        </>
      }
    >
      <td data-label={columns.discovered} className="tabular">
        {formatInstant(row.discoveredAt)}
      </td>
      <td data-label={columns.clock}>
        <StateWord kind={report.kind}>{report.words}</StateWord>
        {row.clock === null || row.reportedAt !== null ? null : (
          <div className="meta">{texts.until(formatInstant(row.clock.dueAt))}</div>
        )}
      </td>
      <td data-label={columns.inform}>
        <StateWord kind={inform.kind}>{inform.words}</StateWord>
        {row.closedDay === null ? null : <div className="meta">{texts.closed(formatDay(row.closedDay))}</div>}
      </td>
    </ListRow>
  )
}
