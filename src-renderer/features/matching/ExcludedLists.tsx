import { Section } from '#renderer/ui/Section.tsx'
import { CandidateRow } from './CandidateRow.tsx'
import type { Excluded, Ranking } from './matching-answers.ts'
import { MoreRows } from './MoreRows.tsx'
import { Obstacles } from './Obstacles.tsx'
import { rankingTexts as texts } from './ranking.texts.ts'
import { useSome } from './use-some.ts'
import type { Two } from './use-two.ts'
import styles from './Candidate.module.css'

export interface ExcludedListsProps {
  readonly ranking: Ranking
  readonly two: Two
}

/** Who cannot now: first those for whom something can be done, the rest folded away. */
export function ExcludedLists({ ranking, two }: ExcludedListsProps) {
  const near = ranking.excluded.filter((candidate) => candidate.near)
  const unfit = ranking.excluded.filter((candidate) => !candidate.near)
  return (
    <>
      {near.length === 0 ? null : (
        <Section title={texts.near.title} lead={texts.near.lead} look="bare">
          <ExcludedRows ranking={ranking} rows={near} two={two} />
        </Section>
      )}
      {unfit.length === 0 ? null : (
        <details className={styles.unfit}>
          <summary>{texts.unfit.show(unfit.length)}</summary>
          <p>{texts.unfit.lead}</p>
          <ExcludedRows ranking={ranking} rows={unfit} two={two} />
        </details>
      )}
    </>
  )
}

interface ExcludedRowsProps extends ExcludedListsProps {
  readonly rows: readonly Excluded[]
}
function ExcludedRows({ ranking, rows, two }: ExcludedRowsProps) {
  const some = useSome(rows, 10)
  return (
    <>
      <ul className={styles.list}>
        {some.shown.map((candidate) => (
          <CandidateRow
            key={candidate.volunteerId}
            ranking={ranking}
            candidate={candidate}
            position={null}
            ticked={two.ids.includes(candidate.volunteerId)}
            onTick={(ticked) => two.tick(candidate.volunteerId, ticked)}
            obstacles={
              <Obstacles exclusions={candidate.exclusions} label={texts.obstacles(candidate.volunteerName)} />
            }
          />
        ))}
      </ul>
      <MoreRows some={some} />
    </>
  )
}
