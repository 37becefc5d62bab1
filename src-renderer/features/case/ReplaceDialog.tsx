import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { MatchDialog, type DoorProps } from './MatchDialog.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'

const texts = matchTexts.replace

/** Somebody else goes on. Offered are only those who fit, best first. */
export function ReplaceDialog({ match, open, onClose }: DoorProps) {
  const { id, requestId } = match
  const [chosen, setChosen] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const ranking = useAnswer(api.matching.ranking, { requestId }, { when: open })
  const replace = useMatchCommand(api.matches.replace)
  const toasts = useToasts()
  const others = (ranking.value?.ranked ?? []).filter(({ volunteerId }) => volunteerId !== match.volunteerId)
  const confirm = async (): Promise<void> => {
    setTried(true)
    const next = others.find(({ volunteerId }) => volunteerId === chosen)
    if (next === undefined) return
    const reply = await replace.run({ id, volunteerId: next.volunteerId })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done(next.volunteerName) })
  }
  const options = others.map(({ volunteerId, volunteerName, total }) => ({
    value: volunteerId,
    label: texts.option(volunteerName, total),
  }))
  return (
    <MatchDialog
      open={open}
      onClose={onClose}
      words={texts}
      busy={replace.busy}
      failure={replace.failure}
      onConfirm={() => void confirm()}
    >
      {ranking.value !== undefined && others.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Select
          label={texts.who}
          placeholder={texts.choose}
          options={options}
          value={chosen}
          onChange={setChosen}
          message={tried && chosen === null ? texts.missing : null}
        />
      )}
    </MatchDialog>
  )
}
