import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Decision } from '#renderer/forms/Decision.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { useCommand } from './use-call.ts'

const texts = appTexts.lift

export interface LiftDialogProps {
  readonly restrictionId: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes a case out of its restriction, after the person was told (art. 18(3)). */
export function LiftDialog({ restrictionId: id, open, onClose }: LiftDialogProps) {
  const [day, setDay] = useState<string>(texts.today)
  const [note, setNote] = useState('')
  const lift = useCommand(api.rights.lift)
  const unread = useUnread(lift.failure)
  const client = useQueryClient()
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    const reply = await lift.run({ id, toldDayText: day, note })
    if (!reply.ok) return
    // Everything that was refused for this case is asked again, whatever part it is of.
    void client.invalidateQueries()
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={texts}
      busy={lift.busy}
      failure={unread.rest}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <TextField
        label={texts.told}
        example={texts.toldExample}
        value={day}
        onChange={setDay}
        message={unread('toldDayText')}
      />
      <TextArea label={texts.note} value={note} onChange={setNote} rows={2} />
    </Decision>
  )
}
