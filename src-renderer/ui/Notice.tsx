import { CircleCheck, Info, Siren, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import { kitTexts } from './kit.texts.ts'
import styles from './Notice.module.css'

export type NoticeKind = 'info' | 'attention' | 'crisis' | 'done'

const pictures: Readonly<Record<NoticeKind, LucideIcon>> = {
  info: Info,
  attention: TriangleAlert,
  crisis: Siren,
  done: CircleCheck,
}

export interface NoticeProps {
  readonly kind: NoticeKind
  /** The word beside the icon; a fitting one is there when it is left out. */
  readonly title?: string | undefined
  /** Announces itself when it appears. Leave out for what is there from the start. */
  readonly live?: boolean | undefined
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Something to know, with an icon and a word, so that the colour says nothing on its own. */
export function Notice({ kind, title, live = false, actions, children }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[kind])}
      role={live ? (kind === 'crisis' ? 'alert' : 'status') : undefined}
    >
      <span className={styles.picture}>
        <Icon of={pictures[kind]} size={24} />
      </span>
      <div className={styles.words}>
        <strong className={styles.title}>{title ?? kitTexts.notice[kind]}</strong>
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}

/** A word with an icon in a line: state of a row. */
export function StateWord({ kind, children }: { readonly kind: NoticeKind; readonly children: ReactNode }) {
  return (
    <span className={classNames(styles.state, styles[kind])}>
      <Icon of={pictures[kind]} size={16} />
      {children}
    </span>
  )
}
