import { FileInput } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { appTexts } from '#renderer/app/app.texts.ts'
import { maatjesTabs } from '#renderer/app/maatjes-tabs.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { NewVolunteer } from './NewVolunteer.tsx'
import { RunningAlarms } from './RunningAlarms.tsx'
import type { VolunteerRow } from './volunteer-data.ts'
import { VolunteerTable } from './VolunteerTable.tsx'
import { volunteersTexts as texts } from './volunteers.texts.ts'
import styles from './Volunteers.module.css'

/** All volunteers, found while you type; above them what cannot wait. */
export function VolunteersScreen() {
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [all, setAll] = useState(false)
  const wanted = useDeferredValue(text.trim())
  const list = useAnswer(api.volunteers.list, { text: wanted, show: all ? 'all' : 'current' }, { keep: true })
  return (
    <Screen
      title={texts.title}
      action={
        <Button icon={FileInput} onClick={() => go(paths.volunteerList)}>
          {texts.readList}
        </Button>
      }
    >
      <Tabs label={appTexts.maatjes.parts} tabs={maatjesTabs} current={paths.volunteers} onGo={go} />
      <RunningAlarms />
      <div className={styles.tools}>
        <TextField
          ref={useFocusAtStart()}
          label={texts.search}
          example={texts.searchExample}
          value={text}
          onChange={setText}
        />
        <NewVolunteer />
      </div>
      <Answered answer={list} say={failureText}>
        {(rows) => (
          <div className={styles.found}>
            <div className={styles.above}>
              <p role="status" className="meta">
                {wanted === '' ? texts.count(rows.length) : texts.found(rows.length, wanted)}
              </p>
              <CheckBox label={texts.showAll} checked={all} onChange={setAll} />
            </div>
            {rows.length > 0 ? <Rows rows={rows} /> : <Nobody wanted={wanted} />}
          </div>
        )}
      </Answered>
    </Screen>
  )
}

/** Further ahead than any certificate counts, so that each has its months to go. */
const farAhead = 120

function Rows({ rows }: { readonly rows: readonly VolunteerRow[] }) {
  const terms = useAnswer(api.volunteers.expiring, { withinMonths: farAhead })
  const monthsToGo = new Map(
    (terms.value ?? []).flatMap(({ kind, volunteerId, monthsToGo: months }) =>
      kind === 'certificate' && months !== null ? [[volunteerId, months] as const] : [],
    ),
  )
  return <VolunteerTable rows={rows} monthsToGo={monthsToGo} />
}

function Nobody({ wanted }: { readonly wanted: string }) {
  return wanted === '' ? (
    <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  ) : (
    <EmptyState title={texts.none.title(wanted)}>{texts.none.lead}</EmptyState>
  )
}
