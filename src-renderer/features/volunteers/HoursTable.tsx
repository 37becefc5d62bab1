import { formatEuro } from '#main/core/money-format.ts'
import { HoursRow } from './HoursRow.tsx'
import { durationWords, euroOrNothing } from './hours-words.ts'
import type { YearOfHours } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Hours.module.css'

const texts = volunteerTexts.hours

/** Every line of a year with the sums under it. */
export function HoursTable({ answer, year }: { readonly answer: YearOfHours; readonly year: number }) {
  const { columns } = texts
  const { rows, sums } = answer
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="quiet">{texts.caption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.description}</th>
            <th scope="col" className={styles.number}>
              {columns.duration}
            </th>
            <th scope="col" className={styles.number}>
              {columns.kilometres}
            </th>
            <th scope="col" className={styles.number}>
              {columns.fee}
            </th>
            <th scope="col" className={styles.number}>
              {columns.expense}
            </th>
            <th scope="col">{columns.approved}</th>
            <th scope="col">
              <span className="quiet">{columns.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <HoursRow key={line.id} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {texts.total}
            </th>
            <td className={styles.number}>{durationWords(sums.minutes)}</td>
            <td className={styles.number}>{sums.kilometres}</td>
            <td className={styles.number}>{formatEuro(sums.feeCents)}</td>
            <td className={styles.number}>{euroOrNothing(sums.expenseCents)}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
