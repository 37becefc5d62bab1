import { Check } from 'lucide-react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { Match } from './case-data.ts'
import { courseSteps, passedSteps, stepOf } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import styles from './Match.module.css'

/** The way from proposal to end, with what was passed and where the two are now. A pause shows when there was one. */
export function MatchCourse({ match }: { readonly match: Match }) {
  const now = stepOf(match)
  const passed = passedSteps(match)
  const shown = courseSteps.filter(
    (step) => step === now || passed.includes(step) || (step !== 'paused' && now !== 'ended'),
  )
  return (
    <ol className={styles.course} aria-label={matchTexts.course}>
      {shown.map((step) => (
        <li
          key={step}
          className={classNames(
            styles.step,
            step === now && styles.now,
            passed.includes(step) && styles.past,
          )}
          aria-current={step === now ? 'step' : undefined}
        >
          {passed.includes(step) ? <Icon of={Check} size={16} /> : null}
          {matchTexts.steps[step]}
        </li>
      ))}
    </ol>
  )
}
