import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Screen.module.css'

export interface ScreenProps {
  /** Name of the screen: heading and window title. Never the name of a person. */
  readonly title: string
  /** Shown instead of the title as heading; the window keeps the neutral title. */
  readonly heading?: ReactNode
  readonly lead?: ReactNode
  /** Right of the heading: the one main action of a list screen. */
  readonly action?: ReactNode
  /** `settings`: a narrower column for forms. */
  readonly width?: 'full' | 'settings'
  readonly children: ReactNode
}

/** One screen: takes focus on its heading when it appears, so that a screen reader starts there. */
export function Screen({ title, heading, lead, action, width = 'full', children }: ScreenProps) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Thuisbasis`
    // A field that asked for the cursor keeps it.
    const inside = document.activeElement?.closest('main') ?? null
    if (inside === null || document.activeElement?.tagName !== 'INPUT') top.current?.focus()
  }, [title])
  return (
    <div className={classNames(styles.screen, width === 'settings' && styles.settings)}>
      <header className={styles.header}>
        <div>
          <h1 ref={top} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  )
}
