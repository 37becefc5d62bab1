import { Phone } from 'lucide-react'
import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { Notice, StateWord } from '#renderer/ui/Notice.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { useCase, type ContactMoment, type Receiver } from './case-data.ts'
import { focusPlace } from './case-navigation.ts'
import { handoverTexts } from './handover.texts.ts'
import { Fields, Panel } from './Panel.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useCaseCommand } from './use-saving.ts'
import styles from './CallPanel.module.css'

const texts = handoverTexts.call

/** The call to the gemeente, noted in half a minute: whom, number, what was agreed. */
export function CallPanel({ receiver }: { readonly receiver: Receiver }) {
  const { moments, crises } = useCase()
  const calls = moments.filter(({ receiverId }) => receiverId === receiver.id)
  const untold = crises.some(
    ({ resolvedAt, clocks }) => resolvedAt === null && clocks.gemeenteToldDay === null,
  )
  const [again, setAgain] = useState(false)
  const writing = calls.length === 0 || untold || again
  return (
    <Panel
      title={texts.title}
      lead={untold ? texts.leadCrisis : undefined}
      tone={untold ? 'crisis' : 'plain'}
    >
      <div data-place="call" className={styles.calls}>
        {calls.map((call) => (
          <CallLine key={call.id} call={call} />
        ))}
        {writing ? (
          <CallForm receiver={receiver} untold={untold} onDone={() => setAgain(false)} />
        ) : (
          <div>
            <Button kind="quiet" icon={Phone} onClick={() => setAgain(true)}>
              {texts.another}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}

function CallLine({ call }: { readonly call: ContactMoment }) {
  const who = [call.withWhom, call.number].filter((word) => word !== '').join(', ')
  return (
    <div className={styles.call} role="status">
      <p>
        <strong>{formatInstant(call.at)}</strong> {who}
      </p>
      {call.agreed === '' ? null : <p>{call.agreed}</p>}
      <p className={styles.words}>
        {call.toldOfCrisis ? <StateWord kind="done">{texts.told}</StateWord> : null}
        {call.confirmationAsked ? <StateWord kind="done">{texts.confirmation}</StateWord> : null}
      </p>
    </div>
  )
}

interface CallFormProps {
  readonly receiver: Receiver
  /** A crisis that this gemeente does not know of yet. */
  readonly untold: boolean
  readonly onDone: () => void
}

function CallForm({ receiver, untold, onDone }: CallFormProps) {
  const { caseId } = useCase()
  const withWhom = useKeptText(
    'new-contact.withWhom',
    receiver.contactName === '' ? receiver.contactFunction : receiver.contactName,
  )
  const number = useKeptText('new-contact.number', receiver.directPhone)
  const agreed = useKeptText('new-contact.agreed')
  const [confirmationAsked, setConfirmation] = useState(false)
  const [toldOfCrisis, setTold] = useState(untold)
  const add = useCaseCommand(api.contacts.add, ['crisis', 'consent'])
  const note = async (): Promise<void> => {
    const reply = await add.run({
      caseId,
      channel: 'phone',
      receiverId: receiver.id,
      withWhom: withWhom.props.value,
      number: number.props.value,
      agreed: agreed.props.value,
      confirmationAsked,
      toldOfCrisis,
    })
    if (!reply.ok) return
    agreed.setText('')
    // The form makes room; the conversation goes on with what is asked.
    focusPlace('say')
    onDone()
  }
  return (
    <>
      <Fields>
        <TextField {...withWhom.props} label={texts.withWhom} savedAt={null} />
        <TextField {...number.props} label={texts.number} savedAt={null} />
      </Fields>
      <TextArea
        {...agreed.props}
        label={texts.agreed}
        example={texts.agreedExample}
        rows={2}
        savedAt={null}
        onCtrlEnter={() => void note()}
      />
      <div className={styles.foot}>
        {untold ? (
          <CheckBox label={texts.told} hint={texts.toldHint} checked={toldOfCrisis} onChange={setTold} />
        ) : null}
        <CheckBox label={texts.confirmation} checked={confirmationAsked} onChange={setConfirmation} />
        <Button kind={untold ? 'main' : 'plain'} icon={Phone} busy={add.busy} onClick={() => void note()}>
          {texts.action}
        </Button>
      </div>
      {add.failure === null ? null : (
        <Notice kind="attention" live>
          {failureText(add.failure)}
        </Notice>
      )}
    </>
  )
}
