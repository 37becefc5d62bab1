import type { ReactNode } from 'react'
import { rowStyles } from './RowTable.tsx'

/** The sum under a list. `before` and `after` count the columns on either side of it. */
export function TotalRow({
  label,
  total,
  before,
  after,
}: {
  readonly label: string
  readonly total: ReactNode
  readonly before: number
  readonly after: number
}) {
  return (
    <tr>
      <th scope="row" colSpan={before - 1}>
        {label}
      </th>
      <td colSpan={2} className={rowStyles.amount}>
        {total}
      </td>
      <td colSpan={after} />
    </tr>
  )
}
