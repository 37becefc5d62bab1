import { ArrowLeft } from 'lucide-react'
import { useLocation } from 'wouter'
import { breachKindLabels } from '#main/features/breaches/breaches.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay, formatInstant } from '#renderer/ui/time.ts'
import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import { BreachAdvicePanel } from './BreachAdvicePanel.tsx'
import { BreachDecisions } from './BreachDecisions.tsx'
import { BreachFacts } from './BreachFacts.tsx'
import { BreachLetter } from './BreachLetter.tsx'
import { reportSaid, type Breach } from './breach-words.ts'
import { breachTexts as texts } from './breaches.texts.ts'
import { capital } from './rights-words.ts'
import styles from './Privacy.module.css'

/** One breach: what is known, what speaks for and against, what was decided, and what people are told. */
export function BreachScreen({ id }: { readonly id: string }) {
  const breach = useAnswer(api.breaches.read, { id })
  const [, go] = useLocation()
  const { value, failure } = breach
  return (
    <Screen
      title={texts.title}
      heading={value === undefined ? undefined : capital(breachKindLabels[value.kind])}
      width="settings"
    >
      <PrivacyTabs current={paths.breaches} />
      <div>
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.breaches)}>
          {texts.back}
        </Button>
      </div>
      {failure === null || value !== undefined ? null : (
        <Notice kind="attention">{failure.code === 'not-found' ? texts.gone : failureText(failure)}</Notice>
      )}
      {value === undefined ? null : <Desk breach={value} />}
    </Screen>
  )
}

function Desk({ breach }: { readonly breach: Breach }) {
  const area = useCursorKept(String(breach.closedDay))
  return (
    <div ref={area} tabIndex={-1} className={styles.desk}>
      <ClockNotice breach={breach} />
      <BreachFacts breach={breach} />
      <BreachAdvicePanel id={breach.id} />
      <BreachDecisions breach={breach} />
      <BreachLetter breach={breach} />
      <ClosePart breach={breach} />
    </div>
  )
}

function ClockNotice({ breach }: { readonly breach: Breach }) {
  const { clock } = breach
  if (clock === null) return null
  const { words, kind } = reportSaid(breach)
  const due = formatInstant(clock.dueAt)
  return (
    <Notice kind={kind} title={texts.clock.title(words)}>
      {clock.level === 'late' ? texts.clock.late(due) : texts.clock.until(due)}
    </Notice>
  )
}

function ClosePart({ breach: { id, closedDay } }: { readonly breach: Breach }) {
  const close = useCommand(api.breaches.close, ['retention'])
  const reopen = useCommand(api.breaches.reopen, ['retention'])
  const words = texts.close
  const act = closedDay === null ? close : reopen
  return (
    <Section
      title={closedDay === null ? words.title : words.closed(formatDay(closedDay))}
      lead={closedDay === null ? words.lead : undefined}
      actions={
        <Button busy={act.busy} onClick={() => void act.run({ id })}>
          {closedDay === null ? words.close : words.reopen}
        </Button>
      }
    >
      <Refusal failure={act.failure} texts={words.failures} />
    </Section>
  )
}
