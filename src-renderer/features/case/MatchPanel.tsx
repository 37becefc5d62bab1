import { useLocation } from 'wouter'
import { isRunning } from '#main/features/matches/matches.rules.ts'
import { paths } from '#renderer/app/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useCursorKept } from '#renderer/ui/use-cursor-kept.ts'
import type { Match } from './case-data.ts'
import { MatchActive } from './MatchActive.tsx'
import { MatchAgreements } from './MatchAgreements.tsx'
import { MatchCourse } from './MatchCourse.tsx'
import { MatchEvaluations } from './MatchEvaluations.tsx'
import { MatchIntroduction } from './MatchIntroduction.tsx'
import { MatchPapers } from './MatchPapers.tsx'
import { MatchPaused } from './MatchPaused.tsx'
import { MatchProposal } from './MatchProposal.tsx'
import { MatchReasons } from './MatchReasons.tsx'
import { MatchRoles } from './MatchRoles.tsx'
import { MatchSignals } from './MatchSignals.tsx'
import { matchTexts } from './match.texts.ts'
import { Panel } from './Panel.tsx'
import styles from './Match.module.css'

const texts = matchTexts

/** Two people on their way together: where they stand, the one thing to do next, and what was agreed. */
export function MatchPanel({ match }: { readonly match: Match }) {
  const area = useCursorKept(`${match.state} ${String(match.silence?.asked)}`)
  return (
    <Panel title={match.volunteerName} aside={<Facts match={match} />}>
      <div ref={area} tabIndex={-1} data-place="match" className={styles.match}>
        <MatchCourse match={match} />
        <MatchSignals match={match} />
        <NextThing match={match} />
        <div>
          {match.startedDay === null ? null : <Running match={match} />}
          <MatchPapers match={match} />
          <MatchReasons match={match} />
        </div>
      </div>
    </Panel>
  )
}

/** Who goes along once has a talk to hold, no rhythm and nothing to look back on half way. */
function Running({ match }: { readonly match: Match }) {
  return (
    <>
      <MatchAgreements match={match} />
      {match.kind === 'go-along' ? null : (
        <>
          <MatchRoles match={match} />
          <MatchEvaluations match={match} />
        </>
      )}
    </>
  )
}

/** What kind, since when, how to reach, and the way to the volunteer. */
function Facts({ match }: { readonly match: Match }) {
  const [, go] = useLocation()
  const { kind, proposedDay, startedDay, lastContactDay, volunteerPhone, volunteerName, volunteerId } = match
  const since =
    startedDay === null ? texts.proposedOn(formatDay(proposedDay)) : texts.startedOn(formatDay(startedDay))
  const contact = lastContactDay === null ? texts.noContact : texts.lastContact(formatDay(lastContactDay))
  const words = [
    texts.kinds[kind],
    since,
    ...(isRunning(match.state) && startedDay !== null ? [contact] : []),
    ...(volunteerPhone === '' ? [] : [texts.phone(volunteerPhone)]),
  ]
  return (
    <div className={styles.facts}>
      <span>{words.join(' · ')}</span>
      <Button kind="quiet" onClick={() => go(paths.volunteer(volunteerId))}>
        {texts.toVolunteer(volunteerName)}
      </Button>
    </div>
  )
}

/** The one thing to do now, and the other ways on. */
function NextThing({ match }: { readonly match: Match }) {
  switch (match.state) {
    case 'proposed':
      return <MatchProposal match={match} />
    case 'introduction':
      return <MatchIntroduction match={match} />
    case 'active':
      return <MatchActive match={match} />
    case 'paused':
      return <MatchPaused match={match} />
    case 'ended':
      return null
  }
}
