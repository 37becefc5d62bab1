import { useLocation } from 'wouter'
import { breachKindLabels } from '#main/features/breaches/breaches.labels.ts'
import { rightsKindLabels } from '#main/features/rights/rights.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay, formatInstant } from '#renderer/ui/time.ts'
import type { Today } from './today-answer.ts'
import { todayTexts } from './today.texts.ts'
import styles from './TodayScreen.module.css'

const texts = todayTexts.privacy

/** One thing that the privacy desk asks today. */
interface Row {
  readonly key: string
  readonly path: string
  readonly who: string
  readonly beside: string
  readonly kind: NoticeKind
  readonly say: string
}

/** Clocks of hours first, then of days, then what ends. */
function rowsOf({ breaches, rights, agreements, retention }: Today): Row[] {
  return [
    ...(breaches ?? []).map(({ breachId, kind, hoursLeft, dueAt, level }): Row => ({
      key: breachId,
      path: paths.breach(breachId),
      who: texts.breach,
      beside: breachKindLabels[kind],
      kind: 'attention',
      say:
        level === 'late'
          ? texts.breachLate(formatInstant(dueAt))
          : texts.breachLeft(hoursLeft, formatInstant(dueAt)),
    })),
    ...(rights ?? []).map(({ requestId, name, kind, daysLeft, level, dueDay }): Row => ({
      key: requestId,
      path: paths.right(requestId),
      who: name === '' ? todayTexts.nameless : name,
      beside: rightsKindLabels[kind],
      kind: level === 'calm' ? 'info' : 'attention',
      say: level === 'late' ? texts.late(-daysLeft) : texts.due(daysLeft, formatDay(dueDay)),
    })),
    ...(agreements ?? []).map(({ processorId, name, state, untilDay }): Row => ({
      key: processorId,
      path: paths.register,
      who: name === '' ? todayTexts.nameless : name,
      beside: texts.agreement,
      kind: 'attention',
      say: texts[state](formatDay(untilDay)),
    })),
    ...(retention === null || retention.due === 0
      ? []
      : [
          {
            key: 'retention',
            path: paths.retention,
            who: texts.retention,
            beside: '',
            kind: 'info' as const,
            say: texts.mayGo(retention.due, formatDay(retention.oldestDueDay)),
          },
        ]),
  ]
}

/** What people asked about their data, what went wrong with it and what may go. Nothing when there is nothing. */
export function PrivacyToday({ today }: { readonly today: Today }) {
  const [, go] = useLocation()
  const rows = rowsOf(today)
  if (rows.length === 0) return null
  return (
    <Section title={texts.title} look="bare">
      <ul className={styles.rows}>
        {rows.map(({ key, path, who, beside, kind, say }) => (
          <li key={key} className={styles.row}>
            <RowLink path={path} onGo={go}>
              {who}
            </RowLink>
            <span>{beside}</span>
            <span className={styles.end}>
              <StateWord kind={kind}>{say}</StateWord>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
