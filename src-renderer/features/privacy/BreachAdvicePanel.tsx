import {
  advicePullLabels,
  adviceQuestionLabels,
  adviceReasonLabels,
  informAdviceLabels,
  reportAdviceLabels,
} from '#main/features/breaches/breaches.labels.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { breachTexts } from './breaches.texts.ts'
import { Facts } from './Facts.tsx'
import styles from './Privacy.module.css'

const texts = breachTexts.advice

/** What speaks for and against, beside the articles. Never a verdict: a person decides. */
export function BreachAdvicePanel({ id }: { readonly id: string }) {
  const advice = useAnswer(api.breaches.advice, { id }, { keep: true })
  return (
    <Section title={texts.title} lead={texts.lead}>
      <Answered answer={advice} say={failureText}>
        {({ report, inform, reasons, open }) => (
          <>
            <Facts
              facts={[
                { term: texts.report, says: reportAdviceLabels[report] },
                { term: texts.inform, says: informAdviceLabels[inform] },
              ]}
            />
            <h3>{texts.reasons}</h3>
            {reasons.length === 0 ? <p className={styles.soft}>{texts.none}</p> : null}
            <ul className={styles.bullets}>
              {reasons.map(({ reason, pull, article }) => (
                <li key={reason}>
                  {adviceReasonLabels[reason]}{' '}
                  <span className="meta">
                    {[advicePullLabels[pull], article === '' ? '' : texts.article(article)]
                      .filter((word) => word !== '')
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            {open.length === 0 ? null : (
              <>
                <h3>{texts.open}</h3>
                <ul className={styles.bullets}>
                  {open.map((question) => (
                    <li key={question}>{adviceQuestionLabels[question]}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
    </Section>
  )
}
