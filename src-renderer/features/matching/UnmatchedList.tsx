import { useLocation } from 'wouter'
import { requestKindLabels } from '#main/features/waiting-list/waiting-list.labels.ts'
import { paths } from '#renderer/app/paths.ts'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { Unmatched } from './matching-answers.ts'
import { MoreRows } from './MoreRows.tsx'
import { listOf, nameOr } from './name-words.ts'
import { Obstacles } from './Obstacles.tsx'
import { planTexts } from './plan.texts.ts'
import { rankingTexts } from './ranking.texts.ts'
import { tableStep, useSome } from './use-some.ts'
import styles from './Plan.module.css'

const texts = planTexts.unmatched

/** Residents without somebody in this plan, and why: nobody fits, or who fits goes to somebody else. */
export function UnmatchedList({ rows }: { readonly rows: readonly Unmatched[] }) {
  const [, go] = useLocation()
  const some = useSome(rows, tableStep)
  if (rows.length === 0) return null
  return (
    <Section title={texts.title} lead={texts.lead} look="bare">
      <ul className={styles.cards}>
        {some.shown.map((row) => (
          <li key={row.requestId} className={styles.card}>
            <h3 className={styles.cardHead}>
              <RowLink path={paths.ranking(row.requestId)} onGo={go}>
                {nameOr(row.residentName, planTexts.nameless)}
              </RowLink>
              <span className="meta">{requestKindLabels[row.kind]}</span>
            </h3>
            {row.why === 'nobody-fits' ? <NobodyFits row={row} /> : <AllTaken row={row} />}
          </li>
        ))}
      </ul>
      <MoreRows some={some} />
    </Section>
  )
}

function NobodyFits({ row }: { readonly row: Unmatched }) {
  return (
    <>
      <p>
        {texts.nobody} {row.nearest.length === 0 ? '' : texts.nearest}
      </p>
      <ul className={styles.cards}>
        {row.nearest.map(({ volunteerId, volunteerName, exclusions }) => (
          <li key={volunteerId} className={styles.person}>
            <strong>{volunteerName}</strong>
            <Obstacles exclusions={exclusions} label={rankingTexts.obstacles(volunteerName)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** More names than this help nobody to choose. */
const namedAtMost = 5

function AllTaken({ row }: { readonly row: Unmatched }) {
  const left = row.taken.length - namedAtMost
  return (
    <>
      <p>{texts.taken}</p>
      <ul className={styles.bullets}>
        {row.taken.slice(0, namedAtMost).map(({ volunteerName, residentNames }) => (
          <li key={volunteerName}>
            {residentNames.length === 0
              ? texts.full(volunteerName)
              : texts.takenBy(volunteerName, listOf(residentNames))}
          </li>
        ))}
        {left > 0 ? <li>{texts.others(left)}</li> : null}
      </ul>
    </>
  )
}
