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
import { MatchDoors } from './MatchDoors.tsx'
import { bothSaidYes, useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import { callName } from './resident-words.ts'
import { useChosenOrNone } from './use-chosen.ts'
import styles from './Match.module.css'

const texts = matchTexts.introduction
const answerOptions = optionsOf(clicks, texts.answers)
type Who = 'resident' | 'volunteer'

/** They meet; each is asked apart. A no ends it here and has no consequence for anybody. */
export function MatchIntroduction({ match }: { readonly match: Match }) {
  const { id, volunteerName } = match
  const [sayingNo, setSayingNo] = useState<Who | null>(null)
  const start = useMatchCommand(api.matches.start)
  const residentName = callName(useCase().resident)
  const both = bothSaidYes(match)
  return (
    <div className={styles.thing}>
      <MeetingFields match={match} />
      <h3>{texts.title}</h3>
      <p>{texts.lead}</p>
      <Fields size="wide">
        <Fits
          match={match}
          who="resident"
          name={residentName === '' ? texts.resident : residentName}
          onNo={setSayingNo}
        />
        <Fits match={match} who="volunteer" name={volunteerName} onNo={setSayingNo} />
      </Fields>
      {both ? null : <p className="meta">{texts.waiting}</p>}
      <Refusal failure={start.failure} texts={matchTexts.failures} />
      <MatchDoors
        match={match}
        main={
          both ? (
            <Button kind="main" busy={start.busy} onClick={() => void start.run({ id })}>
              {texts.start}
            </Button>
          ) : undefined
        }
      />
      <NoDialog id={id} who={sayingNo} onClose={() => setSayingNo(null)} />
    </div>
  )
}

interface FitsProps {
  readonly match: Match
  readonly who: Who
  readonly name: string
  readonly onNo: (who: Who) => void
}

/** "Past het?": a yes is kept at once, a no is asked once more. */
function Fits({ match: { id, residentClick, volunteerClick }, who, name, onNo }: FitsProps) {
  const click = useMatchCommand(api.matches.click)
  const { onChange, ...said } = useChosenOrNone<Click>({
    path: 'click',
    value: who === 'resident' ? residentClick : volunteerClick,
    save: (next) => click.run({ id, who, click: next }),
  })
  return (
    <Choice
      {...said}
      label={texts.fits(name)}
      options={answerOptions}
      onChange={(next) => (next === 'no' ? onNo(who) : onChange(next))}
    />
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
