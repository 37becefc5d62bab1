import { CircleSlash, Wrench } from 'lucide-react'
import { helpingActLabels } from '#main/features/matching/matching.labels.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { Exclusion } from './matching-answers.ts'
import { rankingTexts as texts } from './ranking.texts.ts'
import { useObstacleWords } from './use-obstacle-words.ts'
import styles from './Candidate.module.css'

export interface ObstaclesProps {
  readonly exclusions: readonly Exclusion[]
  /** Read aloud as the name of the list. */
  readonly label: string
}

/** Every rule that stands in the way, and what would solve it. */
export function Obstacles({ exclusions, label }: ObstaclesProps) {
  const say = useObstacleWords()
  return (
    <ul className={styles.obstacles} aria-label={label}>
      {exclusions.map(({ rule, act }) => (
        <li key={rule}>
          <span className={styles.obstacle}>
            <Icon of={CircleSlash} size={16} /> {say(rule)}
          </span>
          {act === null ? null : (
            <span className={styles.help}>
              <Icon of={Wrench} size={16} /> {texts.near.helps} {helpingActLabels[act]}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
