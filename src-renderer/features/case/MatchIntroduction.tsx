import { useState } from 'react'
import { clicks, type Click } from '#main/features/matches/matches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import { useCase, type Match } from './case-data.ts'
import { LineText } from './LineFields.tsx'
import { bothSaidYes, useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import { callName } from './resident-words.ts'
import styles from './Match.module.css'

const texts = matchTexts.introduction
const answerOptions = optionsOf(clicks, texts.answers)
type Who = 'resident' | 'volunteer'

/** They meet; each is asked apart. A no ends it here and has no consequence for anybody. */
export function MatchIntroduction({ match }: { readonly match: Match }) {
  const { id, volunteerName, residentClick, volunteerClick } = match
  const [sayingNo, setSayingNo] = useState<Who | null>(null)
  const click = useMatchCommand(api.matches.click)
  const start = useMatchCommand(api.matches.start)
  const residentName = callName(useCase().resident)
  const answer = (who: Who) => (said: Click) => {
    if (said === 'no') setSayingNo(who)
    else void click.run({ id, who, click: said })
  }
  const both = bothSaidYes(match)
  return (
    <div className={styles.thing}>
      <MeetingFields match={match} />
      <h3>{texts.title}</h3>
      <p>{texts.lead}</p>
      <Fields size="wide">
        <Choice
          label={texts.fits(residentName === '' ? texts.resident : residentName)}
          options={answerOptions}
          value={residentClick}
          onChange={answer('resident')}
        />
        <Choice
          label={texts.fits(volunteerName)}
          options={answerOptions}
          value={volunteerClick}
          onChange={answer('volunteer')}
        />
      </Fields>
      {both ? (
        <div className={styles.next}>
          <Button kind="main" busy={start.busy} onClick={() => void start.run({ id })}>
            {texts.start}
          </Button>
        </div>
      ) : (
        <p className="meta">{texts.waiting}</p>
      )}
      <Refusal failure={click.failure ?? start.failure} texts={matchTexts.failures} />
      <NoDialog id={id} who={sayingNo} onClose={() => setSayingNo(null)} />
    </div>
  )
}

function MeetingFields({ match: { id, introductionDay, introductionPlace } }: { readonly match: Match }) {
  const { run } = useMatchCommand(api.matches.amend)
  const words = matchTexts.agreements
  return (
    <Fields>
      <LineText
        id={id}
        path="introductionDayText"
        words={words.day}
        value={formatDay(introductionDay)}
        save={(introductionDayText) => run({ id, changes: { introductionDayText } })}
      />
      <LineText
        id={id}
        path="introductionPlace"
        words={words.place}
        value={introductionPlace}
        save={(text) => run({ id, changes: { introductionPlace: text } })}
      />
    </Fields>
  )
}

/** A no cannot be taken back, so it is asked once more; without asking why. */
function NoDialog({
  id,
  who,
  onClose,
}: {
  readonly id: string
  readonly who: Who | null
  readonly onClose: () => void
}) {
  const click = useMatchCommand(api.matches.click)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    if (who === null) return
    const reply = await click.run({ id, who, click: 'no' })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.noDone })
  }
  return (
    <Dialog
      open={who !== null}
      onClose={onClose}
      title={texts.noTitle}
      description={texts.noLead}
      actions={
        <>
          <Button data-first onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button kind="main" busy={click.busy} onClick={() => void confirm()}>
            {texts.noConfirm}
          </Button>
        </>
      }
    >
      <Refusal failure={click.failure} texts={matchTexts.failures} />
    </Dialog>
  )
}
