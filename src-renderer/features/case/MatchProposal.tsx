import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Match } from './case-data.ts'
import { MatchDoors } from './MatchDoors.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import { useKeptText } from './use-kept-text.ts'
import styles from './Match.module.css'

const texts = matchTexts.proposal

/** Somebody was put forward: the next thing is a day to meet, which may follow later. */
export function MatchProposal({ match }: { readonly match: Match }) {
  const { id, volunteerName } = match
  const day = useKeptText('introduce.dayText', '', id)
  const place = useKeptText('introduce.place', '', id)
  const introduce = useMatchCommand(api.matches.introduce)
  const unread = useUnread(introduce.failure)
  const note = (): void => void introduce.run({ id, dayText: day.props.value, place: place.props.value })
  return (
    <div className={styles.thing}>
      <h3>{texts.title}</h3>
      <p>{texts.lead(volunteerName)}</p>
      <Fields>
        <TextField {...texts.day} {...day.props} message={unread('dayText')} />
        <TextField {...texts.place} {...place.props} />
      </Fields>
      <Refusal failure={unread.rest} texts={matchTexts.failures} />
      <MatchDoors
        match={match}
        main={
          <Button kind="main" busy={introduce.busy} onClick={note}>
            {texts.action}
          </Button>
        }
      />
    </div>
  )
}
