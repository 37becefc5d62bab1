import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './PrintSheet.module.css'

/** What `window.print()` puts on paper instead of the page; nothing of it is on the screen. At most one at a time. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className={styles.sheet} data-print-sheet="" aria-hidden="true">
      {children}
    </div>,
    document.body,
  )
}
