import { Pencil } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { caseTexts } from './case.texts.ts'
import { RemoveButton } from './RemoveButton.tsx'
import styles from './RowTable.module.css'

export interface Column {
  readonly label: string
  readonly amount?: boolean
  /** Read aloud only: the cells speak for themselves. */
  readonly quiet?: boolean
}

export interface RowTableProps {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly children: ReactNode
  /** One row under the lines: the sum. */
  readonly foot?: ReactNode
}

/** Lines of one list, with the sum under them. */
export function RowTable({ caption, columns, children, foot }: RowTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="quiet">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, amount = false, quiet = false }) => (
              <th key={label} scope="col" className={classNames(amount && styles.amount)}>
                {quiet ? <span className="quiet">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

export interface LineRowProps {
  /** Name of the line, for "… wijzigen" and "… weghalen". */
  readonly what: string
  /** First cell. */
  readonly head: ReactNode
  readonly cells: readonly { readonly key: string; readonly amount?: boolean; readonly content: ReactNode }[]
  /** Source and sharing. */
  readonly mark: ReactNode
  readonly onRemove: () => void
  /** Fields to change this line in place, under it. */
  readonly editor: () => ReactNode
}

/** One line; opens in place for what was typed differently or was forgotten. Escape and "Klaar" close it, nothing is lost. */
export function LineRow({ what, head, cells, mark, onRemove, editor }: LineRowProps) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <tr data-fact>
        <th scope="row">
          <div className={styles.what}>{head}</div>
        </th>
        {cells.map(({ key, amount = false, content }) => (
          <td key={key} className={classNames(amount && styles.amount)}>
            {content}
          </td>
        ))}
        <td>{mark}</td>
        <td>
          <div className={styles.tools}>
            <IconButton
              ref={opener}
              icon={Pencil}
              label={caseTexts.change(what)}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
            <RemoveButton what={what} onRemove={onRemove} />
          </div>
        </td>
      </tr>
      {open ? (
        <tr className={styles.edit}>
          <td colSpan={cells.length + 3}>
            <div
              ref={focusFirst}
              className={styles.editor}
              role="group"
              aria-label={caseTexts.change(what)}
              data-fields
              onKeyDown={(event) => {
                if (event.key === 'Escape') close()
              }}
            >
              {editor()}
              <div className={styles.done}>
                <Button onClick={close}>{caseTexts.closeRow}</Button>
              </div>
            </div>
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** Who opens a line wants to change it: the cursor goes to its first field. */
const focusFirst = (editor: HTMLElement | null): void => editor?.querySelector('input')?.focus()

/** Two lines in a cell: what it is, and what was said about it. */
export function TwoLines({
  first,
  second,
  question,
}: {
  readonly first: string
  readonly second?: string
  readonly question?: string
}) {
  return (
    <>
      <span className={styles.kind}>{first}</span>
      {second === undefined || second === '' ? null : <span className={styles.soft}>{second}</span>}
      {question === undefined || question === '' ? null : <span className={styles.question}>{question}</span>}
    </>
  )
}

export const rowStyles = { amount: styles.amount, derived: styles.derived }
