import { useState } from 'react'
import { endReasonLabels } from '#main/features/matches/matches.labels.ts'
import { endReasons, type EndReason } from '#main/features/matches/matches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { CheckBox, Select } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './case-options.ts'
import type { Match } from './case-data.ts'
import { MatchDialog, type DoorProps } from './MatchDialog.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { useKeptText } from './use-kept-text.ts'

const texts = matchTexts.end

/** After these somebody else is still needed, as a start: a person decides. */
const needsAnother: readonly EndReason[] = ['no-click', 'volunteer-stopped', 'too-heavy', 'no-contact']

/** Declining and replacing have buttons of their own; who goes along once mostly has held the talk. */
const own: readonly EndReason[] = ['declined', 'replaced', 'talk-held']
const reasonsFor = ({ kind }: Match): readonly EndReason[] => [
  ...(kind === 'go-along' ? (['talk-held'] as const) : []),
  ...endReasons.filter((reason) => !own.includes(reason)),
]

/** Why it ends, and whether somebody is still needed. */
export function EndDialog({ match, open, onClose }: DoorProps) {
  const { id } = match
  const [reason, setReason] = useState<EndReason | null>(null)
  const [again, setAgain] = useState<boolean | null>(null)
  const [tried, setTried] = useState(false)
  const note = useKeptText('end.note', '', id)
  const end = useMatchCommand(api.matches.end)
  const toasts = useToasts()
  const waitAgain = again ?? (reason !== null && needsAnother.includes(reason))
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (reason === null) return
    const reply = await end.run({ id, reason, note: note.props.value, waitAgain })
    if (!reply.ok) return
    note.setText('')
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <MatchDialog
      open={open}
      onClose={onClose}
      words={texts}
      busy={end.busy}
      failure={end.failure}
      onConfirm={() => void confirm()}
    >
      <Select
        label={texts.reason}
        placeholder={texts.chooseReason}
        options={optionsOf(reasonsFor(match), endReasonLabels)}
        value={reason}
        onChange={setReason}
        message={tried && reason === null ? texts.reasonMissing : null}
      />
      <TextArea {...texts.note} {...note.props} rows={2} />
      <CheckBox label={texts.waitAgain} hint={texts.waitAgainHint} checked={waitAgain} onChange={setAgain} />
    </MatchDialog>
  )
}
