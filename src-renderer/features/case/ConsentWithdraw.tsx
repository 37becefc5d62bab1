import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { consentTexts } from './consent.texts.ts'
import { useCaseCommand } from './use-saving.ts'

const texts = consentTexts.withdraw

export interface ConsentWithdrawProps {
  readonly consentId: string
  readonly open: boolean
  readonly onClose: () => void
}

/** As easy as giving: one button, a reason only when the resident wants to give one. */
export function ConsentWithdraw({ consentId, open, onClose }: ConsentWithdrawProps) {
  const [reason, setReason] = useState('')
  const withdraw = useCaseCommand(api.consent.withdraw)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    const reply = await withdraw.run({ id: consentId, reason })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={texts.title}
      description={texts.lead}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button kind="danger" busy={withdraw.busy} onClick={() => void confirm()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <TextField label={texts.reason} value={reason} onChange={setReason} />
      {withdraw.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(withdraw.failure)}
        </Notice>
      )}
    </Dialog>
  )
}
