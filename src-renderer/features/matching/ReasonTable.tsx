import { criterionLabels } from '#main/features/matching/matching.labels.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import type { Candidate, Reason } from './matching-answers.ts'
import { rankingTexts } from './ranking.texts.ts'
import styles from './Candidate.module.css'

const texts = rankingTexts.table
/** Points that fill half of the bar: the most that one criterion gives. */
const fullBar = 30

/** The total taken apart: each line its points, and under it their sum. */
export function ReasonTable({ candidate }: { readonly candidate: Candidate }) {
  return (
    <table className={styles.reasons}>
      <caption className="quiet">{texts.caption(candidate.volunteerName)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.criterion}</th>
          <th scope="col">{texts.reason}</th>
          <th scope="col" className={styles.number}>
            {texts.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {candidate.reasons.map((reason) => (
          <tr key={reason.criterion}>
            <th scope="row">{criterionLabels[reason.criterion]}</th>
            <td>{reasonText(reason).text}</td>
            <td className={styles.number}>
              <Points reason={reason} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {texts.total}
          </th>
          <td className={styles.number}>{rankingTexts.points(candidate.total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Points({ reason: { points, outOf } }: { readonly reason: Reason }) {
  return (
    <span className={styles.points}>
      <Bar points={points} />
      <span className={styles.amount}>
        {rankingTexts.signed(points)}
        {outOf > 0 ? <span className="meta"> {texts.outOf(outOf)}</span> : null}
      </span>
    </span>
  )
}

/** Length beside the number; left of the line takes away, right of it adds. */
function Bar({ points }: { readonly points: number }) {
  const width = (Math.min(Math.abs(points), fullBar) / fullBar) * 32
  return (
    <svg className={styles.bar} viewBox="0 0 64 12" width="64" height="12" aria-hidden="true">
      <rect
        className={points < 0 ? styles.minus : styles.plus}
        x={points < 0 ? 32 - width : 32}
        y="2"
        width={width}
        height="8"
        rx="2"
      />
      <line className={styles.axis} x1="32" y1="0" x2="32" y2="12" />
    </svg>
  )
}
