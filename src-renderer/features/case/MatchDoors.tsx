import { useState, type ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import type { Match } from './case-data.ts'
import { DeclineDialog } from './DeclineDialog.tsx'
import { EndDialog } from './EndDialog.tsx'
import { matchTexts } from './match.texts.ts'
import { PauseDialog } from './PauseDialog.tsx'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import styles from './Match.module.css'

type Door = 'decline' | 'pause' | 'replace' | 'end'

const doorWords: Readonly<Record<Door, string>> = {
  decline: matchTexts.proposal.decline,
  pause: matchTexts.pause.open,
  replace: matchTexts.replace.open,
  end: matchTexts.end.open,
}
const doorsOf: Readonly<Record<Match['state'], readonly Door[]>> = {
  proposed: ['decline', 'replace'],
  introduction: ['replace', 'end'],
  active: ['pause', 'replace', 'end'],
  paused: ['replace', 'end'],
  ended: [],
}

export interface MatchDoorsProps {
  readonly match: Match
  /** The one thing to do now, beside the other ways on. */
  readonly main?: ReactNode
}

/** The other ways on; each is a decision, asked in a dialog of its own. */
export function MatchDoors({ match, main }: MatchDoorsProps) {
  const [door, setDoor] = useState<Door | null>(null)
  const dialog = { match, onClose: () => setDoor(null) }
  return (
    <div className={styles.doors}>
      {doorsOf[match.state].map((one) => (
        <Button key={one} onClick={() => setDoor(one)}>
          {doorWords[one]}
        </Button>
      ))}
      {main === undefined ? null : <span className={styles.main}>{main}</span>}
      <DeclineDialog {...dialog} open={door === 'decline'} />
      <PauseDialog {...dialog} open={door === 'pause'} />
      <ReplaceDialog {...dialog} open={door === 'replace'} />
      <EndDialog {...dialog} open={door === 'end'} />
    </div>
  )
}
