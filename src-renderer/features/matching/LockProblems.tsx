import { LockOpen } from 'lucide-react'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import type { Plan } from './matching-answers.ts'
import { nameOr } from './name-words.ts'
import { Obstacles } from './Obstacles.tsx'
import { planTexts } from './plan.texts.ts'
import { rankingTexts } from './ranking.texts.ts'
import styles from './Plan.module.css'

const texts = planTexts.lockProblems

export interface LockProblemsProps {
  readonly problems: Plan['lockProblems']
  readonly onLetGo: (requestId: string) => unknown
}

/** Held choices that a hard rule has come between. Nothing is let go by itself. */
export function LockProblems({ problems, onLetGo }: LockProblemsProps) {
  if (problems.length === 0) return null
  return (
    <Notice kind="attention" title={texts.title}>
      <p>{texts.lead}</p>
      <ul className={styles.cards}>
        {problems.map((problem) => {
          const pair = texts.pair(nameOr(problem.residentName, planTexts.nameless), problem.volunteerName)
          return (
            <li key={problem.requestId} className={styles.person}>
              <span className={styles.cardHead}>
                <strong>{pair}</strong>
                <Button icon={LockOpen} onClick={() => void onLetGo(problem.requestId)}>
                  {texts.letGo}
                  <span className="quiet"> {pair}</span>
                </Button>
              </span>
              <Obstacles
                exclusions={problem.exclusions}
                label={rankingTexts.obstacles(problem.volunteerName)}
              />
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
