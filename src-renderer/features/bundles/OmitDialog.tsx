import { useState } from 'react'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { omissionGrounds, type OmissionGround } from '#main/features/bundles/bundle-shape.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { bundlesTexts } from './bundles.texts.ts'
import type { Piece } from './bundle-data.ts'

const texts = bundlesTexts.dialog
const options = omissionGrounds.map((value) => ({ value, label: texts.grounds[value] }))

export interface OmitDialogProps {
  readonly person: PersonRef
  readonly piece: Piece
  readonly onClose: () => void
}

/** Why something does not go: a closed list, and a note for ourselves. */
export function OmitDialog({ person, piece, onClose }: OmitDialogProps) {
  const [ground, setGround] = useState<OmissionGround | null>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const omit = useCommand(api.bundles.omit)
  const { label, ...place } = piece
  const run = async (): Promise<void> => {
    setMissing(ground === null)
    if (ground === null || omit.busy) return
    const done = await omit.run({ person, ...place, ground, note })
    if (done.ok) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.lead}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" busy={omit.busy} onClick={() => void run()}>
            {texts.omit}
          </Button>
        </>
      }
    >
      <p>
        <strong>{texts.what(label)}</strong>
      </p>
      <Choice
        label={texts.ground}
        options={options}
        value={ground}
        onChange={(next) => {
          setGround(next)
          setMissing(false)
        }}
        layout="column"
        message={missing ? texts.groundMissing : null}
      />
      <TextArea label={texts.note} example={texts.noteExample} value={note} onChange={setNote} rows={2} />
      <Refusal failure={omit.failure} texts={bundlesTexts.failures} />
    </Dialog>
  )
}
