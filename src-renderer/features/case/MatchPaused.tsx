import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import type { Match } from './case-data.ts'
import { LineText } from './LineFields.tsx'
import { MatchDoors } from './MatchDoors.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import styles from './Match.module.css'

const texts = matchTexts.paused

/** A rest with, perhaps, a day to go on. */
export function MatchPaused({ match }: { readonly match: Match }) {
  const { id, pausedDay, resumeDay } = match
  const amend = useMatchCommand(api.matches.amend)
  const resume = useMatchCommand(api.matches.resume)
  return (
    <div className={styles.thing}>
      {pausedDay === null ? null : <p>{texts.since(formatDay(pausedDay))}</p>}
      <Fields>
        <LineText
          id={id}
          path="resumeDayText"
          words={texts.until}
          value={formatDay(resumeDay)}
          save={(resumeDayText) => amend.run({ id, changes: { resumeDayText } })}
        />
      </Fields>
      <Refusal failure={resume.failure} texts={matchTexts.failures} />
      <MatchDoors
        match={match}
        main={
          <Button kind="main" busy={resume.busy} onClick={() => void resume.run({ id })}>
            {texts.action}
          </Button>
        }
      />
    </div>
  )
}
