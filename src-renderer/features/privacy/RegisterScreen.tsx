import type { z } from 'zod'
import type { RegisterLine } from '#main/features/processing/processing.contract.ts'
import { legalGroundLabels } from '#main/features/processing/processing.labels.ts'
import { subjectWords } from '#main/features/processing/register.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { PrivacyTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Fold } from '#renderer/ui/Fold.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { Facts } from './Facts.tsx'
import { OwnWords } from './OwnWords.tsx'
import { ProcessorsPart } from './ProcessorsPart.tsx'
import { RegisterPapers } from './RegisterPapers.tsx'
import { capital } from './rights-words.ts'
import { registerTexts as texts } from './register.texts.ts'
import styles from './Privacy.module.css'

type Activity = z.output<typeof RegisterLine>

/** What is done with data: what the application knows by itself, and the organisation's own words beside it. */
export function RegisterScreen() {
  const register = useAnswer(api.processing.register, {})
  return (
    <Screen title={texts.title} lead={texts.lead} width="settings">
      <PrivacyTabs current={paths.register} />
      <RegisterPapers />
      <Answered answer={register} say={failureText}>
        {({ lines, measures }) => (
          <>
            <Section title={texts.activities.title} lead={texts.activities.lead}>
              <div>
                {lines.map((line) => (
                  <ActivityFold key={line.activity} line={line} />
                ))}
              </div>
            </Section>
            <ProcessorsPart />
            <Section title={texts.measures} look="bare">
              <ul className={styles.bullets}>
                {measures.map((measure) => (
                  <li key={measure}>{measure}</li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Answered>
    </Screen>
  )
}

function ActivityFold({ line }: { readonly line: Activity }) {
  const { title, legalGround, reviewedDay, receivers, parts } = line
  const words = texts.activities
  const reviewed = reviewedDay === null ? words.notReviewed : words.reviewed(formatDay(reviewedDay))
  return (
    <Fold title={title} says={`${words.groundSays(legalGroundLabels[legalGround])}, ${reviewed}`}>
      <Facts
        facts={[
          { term: words.receivers, says: receivers },
          {
            term: words.parts,
            says: (
              <ul className={styles.bullets}>
                {parts.map(({ subject, kept, special }) => (
                  <li key={subject}>
                    {words.part(capital(subjectWords[subject]), kept.join('; '))}
                    {special ? <span className="meta"> ({words.special})</span> : null}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <OwnWords line={line} />
    </Fold>
  )
}
