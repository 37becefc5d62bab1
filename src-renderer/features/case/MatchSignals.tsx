import { isRunning } from '#main/features/matches/matches.rules.ts'
import { exclusionLabel } from '#main/features/matching/matching.labels.ts'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { useCase, type Match } from './case-data.ts'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'

const texts = matchTexts.signals

/** What asks for attention: a long silence, and a volunteer who would get no new match today. */
export function MatchSignals({ match }: { readonly match: Match }) {
  return (
    <>
      <Alarm match={match} />
      <SilenceNotice match={match} />
    </>
  )
}

function Alarm({ match: { state, alarms, volunteerName } }: { readonly match: Match }) {
  const { certificateBlockMonths } = useCase().settings
  if (!isRunning(state) || alarms.length === 0) return null
  const why = alarms.map((rule) => exclusionLabel(rule, certificateBlockMonths)).join(', ')
  return (
    <Notice kind="attention" title={texts.alarmTitle}>
      <p>{texts.alarm(volunteerName, why)}</p>
      <p>{texts.alarmNote}</p>
    </Notice>
  )
}

function SilenceNotice({ match: { id, silence, volunteerName } }: { readonly match: Match }) {
  const ask = useMatchCommand(api.matches.noteAsked)
  const toasts = useToasts()
  if (silence === null) return null
  const note = async (): Promise<void> => {
    const reply = await ask.run({ id })
    if (reply.ok) toasts.show({ text: texts.done })
  }
  const title = silence.level === 'long' ? texts.long(silence.days) : texts.quiet(silence.days)
  if (silence.asked)
    return (
      <Notice kind="info" title={title}>
        {texts.asked}
      </Notice>
    )
  return (
    <Notice
      kind="attention"
      title={title}
      actions={
        <Button busy={ask.busy} onClick={() => void note()}>
          {texts.action}
        </Button>
      }
    >
      {texts.ask(volunteerName)}
      <Refusal failure={ask.failure} texts={matchTexts.failures} />
    </Notice>
  )
}
