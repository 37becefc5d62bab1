import type { KeyboardEvent } from 'react'
import styles from './BoxGrid.module.css'

export interface GridHead<T extends string> {
  readonly key: T
  /** In full. */
  readonly label: string
  /** As shown; the label when left out. */
  readonly short?: string
}

export interface BoxGridProps<C extends string, R extends string> {
  /** What is ticked here, read aloud only. */
  readonly caption: string
  /** Name of the column with the heads of the rows, read aloud only. */
  readonly corner: string
  readonly columns: readonly GridHead<C>[]
  readonly rows: readonly GridHead<R>[]
  /** Name of one box: "woensdagochtend". */
  readonly labelOf: (column: C, row: R) => string
  readonly isOn: (column: C, row: R) => boolean
  readonly onToggle: (column: C, row: R, on: boolean) => void
}

/** Columns and rows to go for a key. */
const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A table of boxes: a week of day parts. Tab goes through them one by one; arrow keys go across and down. */
export function BoxGrid<C extends string, R extends string>(props: BoxGridProps<C, R>) {
  const { caption, corner, columns, rows } = props
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} onKeyDown={walk}>
        <caption className="quiet">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="quiet">{corner}</span>
            </th>
            {columns.map(({ key, label, short = label }) => (
              <th key={key} scope="col" abbr={label}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">{row.short ?? row.label}</th>
              <BoxCells {...props} row={row.key} at={at} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BoxCells<C extends string, R extends string>({
  columns,
  row,
  at,
  labelOf,
  isOn,
  onToggle,
}: BoxGridProps<C, R> & { readonly row: R; readonly at: number }) {
  return columns.map(({ key }, column) => (
    <td key={key}>
      <label className={styles.box}>
        <input
          type="checkbox"
          aria-label={labelOf(key, row)}
          data-cell={`${column} ${at}`}
          checked={isOn(key, row)}
          onChange={(event) => onToggle(key, row, event.currentTarget.checked)}
        />
      </label>
    </td>
  ))
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  if (step === undefined || !(target instanceof HTMLInputElement)) return
  const [column = 0, row = 0] = (target.dataset['cell'] ?? '').split(' ').map(Number)
  const next = currentTarget.querySelector<HTMLElement>(`[data-cell="${column + step[0]} ${row + step[1]}"]`)
  event.preventDefault()
  next?.focus()
}
