import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { flagText, partOfFlag } from './volunteer-status.ts'
import { volunteersTexts } from './volunteers.texts.ts'
import styles from './Volunteers.module.css'

const texts = volunteersTexts.alarms

/** Matches that run with somebody who may not be matched now: who, with whom, and why. */
export function RunningAlarms() {
  const [, go] = useLocation()
  const matches = useAnswer(api.matches.list, { show: 'open' })
  const alarms = (matches.value ?? []).filter(({ alarms: reasons }) => reasons.length > 0)
  if (alarms.length === 0) return null
  return (
    <Notice kind="attention" title={texts.title(alarms.length)}>
      <ul className={styles.alarms}>
        {alarms.map((match) => (
          <li key={match.id}>
            <RowLink
              path={paths.volunteer(match.volunteerId, partOfFlag(match.alarms[0] ?? 'not-deployable'))}
              onGo={go}
            >
              {match.volunteerName}
            </RowLink>{' '}
            {texts.with}{' '}
            <RowLink path={paths.casePart(match.caseId, 'maatje')} onGo={go}>
              {match.residentName}
            </RowLink>
            : {match.alarms.map(flagText).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
