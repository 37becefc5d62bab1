import { useState } from 'react'
import { holdReasons, type HoldReason } from '#main/features/retention/retention.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './privacy-data.ts'
import { itemName, type Item } from './retention-data.ts'
import { holdWords, retentionTexts } from './retention.texts.ts'

const texts = retentionTexts.hold
const reasonOptions = optionsOf(holdReasons, holdWords)

/** Keeps somebody longer: with a reason, and never without an end. */
export function HoldDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const [reason, setReason] = useState<HoldReason | null>(null)
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const hold = useCommand(api.retention.hold)
  const unread = useUnread(hold.failure)
  const toasts = useToasts()
  const past = hold.failure?.code === 'until-in-past'
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (reason === null) return
    const reply = await hold.run({ person: item.person, reason, untilDayText: until, note })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <Decision
      open
      onClose={onClose}
      words={{ ...texts, title: texts.title(itemName(item, retentionTexts.due.nameless)) }}
      busy={hold.busy}
      failure={past ? null : unread.rest}
      onConfirm={() => void confirm()}
    >
      <Select
        label={texts.reason}
        placeholder={texts.choose}
        options={reasonOptions}
        value={reason}
        onChange={setReason}
        message={tried && reason === null ? texts.missing : null}
      />
      <TextField
        label={texts.until}
        example={texts.untilExample}
        value={until}
        onChange={setUntil}
        message={past ? texts.failures['until-in-past'] : unread('untilDayText')}
      />
      <TextField label={texts.note} example={texts.noteExample} value={note} onChange={setNote} />
    </Decision>
  )
}
