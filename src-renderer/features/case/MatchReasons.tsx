import { Check, CircleHelp, Minus, type LucideIcon } from 'lucide-react'
import { reasonText, type ReasonSide } from '#main/features/matching/matching-reasons.labels.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { matchTexts } from './match.texts.ts'
import styles from './Match.module.css'

const texts = matchTexts.reasons
const pictures: Readonly<Record<ReasonSide, LucideIcon>> = { for: Check, against: Minus, neutral: CircleHelp }

/** Why these two, as it was said on the day of the proposal; heaviest first. */
export function MatchReasons({ match: { reasons, total } }: { readonly match: Match }) {
  if (reasons.length === 0) return null
  const said = reasons
    .map((reason) => ({ ...reason, ...reasonText(reason) }))
    .toSorted((a, b) => b.points - a.points)
  return (
    <Fold title={texts.title} says={texts.total(total)}>
      <ul className={styles.reasons}>
        {said.map(({ criterion, side, text, points }) => (
          <li key={criterion}>
            <Icon of={pictures[side]} size={16} />
            <span>
              <span className="quiet">{texts[side]}: </span>
              {text} {points === 0 ? null : <span className="meta">({texts.points(points)})</span>}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
