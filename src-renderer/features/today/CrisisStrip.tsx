import { Clock, PhoneCall, Siren } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { crisisKindLabel, daysLeftLabel } from '#main/features/crisis/crisis.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { formatDay, formatWeekday } from '#renderer/ui/time.ts'
import type { Today } from './today-answer.ts'
import { todayTexts as texts } from './today.texts.ts'
import styles from './CrisisStrip.module.css'

type Crisis = Today['crises'][number]

/** One crisis with its two clocks: what we owe today, and what the gemeente owes once it was told. */
export function CrisisStrip({ crisis }: { readonly crisis: Crisis }) {
  const [, go] = useLocation()
  const { daysLeft } = crisis.clocks
  const day = crisis.executesOn === null ? texts.dayUnknown : formatDay(crisis.executesOn)
  return (
    <article className={styles.strip}>
      <header className={styles.head}>
        <span className={styles.picture}>
          <Icon of={Siren} size={24} />
        </span>
        <div className={styles.what}>
          <h3>
            <RowLink path={paths.casePart(crisis.caseId)} onGo={go}>
              {crisis.name === '' ? texts.nameless : crisis.name}
            </RowLink>{' '}
            <span className="meta">{crisis.number}</span>
          </h3>
          <p>{crisisKindLabel(crisis.kind)}</p>
        </div>
        <p className={styles.when}>
          {daysLeft === null ? null : <strong className={styles.left}>{daysLeftLabel(daysLeft)}</strong>}
          <span>{texts.at(day, crisis.executesAt)}</span>
        </p>
      </header>
      <Clocks clocks={crisis.clocks} />
    </article>
  )
}

function Clocks({ clocks }: { readonly clocks: Crisis['clocks'] }) {
  const { gemeenteToldDay, lastUsefulCallDay, lastUsefulCallPassed } = clocks
  const told = gemeenteToldDay === null ? null : formatWeekday(gemeenteToldDay)
  const last = lastUsefulCallDay === null ? null : formatWeekday(lastUsefulCallDay)
  return (
    <dl className={styles.clocks}>
      <ClockLine term={texts.clocks.us} icon={PhoneCall} pressing={told === null}>
        {told === null ? texts.clocks.callToday : texts.clocks.called(told)}
      </ClockLine>
      <ClockLine
        term={`${texts.clocks.gemeente} (${clocks.statutory ? texts.clocks.statutory : texts.clocks.fourWeeks})`}
        icon={Clock}
      >
        {talkLine(clocks)}
      </ClockLine>
      {last === null || told !== null ? null : (
        <ClockLine term={texts.clocks.lastCall} icon={PhoneCall} pressing={lastUsefulCallPassed}>
          {lastUsefulCallPassed ? texts.clocks.lastCallPassed(last) : last}
        </ClockLine>
      )}
    </dl>
  )
}

function talkLine({ talkDueDay, talkDueIfToldToday }: Crisis['clocks']): string {
  if (talkDueDay !== null) return texts.clocks.talkDue(formatWeekday(talkDueDay))
  return talkDueIfToldToday === null
    ? texts.clocks.notStarted
    : texts.clocks.talkIfToday(formatWeekday(talkDueIfToldToday))
}

interface ClockLineProps {
  readonly term: string
  readonly icon: typeof Clock
  readonly pressing?: boolean
  readonly children: ReactNode
}
function ClockLine({ term, icon, pressing = false, children }: ClockLineProps) {
  return (
    <div className={styles.clock}>
      <dt className="meta">{term}</dt>
      <dd className={pressing ? styles.pressing : undefined}>
        <Icon of={icon} size={16} /> {children}
      </dd>
    </div>
  )
}
