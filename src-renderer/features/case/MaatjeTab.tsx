import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import { BarsPanel } from './BarsPanel.tsx'
import { useCase } from './case-data.ts'
import { EarlierMatches } from './EarlierMatches.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { MatchPanel } from './MatchPanel.tsx'
import { RequestsPanel } from './RequestsPanel.tsx'
import styles from './Requests.module.css'

/** Who is asked for, who was found, and how the two get on. */
export function MaatjeTab() {
  const { matches } = useCase()
  const open = matches.filter(({ state }) => state !== 'ended')
  // A match that ended takes its panel away: the request it was for is what comes next.
  const area = useCursorKept(`${open.length}`)
  return (
    <FieldFlow>
      {open.map((match) => (
        <MatchPanel key={match.id} match={match} />
      ))}
      <div ref={area} tabIndex={-1} className={styles.landing}>
        <RequestsPanel />
      </div>
      <EarlierMatches matches={matches.filter(({ state }) => state === 'ended')} />
      <BarsPanel />
    </FieldFlow>
  )
}
