import { listWords } from '#main/features/bundles/bundle-overview.labels.ts'
import { erasureTexts } from './erasure.texts.ts'
import styles from './Erasure.module.css'

export interface CountTableProps {
  readonly caption: string
  readonly rows: readonly { readonly table: string; readonly title: string; readonly rows: number }[]
}

type Count = CountTableProps['rows'][number]
const order = Object.keys(listWords)
const placeOf = ({ table }: Count): number => (order.includes(table) ? order.indexOf(table) : order.length)

/** As somebody would tell it: the person first, our own notes about it last. */
const inOrder = (rows: readonly Count[]): readonly Count[] => rows.toSorted((a, b) => placeOf(a) - placeOf(b))

/** How many of what. */
export function CountTable({ caption, rows }: CountTableProps) {
  const [what, count] = erasureTexts.goes.columns
  return (
    <table className={styles.counts}>
      <caption className="quiet">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className={styles.number}>
            {count}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder(rows).map(({ table, title, rows: number }) => (
          <tr key={table}>
            <th scope="row">{title}</th>
            <td className={styles.number}>{number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
