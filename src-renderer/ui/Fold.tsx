import { useState, type ReactNode } from 'react'
import styles from './Fold.module.css'

export interface FoldProps {
  readonly title: string
  /** How it stands, in a few words, also while it is folded away. */
  readonly says?: string
  /** Open from the start. */
  readonly open?: boolean
  /** What is inside is only made, and asked for, once it is opened. */
  readonly late?: boolean
  readonly children: ReactNode
}

/** Something to look at when you want to: a heading that folds open. */
export function Fold({ title, says = '', open = false, late = false, children }: FoldProps) {
  const [been, setBeen] = useState(open || !late)
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => (event.currentTarget.open ? setBeen(true) : undefined)}
    >
      <summary className={styles.summary}>
        <strong>{title}</strong>
        {says === '' ? null : <span className={styles.says}>{says}</span>}
      </summary>
      <div className={styles.body}>{been ? children : null}</div>
    </details>
  )
}
