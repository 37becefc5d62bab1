import { useState } from 'react'
import { refusalGroundLabels } from '#main/features/rights/rights.labels.ts'
import { mayRefuse, refusalGrounds, type RefusalGround } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf, type Request } from './privacy-data.ts'
import { newRequestTexts, requestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = requestTexts.answer
const failures = { ...requestTexts.failures, ...texts.failures }

/** The end of a request: answered, refused with a ground, or taken back by whoever asked. */
export function AnswerPanel({ request }: { readonly request: Request }) {
  const { id, kind } = request
  const [door, setDoor] = useState<'refuse' | 'withdraw' | null>(null)
  const [note, setNote] = useState('')
  const [day, setDay] = useState<string>(newRequestTexts.today)
  const answer = useCommand(api.rights.answer, ['retention', 'corrections'])
  const unread = useUnread(answer.failure)
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const reply = await answer.run({ id, dayText: day, note })
    if (reply.ok) toasts.show({ text: texts.done })
  }
  const close = (): void => setDoor(null)
  return (
    <Section
      title={texts.title}
      actions={
        <>
          <Button kind="quiet" onClick={() => setDoor('withdraw')}>
            {texts.withdraw}
          </Button>
          {mayRefuse(kind) ? <Button onClick={() => setDoor('refuse')}>{texts.refuse}</Button> : null}
          <Button kind="main" busy={answer.busy} onClick={() => void save()}>
            {texts.save}
          </Button>
        </>
      }
    >
      <TextArea
        label={texts.note}
        example={texts.noteExample}
        value={note}
        onChange={setNote}
        message={unread('note')}
        rows={2}
      />
      <div className={styles.short}>
        <TextField label={texts.day} value={day} onChange={setDay} message={unread('dayText')} />
      </div>
      <Refusal failure={unread.rest} texts={failures} />
      <RefuseDialog id={id} open={door === 'refuse'} onClose={close} />
      <WithdrawDialog id={id} open={door === 'withdraw'} onClose={close} />
    </Section>
  )
}

interface DoorProps {
  readonly id: string
  readonly open: boolean
  readonly onClose: () => void
}

function RefuseDialog({ id, open, onClose }: DoorProps) {
  const words = requestTexts.refuse
  const [ground, setGround] = useState<RefusalGround | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const refuse = useCommand(api.rights.refuse, ['retention'])
  const unread = useUnread(refuse.failure)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (ground === null) return
    const reply = await refuse.run({ id, ground, note })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={words}
      busy={refuse.busy}
      failure={unread.rest}
      failures={failures}
      onConfirm={() => void confirm()}
    >
      <Select
        label={words.ground}
        placeholder={words.chooseGround}
        options={optionsOf(refusalGrounds, refusalGroundLabels)}
        value={ground}
        onChange={setGround}
        message={tried && ground === null ? words.groundMissing : null}
      />
      <TextArea
        label={words.note}
        example={words.noteExample}
        value={note}
        onChange={setNote}
        message={unread('note')}
      />
    </Decision>
  )
}

function WithdrawDialog({ id, open, onClose }: DoorProps) {
  const words = requestTexts.withdraw
  const [note, setNote] = useState('')
  const withdraw = useCommand(api.rights.withdraw, ['retention'])
  const unread = useUnread(withdraw.failure)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    const reply = await withdraw.run({ id, note })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: texts.done })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={words}
      busy={withdraw.busy}
      failure={unread.rest}
      failures={failures}
      onConfirm={() => void confirm()}
    >
      <TextField
        label={words.note}
        example={words.noteExample}
        value={note}
        onChange={setNote}
        message={unread('note')}
      />
    </Decision>
  )
}
