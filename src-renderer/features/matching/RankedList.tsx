import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { CandidateRow } from './CandidateRow.tsx'
import type { Candidate, Ranking } from './matching-answers.ts'
import { planTexts } from './plan.texts.ts'
import { rankingTexts as texts } from './ranking.texts.ts'
import type { Two } from './use-two.ts'
import { WhyFirst } from './WhyFirst.tsx'
import styles from './Candidate.module.css'

export interface RankedListProps {
  readonly requestId: string
  readonly ranking: Ranking
  readonly two: Two
  readonly onPropose: (candidate: Candidate) => void
}

/** Everyone who can, best first. */
export function RankedList({ requestId, ranking, two, onPropose }: RankedListProps) {
  const lock = useCommand(api.matching.lock, ['waiting'])
  const toasts = useToasts()
  const hold = async ({ volunteerId, volunteerName }: Candidate): Promise<void> => {
    const held = await lock.run({ requestId, volunteerId })
    if (held.ok) toasts.show({ text: texts.held(volunteerName) })
  }
  const [first, second] = ranking.ranked
  if (first === undefined) return <Nobody ranking={ranking} />
  return (
    <>
      <WhyFirst first={first} second={second} />
      <Section title={texts.ranked.title} lead={texts.ranked.lead} look="bare">
        <Refusal failure={lock.failure} texts={planTexts.failures} />
        <ol className={styles.list}>
          {ranking.ranked.map((candidate, index) => (
            <CandidateRow
              key={candidate.volunteerId}
              ranking={ranking}
              candidate={candidate}
              position={index + 1}
              ticked={two.ids.includes(candidate.volunteerId)}
              onTick={(ticked) => two.tick(candidate.volunteerId, ticked)}
              onPropose={() => onPropose(candidate)}
              onHold={() => void hold(candidate)}
            />
          ))}
        </ol>
      </Section>
    </>
  )
}

function Nobody({ ranking }: { readonly ranking: Ranking }) {
  const near = ranking.excluded.some((candidate) => candidate.near)
  return (
    <EmptyState title={texts.ranked.none.title}>
      {near ? texts.ranked.none.near : texts.ranked.none.far}
    </EmptyState>
  )
}
