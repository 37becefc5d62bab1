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

/** Who may get no new match while one is running, here or elsewhere: why, and the way to where it is mended. */
export function RunningAlarms() {
  const [, go] = useLocation()
  const today = useAnswer(api.today.list, {})
  const alarms = today.value?.matches?.alarms ?? []
  if (alarms.length === 0) return null
  return (
    <Notice kind="attention" title={texts.title(alarms.length)}>
      <ul className={styles.alarms}>
        {alarms.map(({ volunteerId, volunteerName, rules, running }) => (
          <li key={volunteerId}>
            <RowLink path={paths.volunteer(volunteerId, partOfFlag(rules[0] ?? 'not-deployable'))} onGo={go}>
              {volunteerName}
            </RowLink>
            : {rules.map(flagText).join(', ')}. {texts.running(running)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
