import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { openReasons, type OpenReason } from '#main/features/access-log/access-log.rules.ts'
import { api } from '#renderer/app/api.ts'
import { seenTexts } from '#renderer/app/seen.texts.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useCase } from './case-data.ts'
import { talkTexts } from './talk.texts.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './RemarkList.module.css'

const texts = talkTexts.hidden
const options = openReasons.map((value) => ({ value, label: seenTexts.reasons[value] }))

export interface HiddenRemarksProps {
  /** How many lines of this list somebody else wrote for a few eyes. */
  readonly count: number
  /** `data-place` of the list, where the cursor goes once they are in sight. */
  readonly place: string
}

/** That there is more than what is shown, and the way to it: with a reason, which is written down. */
export function HiddenRemarks({ count, place }: HiddenRemarksProps) {
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState(false)
  const may = useMay()
  // The button that was pressed is gone with what it opened.
  useFocusAfter(opened && count === 0, place)
  return (
    <>
      {count === 0 ? null : (
        <p className={styles.hidden}>
          <Icon of={EyeOff} size={16} />
          <span>{texts.count(count)}</span>
          {may.call(api.accessLog.openSensitive) ? (
            <Button kind="quiet" onClick={() => setAsking(true)}>
              {texts.open}
            </Button>
          ) : null}
        </p>
      )}
      {asking ? <OpenDialog onClose={() => setAsking(false)} onOpened={() => setOpened(true)} /> : null}
    </>
  )
}

interface OpenDialogProps {
  readonly onClose: () => void
  readonly onOpened: () => void
}
function OpenDialog({ onClose, onOpened }: OpenDialogProps) {
  const { caseId } = useCase()
  const [reason, setReason] = useState<OpenReason | null>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const open = useCaseCommand(api.accessLog.openSensitive, ['remarks', 'consent'])
  const run = async (): Promise<void> => {
    setMissing(reason === null)
    if (reason === null || open.busy) return
    const done = await open.run({ caseId, reason, note })
    if (!done.ok) return
    onOpened()
    onClose()
  }
  const { failure } = open
  const ofNote = failure?.code === 'invalid-input' ? messageFor(failure, 'note') : null
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.lead}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" busy={open.busy} onClick={() => void run()}>
            {texts.show}
          </Button>
        </>
      }
    >
      <Choice
        label={texts.why}
        options={options}
        value={reason}
        onChange={(next) => {
          setReason(next)
          setMissing(false)
        }}
        layout="column"
        message={missing ? texts.missing : null}
      />
      <TextField
        label={texts.note}
        example={reason === 'other' ? texts.noteNeeded : texts.noteFree}
        value={note}
        onChange={setNote}
        message={ofNote}
      />
      <Refusal failure={ofNote === null ? failure : null} />
    </Dialog>
  )
}
