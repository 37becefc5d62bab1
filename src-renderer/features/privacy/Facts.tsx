import type { ReactNode } from 'react'
import styles from './Privacy.module.css'

export interface Fact {
  readonly term: string
  readonly says: ReactNode
}

/** What is known, as pairs of a word and what stands behind it. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, says }) => (
        <FactLine key={term} term={term} says={says} />
      ))}
    </dl>
  )
}

function FactLine({ term, says }: Fact) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{says}</dd>
    </>
  )
}
