import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { unlockTexts } from './unlock.texts.ts'
import styles from './Door.module.css'

export interface DoorProps {
  readonly title: string
  readonly lead?: string | undefined
  /** False when a field takes the cursor itself. */
  readonly takesFocus?: boolean | undefined
  /** Room for fields beside each other. */
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}

/** The page before the vault is open: one sheet, nothing else. */
export function Door({ title, lead, takesFocus = false, wide = false, children }: DoorProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${unlockTexts.name}`
    if (takesFocus) heading.current?.focus()
  }, [title, takesFocus])
  return (
    <main className={classNames(styles.page, wide && styles.wide)}>
      <p className={styles.name}>{unlockTexts.name}</p>
      <div className={styles.sheet}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  )
}

/** Where the vault is or comes, with the way to another folder. */
export function FolderLine({ folder, children }: { readonly folder: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.folder}>
      <span className="meta">{unlockTexts.folder}</span>
      <span className={styles.path}>{folder}</span>
      {children}
    </div>
  )
}
