import { api } from '#renderer/app/api.ts'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { MatchDialog, type DoorProps } from './MatchDialog.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { useKeptText } from './use-kept-text.ts'

const texts = matchTexts.pause

/** A rest, until a day that may still be open. */
export function PauseDialog({ match: { id }, open, onClose }: DoorProps) {
  const until = useKeptText('pause.resumeDayText', '', id)
  const reason = useKeptText('pause.reason', '', id)
  const pause = useMatchCommand(api.matches.pause)
  const unread = useUnread(pause.failure)
  const confirm = async (): Promise<void> => {
    const words = { resumeDayText: until.props.value, reason: reason.props.value }
    const reply = await pause.run({ id, ...words })
    if (!reply.ok) return
    for (const field of [until, reason]) field.setText('')
    onClose()
  }
  return (
    <MatchDialog
      open={open}
      onClose={onClose}
      words={texts}
      busy={pause.busy}
      failure={unread.rest}
      onConfirm={() => void confirm()}
    >
      <TextField {...texts.until} {...until.props} message={unread('resumeDayText')} />
      <TextField {...texts.reason} {...reason.props} />
    </MatchDialog>
  )
}
