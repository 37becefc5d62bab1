import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { appTexts } from '#renderer/app/app.texts.ts'
import { maatjesTabs } from '#renderer/app/maatjes-tabs.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { isAlarm } from './expiry-words.ts'
import { ExpiryTable } from './ExpiryTable.tsx'
import type { ExpiryRow } from './volunteer-data.ts'
import { expiringTexts as texts } from './volunteers.texts.ts'
import styles from './Expiring.module.css'

const spans = ['3', '6', '12', '36'] as const
type Span = (typeof spans)[number]
const spanOptions = spans.map((value) => ({ value, label: texts.months(Number(value)) }))

/** What is missing, has ended or ends soon; first what concerns a match that runs. */
export function ExpiringScreen() {
  const [, go] = useLocation()
  const [span, setSpan] = useState<Span>('6')
  const rows = useAnswer(api.volunteers.expiring, { withinMonths: Number(span) }, { keep: true })
  return (
    <Screen title={texts.title} lead={texts.lead}>
      <Tabs label={appTexts.maatjes.parts} tabs={maatjesTabs} current={paths.expiring} onGo={go} />
      <div className={styles.span}>
        <Select label={texts.within} options={spanOptions} value={span} onChange={setSpan} />
      </div>
      <Answered answer={rows} say={failureText}>
        {(all) => <Groups rows={all} />}
      </Answered>
    </Screen>
  )
}

function Groups({ rows }: { readonly rows: readonly ExpiryRow[] }) {
  if (rows.length === 0) return <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
  const alarms = rows.filter(isAlarm)
  const rest = rows.filter((row) => !isAlarm(row))
  const missing = rest.filter(({ state }) => state === 'missing')
  const ends = rest.filter(({ state }) => state !== 'missing')
  return (
    <>
      <Group title={texts.alarmTitle} lead={texts.alarmLead} rows={alarms} />
      <Group title={texts.endsTitle} rows={ends} />
      <Group title={texts.missingTitle} lead={texts.missingLead} rows={missing} />
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly lead?: string
  readonly rows: readonly ExpiryRow[]
}
function Group({ title, lead, rows }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <Section title={title} lead={lead} look="bare">
      <ExpiryTable rows={rows} caption={title} />
    </Section>
  )
}
