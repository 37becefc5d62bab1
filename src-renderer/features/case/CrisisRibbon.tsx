import { Siren } from 'lucide-react'
import { crisisSignalLabels, crisisTitle } from '#main/features/crisis/crisis.labels.ts'
import type { CrisisSignal } from '#main/features/crisis/crisis.rules.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { dayOf, formatDay, formatWeekday } from '#renderer/ui/time.ts'
import { caseTexts } from './case.texts.ts'
import { useCase, type Crisis } from './case-data.ts'
import { useCaseNavigation } from './case-navigation.ts'
import styles from './CrisisRibbon.module.css'

const texts = caseTexts.crisis

/** Said by the clocks themselves already. */
const said: readonly CrisisSignal[] = [
  'call-today',
  'call-overdue',
  'last-call-day-passed',
  'execution-today',
  'execution-passed',
]

/** Nearest first; what has no date yet comes last. */
export const openCrises = (crises: readonly Crisis[]): readonly Crisis[] =>
  crises
    .filter(({ resolvedAt }) => resolvedAt === null)
    .sort((a, b) => (a.executesOn ?? '9').localeCompare(b.executesOn ?? '9'))

/** Every open crisis of this case, on every tab: what, when, how long still, and both clocks. */
export function CrisisRibbon() {
  const open = openCrises(useCase().crises)
  if (open.length === 0) return null
  return (
    <div className={styles.ribbons}>
      {open.map((crisis) => (
        <Ribbon key={crisis.id} crisis={crisis} />
      ))}
    </div>
  )
}

function Ribbon({ crisis }: { readonly crisis: Crisis }) {
  const { part, open, goTo } = useCaseNavigation()
  const { clocks } = crisis
  return (
    <div className={styles.ribbon}>
      <p className={styles.what}>
        <Icon of={Siren} />
        <span className={styles.word}>{texts.title}</span>
        <strong>{crisisTitle(crisis.kind, crisis.stage)}</strong>
        <span className="tabular">{executionWords(crisis)}</span>
        {clocks.daysLeft === null ? null : (
          <span className={styles.left}>{texts.daysLeft(clocks.daysLeft)}</span>
        )}
        {part === 'overdracht' || !open.includes('overdracht') ? null : (
          <button type="button" className={styles.go} onClick={() => goTo('overdracht', 'call')}>
            {clocks.gemeenteToldDay === null ? caseTexts.next.callAction : texts.toHandover}
          </button>
        )}
      </p>
      <p className={styles.clocks}>
        <span>{gemeenteClock(crisis)}</span>
        {clocks.lastUsefulCallDay === null ? null : (
          <span>
            {clocks.lastUsefulCallPassed
              ? texts.lastCallPassed(formatWeekday(clocks.lastUsefulCallDay))
              : texts.lastCall(formatWeekday(clocks.lastUsefulCallDay))}
          </span>
        )}
        {clocks.signals
          .filter((signal) => !said.includes(signal))
          .map((signal) => (
            <strong key={signal}>{crisisSignalLabels[signal]}</strong>
          ))}
      </p>
    </div>
  )
}

/** `dinsdag 8 december 2026, 10:00 uur`, as far as it is known. */
export function executionWords({
  executesOn,
  executesAt,
}: Pick<Crisis, 'executesOn' | 'executesAt'>): string {
  if (executesOn === null) return texts.noDate
  const full = executesOn.length === 10
  const day = full ? `${formatWeekday(executesOn)} ${executesOn.slice(0, 4)}` : formatDay(executesOn)
  return executesAt === '' ? day : `${day}, ${texts.at(executesAt)}`
}

/** One sentence: call today, or when the talk is at the latest. */
function gemeenteClock({ clocks, reportedAt }: Crisis): string {
  if (clocks.gemeenteToldDay === null) {
    const call = texts.reported(formatWeekday(dayOf(reportedAt)))
    return clocks.talkDueIfToldToday === null
      ? call
      : `${call} ${texts.ifToday(formatWeekday(clocks.talkDueIfToldToday))}`
  }
  const told = texts.told(formatWeekday(clocks.gemeenteToldDay))
  return `${told} ${clocks.talkDueDay === null ? texts.talkDueUnknown : texts.talkDue(formatWeekday(clocks.talkDueDay))}`
}
