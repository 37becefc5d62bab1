import { ChevronDown, ChevronRight, Lock, Send } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { askedLine } from './candidate-words.ts'
import type { Candidate, Ranking } from './matching-answers.ts'
import { rankingTexts as texts } from './ranking.texts.ts'
import { ReasonLines } from './ReasonLines.tsx'
import { ReasonTable } from './ReasonTable.tsx'
import { WeekPicture } from './WeekPicture.tsx'
import styles from './Candidate.module.css'

export interface CandidateRowProps {
  readonly ranking: Ranking
  readonly candidate: Candidate
  /** From 1; null for who does not fit now. */
  readonly position: number | null
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
  /** What stands in the way; shown while the row is closed too. */
  readonly obstacles?: ReactNode
  readonly onPropose?: () => void
  readonly onHold?: () => void
}

/** One volunteer for this resident; opens in place to the total taken apart and the week of both. */
export function CandidateRow(props: CandidateRowProps) {
  const { ranking, candidate, position, obstacles, onPropose, ticked, onTick } = props
  const [open, setOpen] = useState(false)
  const details = useId()
  const name = candidate.volunteerName
  return (
    <li className={classNames(styles.candidate, position === 1 && styles.first)}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            <Icon of={open ? ChevronDown : ChevronRight} />
            {position === null ? null : (
              <>
                <span className="quiet">{texts.position(position)} </span>
                <span className={styles.position} aria-hidden="true">
                  {position}
                </span>
              </>
            )}
            {name}
          </button>
        </h3>
        <p className={styles.score}>
          {position === null ? texts.would(texts.points(candidate.total)) : texts.points(candidate.total)}
        </p>
        <p className={classNames('meta', styles.facts)}>
          {texts.places(candidate.freePlaces)} · {askedLine(candidate)}
        </p>
        <div className={styles.doing}>
          <CheckBox
            label={
              <>
                {texts.compare.tick}
                <span className="quiet"> {texts.compare.tickWho(name)}</span>
              </>
            }
            checked={ticked}
            onChange={onTick}
          />
          {onPropose === undefined ? null : (
            <Button kind={position === 1 ? 'main' : 'plain'} icon={Send} onClick={onPropose}>
              {texts.propose}
              <span className="quiet">{texts.proposeWho(name)}</span>
            </Button>
          )}
        </div>
      </div>
      <div className={styles.body}>
        {obstacles}
        {open || obstacles !== undefined ? null : <ReasonLines reasons={candidate.reasons} most={3} />}
        <div id={details} hidden={!open}>
          {open ? <Details ranking={ranking} candidate={candidate} onHold={props.onHold} /> : null}
        </div>
      </div>
    </li>
  )
}

interface DetailsProps {
  readonly ranking: Ranking
  readonly candidate: Candidate
  readonly onHold: (() => void) | undefined
}
function Details({ ranking, candidate, onHold }: DetailsProps) {
  const [, go] = useLocation()
  return (
    <div className={styles.details}>
      <ReasonTable candidate={candidate} />
      <div className={styles.beside}>
        <WeekPicture
          residentName={ranking.residentName}
          volunteerName={candidate.volunteerName}
          asked={ranking.dayParts}
          offered={candidate.dayParts}
          talkDay={ranking.talkDay}
        />
        <div className={styles.links}>
          {onHold === undefined ? null : (
            <Button kind="quiet" icon={Lock} onClick={onHold}>
              {texts.hold}
              <span className="quiet"> {texts.holdFor(candidate.volunteerName)}</span>
            </Button>
          )}
          <RowLink path={paths.volunteer(candidate.volunteerId)} onGo={go}>
            {texts.toVolunteer}
            <span className="quiet">: {texts.toVolunteerOf(candidate.volunteerName)}</span>
          </RowLink>
        </div>
      </div>
    </div>
  )
}
