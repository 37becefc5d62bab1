import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { Choice } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import { MatchDialog, type DoorProps } from './MatchDialog.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'

const texts = matchTexts.decline
const whoOptions = optionsOf(['resident', 'volunteer'], texts.whoOptions)

/** One of the two would rather not: remembered with this pair only. */
export function DeclineDialog({ match, open, onClose }: DoorProps) {
  const [by, setBy] = useState<'resident' | 'volunteer' | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const decline = useMatchCommand(api.matches.decline)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (by === null) return
    const reply = await decline.run({ id: match.id, by, note })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <MatchDialog
      open={open}
      onClose={onClose}
      words={texts}
      busy={decline.busy}
      failure={decline.failure}
      onConfirm={() => void confirm()}
    >
      <Choice
        label={texts.who}
        options={whoOptions}
        value={by}
        onChange={setBy}
        message={tried && by === null ? texts.whoMissing : null}
      />
      <TextField {...texts.note} value={note} onChange={setNote} />
    </MatchDialog>
  )
}
