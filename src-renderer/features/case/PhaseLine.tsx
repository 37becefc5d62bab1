import { phaseLabels } from '#main/features/cases/cases.labels.ts'
import { phases } from '#main/features/cases/cases.rules.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { caseTexts } from './case.texts.ts'
import { useCase } from './case-data.ts'
import styles from './PhaseLine.module.css'

/** Where the case stands, from sign-up to closed. */
export function PhaseLine() {
  const { head } = useCase()
  const now = phases.indexOf(head.phase)
  return (
    <ol className={styles.phases} aria-label={caseTexts.phaseLine}>
      {phases.map((phase, index) => (
        <li
          key={phase}
          className={classNames(styles.phase, index < now && styles.past, index === now && styles.now)}
          aria-current={index === now ? 'step' : undefined}
        >
          {phaseLabels[phase]}
        </li>
      ))}
    </ol>
  )
}
