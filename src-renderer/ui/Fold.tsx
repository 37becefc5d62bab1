import type { ReactNode } from 'react'
import styles from './Fold.module.css'

export interface FoldProps {
  readonly title: string
  /** How it stands, in a few words, also while it is folded away. */
  readonly says?: string
  /** Open from the start. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Something to look at when you want to: a heading that folds open. */
export function Fold({ title, says = '', open = false, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <strong>{title}</strong>
        {says === '' ? null : <span className={styles.says}>{says}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
