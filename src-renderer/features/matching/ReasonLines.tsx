import { Check, CircleHelp, Minus, type LucideIcon } from 'lucide-react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { sidesOf, type SaidReason } from './compare-candidates.ts'
import type { Reason } from './matching-answers.ts'
import { rankingTexts as texts } from './ranking.texts.ts'
import styles from './Candidate.module.css'

export interface ReasonLinesProps {
  readonly reasons: readonly Reason[]
  /** The strongest ones only, on each side. */
  readonly most?: number
}

/** For and against in words, heaviest first; each with its points. */
export function ReasonLines({ reasons, most = 99 }: ReasonLinesProps) {
  const sides = sidesOf(reasons)
  return (
    <div className={styles.sides}>
      <Side label={texts.for} icon={Check} said={sides.for.slice(0, most)} />
      <Side label={texts.against} icon={Minus} said={sides.against.slice(0, most)} />
      <Side label={texts.unknown} icon={CircleHelp} said={sides.neutral.slice(0, most)} />
    </div>
  )
}

interface SideProps {
  readonly label: string
  readonly icon: LucideIcon
  readonly said: readonly SaidReason[]
}
function Side({ label, icon, said }: SideProps) {
  if (said.length === 0) return null
  return (
    <ul className={styles.side} aria-label={label}>
      {said.map(({ criterion, text, points }) => (
        <li key={criterion}>
          <Icon of={icon} size={16} />
          <span>
            <span className="quiet">{label}: </span>
            {text} {points === 0 ? null : <span className="meta">({texts.signed(points)})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
