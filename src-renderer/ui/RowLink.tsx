import type { ReactNode } from 'react'
import styles from './RowLink.module.css'

export interface RowLinkProps {
  readonly path: string
  readonly onGo: (path: string) => void
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A link to another screen of the window. A real link, so that keys and screen readers treat it as one. */
export function RowLink({ path, onGo, children, className }: RowLinkProps) {
  return (
    <a
      href={`#${path}`}
      className={className ?? styles.link}
      onClick={(event) => {
        event.preventDefault()
        onGo(path)
      }}
    >
      {children}
    </a>
  )
}
