import { ArrowLeft, TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useVolunteer } from './use-volunteer.ts'
import { courseOf, flagText, partOfFlag, statusKind } from './volunteer-status.ts'
import { volunteerTexts as texts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

/** What every part keeps in sight: who, where in the course, and what is in the way of a new match. */
export function VolunteerHeader() {
  const [, go] = useLocation()
  const { name, volunteer } = useVolunteer()
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${texts.windowTitle} · Thuisbasis`
    top.current?.focus()
  }, [])
  const { status, pausedUntil, phone, place } = volunteer
  return (
    <header className={styles.header}>
      <RowLink path={paths.volunteers} onGo={go} className={styles.back}>
        <Icon of={ArrowLeft} size={16} /> {texts.back}
      </RowLink>
      <div className={styles.who}>
        <h1 ref={top} tabIndex={-1} className={styles.name}>
          {name === '' ? texts.nameless : name}
        </h1>
        <StateWord kind={statusKind(status)}>
          {volunteerStatusLabels[status]}
          {status === 'paused' && pausedUntil !== null ? ` ${texts.pausedUntil(formatDay(pausedUntil))}` : ''}
        </StateWord>
        <span className={styles.facts}>{[phone, place].filter((word) => word !== '').join(' · ')}</span>
        <CourseLine />
      </div>
      <InTheWay />
    </header>
  )
}

/** From the first talk to where somebody may be matched, and what came after it. */
function CourseLine() {
  const { status } = useVolunteer().volunteer
  const steps = courseOf(status)
  const now = steps.indexOf(status)
  return (
    <ol className={styles.course} aria-label={texts.course}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(styles.step, index === now && styles.now)}
          aria-current={index === now ? 'step' : undefined}
        >
          {volunteerStatusLabels[step]}
        </li>
      ))}
    </ol>
  )
}

/** Each reason goes to where it is mended. */
function InTheWay() {
  const [, go] = useLocation()
  const { flags, volunteer } = useVolunteer()
  if (flags.length === 0) return null
  return (
    <p className={styles.inTheWay}>
      <Icon of={TriangleAlert} />
      <span>
        {texts.inTheWay}{' '}
        {flags.map((flag, index) => (
          <span key={flag}>
            {index === 0 ? '' : ', '}
            <RowLink
              path={paths.volunteer(volunteer.id, partOfFlag(flag))}
              onGo={go}
              className={styles.reason}
            >
              {flagText(flag)}
            </RowLink>
          </span>
        ))}
      </span>
    </p>
  )
}
