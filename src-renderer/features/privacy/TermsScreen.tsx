import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Term } from './retention-data.ts'
import { actionWords, categoryWords, startWords, termsTexts as texts } from './retention.texts.ts'
import { TermDialog } from './TermDialog.tsx'
import styles from './Privacy.module.css'

const { columns } = texts

/** How long what is kept, and which of it is still a proposal. */
export function TermsScreen() {
  const [, go] = useLocation()
  const may = useMay()
  const terms = useAnswer(api.retention.terms, {})
  const [changing, setChanging] = useState<Term | null>(null)
  return (
    <Screen title={texts.title} lead={texts.lead}>
      <PrivacyTabs current={paths.retention} />
      {may.call(api.retention.list) ? (
        <div>
          <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.retention)}>
            {texts.back}
          </Button>
        </div>
      ) : null}
      <Answered answer={terms} say={failureText}>
        {(rows) => (
          <ListTable caption={texts.caption} columns={Object.values(columns)} quietColumn={columns.act}>
            {rows.map((term) => (
              <Row key={term.category} term={term} onChange={setChanging} />
            ))}
          </ListTable>
        )}
      </Answered>
      {changing === null ? null : <TermDialog term={changing} onClose={() => setChanging(null)} />}
    </Screen>
  )
}

function Row({ term, onChange }: { readonly term: Term; readonly onChange: (term: Term) => void }) {
  const what = categoryWords[term.category]
  return (
    <ListRow name={what}>
      <td data-label={columns.term}>
        {`${texts.span(term.months)} ${startWords[term.start]}`}
        {term.atLeastMonths === 0 ? null : (
          <div className="meta">{texts.atLeast(texts.span(term.atLeastMonths))}</div>
        )}
      </td>
      <td data-label={columns.action}>{actionWords[term.action]}</td>
      <td>
        <StateWord kind={term.decided ? 'done' : 'info'}>
          {term.decided ? texts.decided(formatDay(term.decidedDay)) : texts.undecided}
        </StateWord>
        {term.note === '' ? null : <div className="meta">{term.note}</div>}
      </td>
      <td className={styles.act}>
        <Button kind="quiet" aria-label={texts.editOf(what)} onClick={() => onChange(term)}>
          {texts.edit}
        </Button>
      </td>
    </ListRow>
  )
}
