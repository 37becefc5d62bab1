import { useId } from 'react'
import { criterionLabels } from '#main/features/matching/matching.labels.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { decisiveRows, sidesOf } from './compare-candidates.ts'
import type { Candidate } from './matching-answers.ts'
import { rankingTexts } from './ranking.texts.ts'
import styles from './Candidate.module.css'

const texts = rankingTexts.why

export interface WhyFirstProps {
  readonly first: Candidate
  /** Undefined: nobody else can. */
  readonly second: Candidate | undefined
}

/** In one look: why number one is number one. */
export function WhyFirst({ first, second }: WhyFirstProps) {
  const id = useId()
  return (
    <section className={styles.why} aria-labelledby={id}>
      <h2 id={id}>{texts.title(first.volunteerName)}</h2>
      {second === undefined ? <Alone first={first} /> : <Ahead first={first} second={second} />}
    </section>
  )
}

function Alone({ first }: { readonly first: Candidate }) {
  const [best, next] = sidesOf(first.reasons).for
  return (
    <>
      <p>{texts.only(first.volunteerName)}</p>
      <ul>
        {[best, next].map((said) => (said === undefined ? null : <li key={said.criterion}>{said.text}</li>))}
      </ul>
    </>
  )
}

function Ahead({ first, second }: { readonly first: Candidate; readonly second: Candidate }) {
  const difference = first.total - second.total
  if (difference === 0) return <p>{texts.equal(second.volunteerName)}</p>
  return (
    <>
      <p>{texts.ahead(rankingTexts.points(difference), second.volunteerName)}</p>
      <ul>
        {decisiveRows(first, second)
          .slice(0, 3)
          .map(({ criterion, one, other, difference: more }) => (
            <li key={criterion}>
              <strong>{criterionLabels[criterion]}</strong>{' '}
              <span className="tabular">({rankingTexts.signed(more)})</span>:{' '}
              {one === null ? texts.nothing : reasonText(one).text};{' '}
              {texts.second(second.volunteerName, other === null ? texts.nothing : reasonText(other).text)}
            </li>
          ))}
      </ul>
    </>
  )
}
