import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Today } from './today-answer.ts'
import { todayTexts as texts } from './today.texts.ts'
import styles from './TodayScreen.module.css'

/** Agreed but not sent, or sent and silent. */
export function WaitingHandovers({ handovers }: { readonly handovers: Today['handovers'] }) {
  const [, go] = useLocation()
  return (
    <Section title={texts.handovers} look="bare">
      {handovers.length === 0 ? <p className={styles.none}>{texts.noHandovers}</p> : null}
      <ul className={styles.rows}>
        {handovers.map((row) => (
          <li key={`${row.caseId} ${row.receiverId} ${row.reason}`} className={styles.row}>
            <RowLink path={paths.casePart(row.caseId, 'overdracht')} onGo={go}>
              {row.name === '' ? texts.nameless : row.name}
            </RowLink>
            <span>{texts.to(row.receiverName)}</span>
            <span className={styles.end}>
              <StateWord kind="attention">{texts.reasons[row.reason](formatDay(row.since))}</StateWord>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
