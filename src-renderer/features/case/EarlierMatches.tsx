import { endReasonLabels } from '#main/features/matches/matches.labels.ts'
import { formatDay } from '#renderer/ui/time.ts'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { MatchCourse } from './MatchCourse.tsx'
import { matchTexts } from './match.texts.ts'
import { MatchReasons } from './MatchReasons.tsx'
import { Panel } from './Panel.tsx'
import styles from './Match.module.css'

/** Matches that ended, with how far they came and why they stopped. */
export function EarlierMatches({ matches }: { readonly matches: readonly Match[] }) {
  if (matches.length === 0) return null
  return (
    <Panel title={matchTexts.earlier.title}>
      <div>
        {matches.map((match) => (
          <Earlier key={match.id} match={match} />
        ))}
      </div>
    </Panel>
  )
}

function Earlier({ match }: { readonly match: Match }) {
  const { volunteerName, endedDay, endReason, endNote } = match
  const why = endReason === null ? '' : endReasonLabels[endReason]
  return (
    <Fold title={volunteerName} says={matchTexts.endedOn(formatDay(endedDay), why)}>
      <MatchCourse match={match} />
      {endNote === '' ? null : <p className={styles.note}>{endNote}</p>}
      <MatchReasons match={match} />
    </Fold>
  )
}
