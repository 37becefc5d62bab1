import type { MouseEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Tabs.module.css'

export interface Tab {
  readonly path: string
  readonly label: string
  /** Small word behind the label: "3", "nieuw". */
  readonly note?: ReactNode
}

export interface TabsProps {
  /** Name of this navigation for screen readers. */
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
  readonly onGo: (path: string) => void
  /** `within`: a second row, for the parts of one of the parts above it. */
  readonly look?: 'main' | 'within'
}

/** Parts of one screen as links, so that they behave like the pages they are. */
export function Tabs({ label, tabs, current, onGo, look = 'main' }: TabsProps) {
  const go = (event: MouseEvent, path: string): void => {
    event.preventDefault()
    onGo(path)
  }
  return (
    <nav aria-label={label} className={look === 'main' ? styles.tabs : styles.within}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.path}>
            <a
              href={`#${tab.path}`}
              className={classNames(styles.tab, tab.path === current && styles.current)}
              aria-current={tab.path === current ? 'page' : undefined}
              onClick={(event) => go(event, tab.path)}
            >
              {tab.label}
              {tab.note === undefined ? null : <span className={styles.note}>{tab.note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
