import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { Today } from './today-answer.ts'
import { todayTexts as texts } from './today.texts.ts'
import styles from './TodayScreen.module.css'

/** Cases touched last. */
export function RecentCases({ recent }: { readonly recent: Today['recent'] }) {
  const [, go] = useLocation()
  return (
    <Section title={texts.recent} look="bare">
      {recent.length === 0 ? <p className={styles.none}>{texts.noRecent}</p> : null}
      <ul className={styles.rows}>
        {recent.map((row) => (
          <li key={row.caseId} className={styles.recent}>
            <RowLink path={paths.casePart(row.caseId)} onGo={go}>
              {row.name === '' ? texts.nameless : row.name}
            </RowLink>
            <span className="meta">
              {row.openQuestions === 0 ? row.number : `${row.number} · ${texts.questions(row.openQuestions)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
