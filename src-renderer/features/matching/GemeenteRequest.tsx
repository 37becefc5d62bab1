import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { requestKinds, type RequestKind } from '#main/features/waiting-list/waiting-list.rules.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice, Select } from '#renderer/ui/Choice.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { waitingTexts } from './waiting.texts.ts'
import styles from './Dialogs.module.css'

const texts = waitingTexts.gemeente
const kinds = requestKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))

/** A gemeente asks for a volunteer in the middle of its own traject: who asks, for whom, and what for. */
export function GemeenteRequest({ onClose }: { readonly onClose: () => void }) {
  const receivers = useAnswer(api.receivers.list, {})
  const [receiverId, setReceiverId] = useState<string | null>(null)
  const [givenName, setGivenName] = useState('')
  const [familyName, setFamilyName] = useState('')
  const [kind, setKind] = useState<RequestKind>('maatje')
  const { send, add, missing } = useSending(onClose)
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    void send(receiverId, { givenName, familyName, kind })
  }
  return (
    <Dialog open onClose={onClose} title={texts.title} description={texts.lead}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {receivers.value?.length === 0 ? <Notice kind="attention">{texts.noReceivers}</Notice> : null}
        <Select
          label={texts.receiver}
          placeholder={texts.chooseReceiver}
          options={(receivers.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={receiverId}
          onChange={setReceiverId}
          message={missing && receiverId === null ? texts.receiverMissing : null}
        />
        <FieldRow>
          <TextField
            label={texts.givenName}
            example={texts.givenExample}
            value={givenName}
            onChange={setGivenName}
            autoComplete="off"
          />
          <TextField
            label={texts.familyName}
            example={texts.familyExample}
            value={familyName}
            onChange={setFamilyName}
            autoComplete="off"
          />
        </FieldRow>
        <Choice label={texts.kind} options={kinds} value={kind} onChange={setKind} />
        <Refusal failure={add.failure} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" submit busy={add.busy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface Asked {
  readonly givenName: string
  readonly familyName: string
  readonly kind: RequestKind
}

/** Writes it down and goes to the new case, where the rest is filled in. */
function useSending(onClose: () => void) {
  const [missing, setMissing] = useState(false)
  const add = useCommand(api.waiting.addForGemeente, ['cases', 'matching'])
  const toasts = useToasts()
  const [, go] = useLocation()
  const send = async (receiverId: string | null, asked: Asked): Promise<void> => {
    setMissing(receiverId === null)
    if (receiverId === null || add.busy) return
    const added = await add.run({ receiverId, ...asked })
    if (!added.ok) return
    onClose()
    toasts.show({ text: texts.saved })
    go(paths.casePart(added.value.caseId, 'maatje'))
  }
  return { send, add, missing }
}
