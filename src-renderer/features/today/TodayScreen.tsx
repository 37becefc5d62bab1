import type { z } from 'zod'
import type { todayContract } from '#main/features/today/today.contract.ts'
import { api } from '#renderer/app/api.ts'
import { NewCaseButton } from '#renderer/app/NewCaseButton.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { formatWeekday } from '#renderer/ui/time.ts'
import { CrisisStrip } from './CrisisStrip.tsx'
import { RecentCases } from './RecentCases.tsx'
import { WaitingHandovers } from './WaitingHandovers.tsx'
import { todayTexts as texts } from './today.texts.ts'
import styles from './TodayScreen.module.css'

export type Today = z.output<(typeof todayContract)['list']['output']>

/** What to do now, most pressing first. */
export function TodayScreen() {
  const today = useAnswer(api.today.list, {})
  const day = today.value === undefined ? undefined : formatWeekday(today.value.today)
  return (
    <Screen title={texts.title} lead={day} action={<NewCaseButton />}>
      <Answered answer={today} say={failureText}>
        {(value) => <Desk today={value} />}
      </Answered>
    </Screen>
  )
}

function Desk({ today }: { readonly today: Today }) {
  const nobody = today.crises.length + today.handovers.length + today.recent.length === 0
  if (nobody) return <EmptyState title={texts.empty.title}>{texts.empty.lead}</EmptyState>
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
        <WaitingHandovers handovers={today.handovers} />
      </div>
      <RecentCases recent={today.recent} />
    </div>
  )
}
