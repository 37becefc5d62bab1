import { useId } from 'react'
import { criterionLabels } from '#main/features/matching/matching.labels.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { aheadRows, sidesOf } from './compare-candidates.ts'
import type { Candidate, Reason } from './matching-answers.ts'
import { listOf } from './name-words.ts'
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
        {aheadRows(first, second)
          .slice(0, 3)
          .map((row) => (
            <li key={row.criterion}>
              <strong>{criterionLabels[row.criterion]}</strong>{' '}
              <span className="tabular">({rankingTexts.signed(row.difference)})</span>: {say(row.one)};{' '}
              {texts.second(second.volunteerName, say(row.other))}
            </li>
          ))}
      </ul>
      <Less first={first} second={second} />
    </>
  )
}

const say = (reason: Reason | null): string => (reason === null ? texts.nothing : reasonText(reason).text)

/** Where the second one has more: without it the points above would not add up. */
function Less({ first, second }: { readonly first: Candidate; readonly second: Candidate }) {
  const rows = aheadRows(second, first)
  if (rows.length === 0) return null
  const words = rows.map(({ criterion, difference }) =>
    texts.lessAt(criterionLabels[criterion], rankingTexts.signed(difference)),
  )
  return <p>{texts.less(second.volunteerName, listOf(words))}</p>
}
