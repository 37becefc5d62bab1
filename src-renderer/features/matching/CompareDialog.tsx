import { ArrowUp } from 'lucide-react'
import { criterionLabels } from '#main/features/matching/matching.labels.ts'
import { reasonText } from '#main/features/matching/matching-reasons.labels.ts'
import { dayPartLabel } from '#main/features/volunteers/volunteer-words.labels.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { askedLine } from './candidate-words.ts'
import { comparedRows } from './compare-candidates.ts'
import type { Candidate, Excluded, Ranking, Reason } from './matching-answers.ts'
import { listOf } from './name-words.ts'
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
      actions={
        <Button data-first onClick={onClose}>
          {texts.close}
        </Button>
      }
    >
      <Comparison one={one} other={other} />
      <div className={styles.pair}>
        {[one, other].map((candidate) => (
          <div key={candidate.volunteerId}>
            <h3>{texts.week(candidate.volunteerName)}</h3>
            <WeekPicture
              residentName={ranking.residentName}
              volunteerName={candidate.volunteerName}
              asked={ranking.dayParts}
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

function Comparison({ one, other }: Compared) {
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
        {comparedRows(one.reasons, other.reasons).map((row) => (
          <tr key={row.criterion}>
            <th scope="row">{criterionLabels[row.criterion]}</th>
            <ReasonCell reason={row.one} more={row.difference > 0} />
            <ReasonCell reason={row.other} more={row.difference < 0} />
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">{texts.total}</th>
          <PointsCell points={one.total} more={one.total > other.total} />
          <PointsCell points={other.total} more={other.total > one.total} />
        </tr>
        <Facts one={one} other={other} />
      </tbody>
    </table>
  )
}

function Facts({ one, other }: Compared) {
  const both = [one, other]
  return (
    <>
      <tr>
        <th scope="row">{texts.places}</th>
        {both.map((candidate) => (
          <td key={candidate.volunteerId}>{rankingTexts.places(candidate.freePlaces)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{texts.lastAsked}</th>
        {both.map((candidate) => (
          <td key={candidate.volunteerId}>{askedLine(candidate)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{texts.shared}</th>
        {both.map(({ volunteerId, sharedDayParts }) => (
          <td key={volunteerId}>
            {sharedDayParts.length === 0 ? texts.noShared : listOf(sharedDayParts.map(dayPartLabel))}
          </td>
        ))}
      </tr>
      {both.some(isExcluded) ? (
        <tr>
          <th scope="row">{texts.blocked}</th>
          {both.map((candidate) => (
            <td key={candidate.volunteerId}>
              <InTheWay candidate={candidate} />
            </td>
          ))}
        </tr>
      ) : null}
    </>
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
        <span />
        <Amount points={points} more={more} />
      </span>
    </td>
  )
}

/** The higher one of the two has an arrow and a word beside its weight. */
function Amount({ points, more }: { readonly points: number; readonly more: boolean }) {
  return (
    <span className={classNames(styles.points, more && styles.more)}>
      {more ? <Icon of={ArrowUp} size={16} /> : null}
      {rankingTexts.signed(points)}
      {more ? <span className="quiet"> {texts.more}</span> : null}
    </span>
  )
}
