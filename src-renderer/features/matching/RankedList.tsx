import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { CandidateRow } from './CandidateRow.tsx'
import type { Candidate, Ranking, WaitingRow } from './matching-answers.ts'
import { planTexts } from './plan.texts.ts'
import { rankingTexts as texts } from './ranking.texts.ts'
import { MoreRows } from './MoreRows.tsx'
import { useHold } from './use-hold.ts'
import { useSome } from './use-some.ts'
import type { Two } from './use-two.ts'
import { WhyFirst } from './WhyFirst.tsx'
import styles from './Candidate.module.css'

export interface RankedListProps {
  readonly requestId: string
  readonly ranking: Ranking
  readonly two: Two
  readonly onPropose: (candidate: Candidate) => void
}

/** Everyone who can, best first; who was proposed already, or is held in the plan, is said. */
export function RankedList({ requestId, ranking, two, onPropose }: RankedListProps) {
  const waiting = useAnswer(api.waiting.list, { show: 'all' })
  const row = waiting.value?.find((one) => one.requestId === requestId)
  const some = useSome(ranking.ranked, 20)
  const mayPropose = row === undefined || row.openMatch === null
  const hold = useHold()
  const toasts = useToasts()
  const change = async ({ volunteerId, volunteerName }: Candidate, held: boolean): Promise<void> => {
    const done = await hold.set(requestId, held ? volunteerId : null)
    if (done) toasts.show({ text: held ? texts.held(volunteerName) : texts.letGo(volunteerName) })
  }
  const [first, second] = ranking.ranked
  if (first === undefined) return <Nobody ranking={ranking} />
  return (
    <>
      <WhyFirst first={first} second={second} />
      <Section title={texts.ranked.title} lead={texts.ranked.lead} look="bare">
        <Proposed row={row} />
        <Refusal failure={hold.failure} texts={planTexts.failures} />
        <ol className={styles.list}>
          {some.shown.map((candidate, index) => (
            <CandidateRow
              key={candidate.volunteerId}
              ranking={ranking}
              candidate={candidate}
              position={index + 1}
              ticked={two.ids.includes(candidate.volunteerId)}
              onTick={(ticked) => two.tick(candidate.volunteerId, ticked)}
              onPropose={mayPropose ? () => onPropose(candidate) : undefined}
              held={row?.lockedVolunteerId === candidate.volunteerId}
              onHold={(held) => void change(candidate, held)}
            />
          ))}
        </ol>
        <MoreRows some={some} />
      </Section>
    </>
  )
}

/** While somebody is proposed there is nothing to choose here. */
function Proposed({ row }: { readonly row: WaitingRow | undefined }) {
  const [, go] = useLocation()
  if (row === undefined || row.openMatch === null) return null
  return (
    <Notice
      kind="info"
      title={texts.proposed.title(row.openMatch.volunteerName)}
      actions={<Button onClick={() => go(paths.casePart(row.caseId, 'maatje'))}>{texts.proposed.go}</Button>}
    >
      {texts.proposed.lead}
    </Notice>
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
