import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** Right of the title: a small action or a saved mark. */
  readonly aside?: ReactNode
  /** One line of explanation under the title. */
  readonly lead?: ReactNode
  /** Bottom right: what this section is for. */
  readonly actions?: ReactNode
  readonly level?: 2 | 3
  /** `sheet`: on its own paper (default). `bare`: straight on the page. */
  readonly look?: 'sheet' | 'bare'
  readonly children: ReactNode
}

/** A titled part of a screen. Also bounds "Enter goes on": the cursor stays within one section's fields. */
export function Section({ title, aside, lead, actions, level = 2, look = 'sheet', children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.section, look === 'sheet' && styles.sheet)}
      data-fields
    >
      <header className={styles.header}>
        <Heading id={id}>{title}</Heading>
        {aside}
      </header>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
      {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
    </section>
  )
}

/** Fields beside each other where there is room, under each other where there is not. `min` in pixels. */
export function FieldRow({
  children,
  columns = 2,
}: {
  readonly children: ReactNode
  readonly columns?: 2 | 3 | 4
}) {
  return <div className={classNames(styles.row, styles[`row${columns}`])}>{children}</div>
}

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Nothing here yet: says what would stand here and how to begin. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children === undefined ? null : <div>{children}</div>}
      {action}
    </div>
  )
}
