import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { NewCaseButton } from '#renderer/app/NewCaseButton.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { formatWeekday } from '#renderer/ui/time.ts'
import { CrisisStrip } from './CrisisStrip.tsx'
import { MaatjesToday } from './MaatjesToday.tsx'
import { PrivacyToday } from './PrivacyToday.tsx'
import { RecentCases } from './RecentCases.tsx'
import { WaitingHandovers } from './WaitingHandovers.tsx'
import { todayTexts as texts } from './today.texts.ts'
import type { Today } from './today-answer.ts'
import styles from './TodayScreen.module.css'

/** What to do now, most pressing first. */
export function TodayScreen() {
  const today = useAnswer(api.today.list, {})
  const day = today.value === undefined ? undefined : formatWeekday(today.value.today)
  return (
    <Screen title={texts.title} lead={day} action={<NewCaseButton />}>
      <BackupProblem />
      <Answered answer={today} say={failureText}>
        {(value) => <Desk today={value} />}
      </Answered>
    </Screen>
  )
}

/** Said here and not in passing: this is the one thing that can cost work. */
function BackupProblem() {
  const vault = useAnswer(api.unlock.status, {})
  const may = useMay()
  const [, go] = useLocation()
  if (vault.value === undefined || vault.value.backupProblem === null) return null
  return (
    <Notice
      kind="attention"
      actions={
        may.call(api.backup.backupNow) ? (
          <Button onClick={() => go(paths.backup)}>{texts.backup.go}</Button>
        ) : undefined
      }
    >
      {texts.backup.problem}
    </Notice>
  )
}

function Desk({ today }: { readonly today: Today }) {
  const may = useMay()
  const nobody = today.crises.length + today.handovers.length + today.recent.length === 0
  if (nobody)
    return (
      <>
        <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
        <PrivacyToday today={today} />
      </>
    )
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        <Section title={texts.crises} look="bare">
          {today.crises.length === 0 ? (
            <EmptyState title={texts.noCrises}>{texts.noCrisesLead}</EmptyState>
          ) : (
            <ul className={styles.column}>
              {today.crises.map((crisis) => (
                <li key={crisis.crisisId}>
                  <CrisisStrip crisis={crisis} />
                </li>
              ))}
            </ul>
          )}
        </Section>
        {may.call(api.handover.open) ? <WaitingHandovers handovers={today.handovers} /> : null}
        {today.matches === null || today.waiting === null ? null : (
          <MaatjesToday matches={today.matches} waiting={today.waiting} />
        )}
        <PrivacyToday today={today} />
      </div>
      <RecentCases recent={today.recent} />
    </div>
  )
}
