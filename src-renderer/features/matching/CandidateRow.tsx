import { ChevronDown, ChevronRight, Lock, LockOpen, Send } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { askedDayParts } from '#main/features/matching/matching-prepared.rules.ts'
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
  readonly onPropose?: (() => void) | undefined
  /** Held in the plan for this resident. */
  readonly held?: boolean
  readonly onHold?: (held: boolean) => void
}

/** One volunteer for this resident; opens in place to the total taken apart and the week of both. */
export function CandidateRow(props: CandidateRowProps) {
  const { ranking, candidate, position, obstacles, onPropose, ticked, onTick } = props
  const [open, setOpen] = useState(false)
  const details = useId()
  const name = candidate.volunteerName
  return (
    <li
      className={classNames(
        styles.candidate,
        position === 1 && styles.first,
        position === null && styles.excluded,
      )}
    >
      <div className={styles.head}>
        <Heading
          name={name}
          position={position}
          open={open}
          controls={details}
          onToggle={() => setOpen(!open)}
        />
        <p className={styles.score}>
          {position === null ? texts.would(texts.points(candidate.total)) : texts.points(candidate.total)}
        </p>
        <p className={classNames('meta', styles.facts)}>
          {texts.places(candidate.freePlaces)} · {askedLine(candidate)}
          {props.held === true ? <HeldMark /> : null}
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
              <span className="quiet"> {texts.proposeWho(name)}</span>
            </Button>
          )}
        </div>
      </div>
      <div className={styles.body}>
        {obstacles}
        {open || obstacles !== undefined ? null : <ReasonLines reasons={candidate.reasons} most={3} />}
        <div id={details} hidden={!open}>
          {open ? (
            <Details
              ranking={ranking}
              candidate={candidate}
              held={props.held ?? false}
              onHold={props.onHold}
            />
          ) : null}
        </div>
      </div>
    </li>
  )
}

interface HeadingProps {
  readonly name: string
  readonly position: number | null
  readonly open: boolean
  readonly controls: string
  readonly onToggle: () => void
}
function Heading({ name, position, open, controls, onToggle }: HeadingProps) {
  return (
    <h3>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={controls}
        onClick={onToggle}
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
  )
}

/** Said while the row is closed too. */
function HeldMark() {
  return (
    <span className={styles.held}>
      <Icon of={Lock} size={16} /> {texts.heldNow}
    </span>
  )
}

interface DetailsProps {
  readonly ranking: Ranking
  readonly candidate: Candidate
  readonly held: boolean
  readonly onHold: CandidateRowProps['onHold']
}
function Details({ ranking, candidate, held, onHold }: DetailsProps) {
  const [, go] = useLocation()
  return (
    <div className={styles.details}>
      <ReasonTable candidate={candidate} />
      <div className={styles.beside}>
        <WeekPicture
          residentName={ranking.residentName}
          volunteerName={candidate.volunteerName}
          asked={askedDayParts(ranking)}
          offered={candidate.dayParts}
          talkDay={ranking.talkDay}
        />
        <div className={styles.links}>
          {onHold === undefined ? null : (
            <Button
              kind="quiet"
              icon={held ? Lock : LockOpen}
              aria-pressed={held}
              onClick={() => onHold(!held)}
            >
              {texts.hold}
              <span className="quiet"> {texts.holdFor(candidate.volunteerName)}</span>
            </Button>
          )}
          <RowLink path={paths.volunteer(candidate.volunteerId)} onGo={go}>
            {texts.toVolunteer}
            <span className="quiet"> {texts.toVolunteerOf(candidate.volunteerName)}</span>
          </RowLink>
        </div>
      </div>
    </div>
  )
}
