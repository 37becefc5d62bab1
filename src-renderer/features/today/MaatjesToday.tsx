import { useLocation } from 'wouter'
import { exclusionLabel } from '#main/features/matching/matching.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Today } from './today-answer.ts'
import { todayTexts } from './today.texts.ts'
import styles from './TodayScreen.module.css'

const texts = todayTexts.maatjes
type Matches = NonNullable<Today['matches']>
type Waiting = NonNullable<Today['waiting']>

/** One thing that matches or the waiting list ask today. */
interface Row {
  readonly key: string
  readonly path: string
  readonly who: string
  readonly beside: string
  readonly kind: NoticeKind
  readonly say: string
}
interface Pair {
  readonly matchId: string
  readonly caseId: string
  readonly residentName: string
  readonly volunteerName: string
}

const nameOf = (name: string): string => (name === '' ? todayTexts.nameless : name)
const ofMatch = (about: string, { matchId, caseId, residentName, volunteerName }: Pair) => ({
  key: `${about} ${matchId}`,
  path: paths.casePart(caseId, 'maatje'),
  who: nameOf(residentName),
  beside: texts.with(volunteerName),
})

/** Most pressing first: nobody yet while it cannot wait, then alarms, today's appointments, silence, and the rest. */
function rowsOf(matches: Matches, waiting: Waiting): Row[] {
  const { certificateBlockMonths } = matches
  return [
    ...waiting.urgent.map(({ requestId, residentName, kind, daysWaiting }): Row => ({
      key: requestId,
      path: paths.ranking(requestId),
      who: nameOf(residentName),
      beside: texts.asks[kind],
      kind: 'attention',
      say: texts.urgent(daysWaiting),
    })),
    ...matches.alarms.map(({ volunteerId, volunteerName, running, rules }): Row => ({
      key: volunteerId,
      path: paths.volunteer(volunteerId, 'vog'),
      who: volunteerName,
      beside: texts.running(running),
      kind: 'attention',
      say: rules.map((rule) => exclusionLabel(rule, certificateBlockMonths)).join(', '),
    })),
    ...matches.introductions.map((row): Row => ({
      ...ofMatch('introduction', row),
      kind: 'info',
      say: texts.introduction(row.place),
    })),
    ...matches.silent.map((row): Row => ({
      ...ofMatch('silent', row),
      kind: row.level === 'long' ? 'attention' : 'info',
      say: texts[row.level](row.days),
    })),
    ...matches.pauses.map((row): Row => ({
      ...ofMatch('pause', row),
      kind: 'info',
      say: texts.pause(formatDay(row.resumeDay)),
    })),
    ...matches.evaluations.map((row): Row => ({
      ...ofMatch('evaluation', row),
      kind: 'info',
      say: texts.evaluation(formatDay(row.dueDay)),
    })),
  ]
}

/** What matches and the waiting list ask today. Calm: a number and a link, no list of everyone who waits. */
export function MaatjesToday({ matches, waiting }: { readonly matches: Matches; readonly waiting: Waiting }) {
  const [, go] = useLocation()
  const { count, longestDays } = waiting
  return (
    <Section title={texts.title} look="bare">
      <ul className={styles.rows}>
        {rowsOf(matches, waiting).map(({ key, path, who, beside, kind, say }) => (
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
        <li className={styles.row}>
          <RowLink path={paths.waitingList} onGo={go}>
            {texts.list}
          </RowLink>
          <span>{longestDays === null ? texts.nobody : texts.count(count, longestDays)}</span>
        </li>
      </ul>
    </Section>
  )
}
