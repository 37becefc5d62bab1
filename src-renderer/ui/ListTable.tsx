import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './ListTable.module.css'

export interface ListTableProps {
  /** For a screen reader; the heading above says it to the eye. */
  readonly caption: string
  /** What stands above each column. */
  readonly columns: readonly string[]
  /** The one of `columns` that only a screen reader gets: that of the buttons. */
  readonly quietColumn?: string
  /** Columns of one width, for tables below each other. */
  readonly even?: boolean
  readonly children: ReactNode
}

/** A list in columns, of `ListRow`s. They fold into blocks where there is no room for columns. */
export function ListTable({ caption, columns, quietColumn, even = false, children }: ListTableProps) {
  return (
    <table className={classNames(styles.table, even && styles.even)}>
      <caption className="quiet">{caption}</caption>
      <thead>
        <tr>
          {columns.map((label) => (
            <th key={label} scope="col">
              {label === quietColumn ? <span className="quiet">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

export interface ListRowProps {
  /** What the row is about. With a `RowLink` in it the whole row is its target for a mouse. */
  readonly name: ReactNode
  /** The other cells; `data-label` is what stands before one in a block. */
  readonly children: ReactNode
}

export function ListRow({ name, children }: ListRowProps) {
  return (
    <tr className={styles.row}>
      <th scope="row">{name}</th>
      {children}
    </tr>
  )
}
