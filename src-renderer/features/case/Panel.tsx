import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Panel.module.css'

export interface PanelProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Right of the title. */
  readonly aside?: ReactNode
  /** Bottom right: the one thing to do here. */
  readonly actions?: ReactNode
  readonly tone?: 'plain' | 'crisis'
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/**
 * A titled part of a tab. Unlike `Section` it does not stop Enter at its end: a conversation goes on from "wie" to
 * "bereiken" without a reach for the mouse.
 */
export function Panel({ title, lead, aside, actions, tone = 'plain', level = 2, children }: PanelProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={classNames(styles.panel, tone === 'crisis' && styles.crisis)}>
      <header className={styles.header}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {aside}
      </header>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
      {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
    </section>
  )
}

/** A row of fields: as many beside each other as fit; `address` gives street, postcode, place and gemeente their own widths. */
export function Fields({
  children,
  size = 'normal',
}: {
  readonly children: ReactNode
  readonly size?: 'small' | 'normal' | 'wide' | 'address'
}) {
  return <div className={classNames(styles.fields, styles[size])}>{children}</div>
}
