import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { restrictionGroundLabels } from '#main/features/rights/rights.labels.ts'
import { restrictionGrounds, type RestrictionGround } from '#main/features/rights/rights.rules.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { api } from './api.ts'
import { appTexts } from './app.texts.ts'
import { useCommand } from './use-call.ts'

const texts = appTexts.freeze
const options = restrictionGrounds.map((value) => ({ value, label: restrictionGroundLabels[value] }))

export interface FreezeDialogProps {
  readonly caseId: string
  /** Number of the case: a frozen one has no name. */
  readonly number: string
  /** The request that asks for it; null: decided here. */
  readonly requestId: string | null
  /** What it will mostly be. */
  readonly ground: RestrictionGround | null
  readonly open: boolean
  readonly onClose: () => void
}

/** Puts a case away, with the ground (art. 18). */
export function FreezeDialog({ caseId, number, requestId, open, onClose, ...first }: FreezeDialogProps) {
  const [ground, setGround] = useState(first.ground)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const restrict = useCommand(api.rights.restrict)
  const saves = usePendingSaves()
  const client = useQueryClient()
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (ground === null || restrict.busy) return
    // What was just typed cannot be kept any more once it is frozen.
    await saves.flushAll()
    const reply = await restrict.run({ caseId, requestId, ground, note })
    if (!reply.ok) return
    // Nothing that was read before stands anywhere for a moment more.
    client.removeQueries({ type: 'inactive' })
    void client.invalidateQueries()
    onClose()
    toasts.show({ text: texts.done(number) })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={{ ...texts, title: texts.title(number) }}
      busy={restrict.busy}
      failure={restrict.failure}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <Select
        label={texts.ground}
        placeholder={texts.choose}
        options={options}
        value={ground}
        onChange={setGround}
        message={tried && ground === null ? texts.missing : null}
      />
      <TextArea label={texts.note} example={texts.noteExample} value={note} onChange={setNote} rows={2} />
    </Decision>
  )
}
