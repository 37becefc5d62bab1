import { BarsPanel } from './BarsPanel.tsx'
import { useCase } from './case-data.ts'
import { EarlierMatches } from './EarlierMatches.tsx'
import { FieldFlow } from './FieldFlow.tsx'
import { MatchPanel } from './MatchPanel.tsx'
import { RequestsPanel } from './RequestsPanel.tsx'

/** Who is asked for, who was found, and how the two get on. */
export function MaatjeTab() {
  const { matches } = useCase()
  const open = matches.filter(({ state }) => state !== 'ended')
  return (
    <FieldFlow>
      {open.map((match) => (
        <MatchPanel key={match.id} match={match} />
      ))}
      <RequestsPanel />
      <EarlierMatches matches={matches.filter(({ state }) => state === 'ended')} />
      <BarsPanel />
    </FieldFlow>
  )
}
