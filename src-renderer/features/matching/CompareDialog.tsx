import { ArrowUp } from 'lucide-react'
import { criterionLabels } from '#main/features/matching/matching.labels.ts'
import { askedDayParts } from '#main/features/matching/matching-prepared.rules.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { comparedRows } from './compare-candidates.ts'
import type { Candidate, Excluded, Ranking, Reason } from './matching-answers.ts'
import { Obstacles } from './Obstacles.tsx'
import { rankingTexts } from './ranking.texts.ts'
import { WeekPicture } from './WeekPicture.tsx'
import styles from './Dialogs.module.css'

const texts = rankingTexts.compare

export interface CompareDialogProps {
  readonly ranking: Ranking
  readonly one: Candidate | Excluded
  readonly other: Candidate | Excluded
  readonly onClose: () => void
}

/** Two volunteers for one resident, side by side. */
export function CompareDialog({ ranking, one, other, onClose }: CompareDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={texts.title(one.volunteerName, other.volunteerName)}
      actions={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <Comparison one={one} other={other} />
      <div className={styles.pair}>
        {[one, other].map((candidate) => (
          <div key={candidate.volunteerId}>
            <h3>{texts.week(candidate.volunteerName)}</h3>
            <WeekPicture
              residentName={ranking.residentName}
              volunteerName={candidate.volunteerName}
              asked={askedDayParts(ranking)}
              offered={candidate.dayParts}
              talkDay={ranking.talkDay}
            />
          </div>
        ))}
      </div>
    </Dialog>
  )
}

type Compared = Pick<CompareDialogProps, 'one' | 'other'>

/** What differs most comes first: that is what the choice is about. */
function Comparison({ one, other }: Compared) {
  const rows = comparedRows(one.reasons, other.reasons).toSorted(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference),
  )
  return (
    <table className={styles.compare}>
      <caption className="quiet">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="quiet">{rankingTexts.table.criterion}</span>
          </th>
          <th scope="col">{one.volunteerName}</th>
          <th scope="col">{other.volunteerName}</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.total}>
          <th scope="row">{texts.total}</th>
          <PointsCell points={one.total} more={one.total > other.total} />
          <PointsCell points={other.total} more={other.total > one.total} />
        </tr>
        {[one, other].some(isExcluded) ? (
          <tr>
            <th scope="row">{texts.blocked}</th>
            {[one, other].map((candidate) => (
              <td key={candidate.volunteerId}>
                <InTheWay candidate={candidate} />
              </td>
            ))}
          </tr>
        ) : null}
        {rows.map((row) => (
          <tr key={row.criterion} className={row.difference === 0 ? styles.same : undefined}>
            <th scope="row">{criterionLabels[row.criterion]}</th>
            <ReasonCell reason={row.one} more={row.difference > 0} />
            <ReasonCell reason={row.other} more={row.difference < 0} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isExcluded = (candidate: Candidate | Excluded): candidate is Excluded => 'exclusions' in candidate

function InTheWay({ candidate }: { readonly candidate: Candidate | Excluded }) {
  return isExcluded(candidate) ? (
    <Obstacles exclusions={candidate.exclusions} label={rankingTexts.obstacles(candidate.volunteerName)} />
  ) : (
    texts.canNow
  )
}

function ReasonCell({ reason, more }: { readonly reason: Reason | null; readonly more: boolean }) {
  if (reason === null) return <td className="meta">{texts.nothing}</td>
  return (
    <td>
      <span className={styles.cell}>
        <span>{reasonText(reason).text}</span>
        <Amount points={reason.points} more={more} />
      </span>
    </td>
  )
}

function PointsCell({ points, more }: { readonly points: number; readonly more: boolean }) {
  return (
    <td>
      <span className={styles.cell}>
        <span>{rankingTexts.points(points)}</span>
        {more ? <Higher /> : null}
      </span>
    </td>
  )
}

/** The higher one of the two has an arrow and a word beside its weight. */
function Amount({ points, more }: { readonly points: number; readonly more: boolean }) {
  return (
    <span className={classNames(styles.points, more && styles.more)}>
      {more ? <Higher /> : null}
      {rankingTexts.signed(points)}
    </span>
  )
}

function Higher() {
  return (
    <>
      <Icon of={ArrowUp} size={16} />
      <span className="quiet">{texts.more}: </span>
    </>
  )
}
