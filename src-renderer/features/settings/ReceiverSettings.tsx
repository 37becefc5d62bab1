import { ArrowLeft, Plus } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { EmptyState, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { ReceiverForm } from './ReceiverForm.tsx'
import { settingsTexts } from './settings.texts.ts'
import type { Receiver } from './receiver.ts'
import styles from './settings.module.css'

const texts = settingsTexts.receivers

/** All receivers, or one of them. */
export function ReceiverSettings({ id }: { readonly id: string | undefined }) {
  const receivers = useAnswer(api.receivers.list, {})
  const [, go] = useLocation()
  return (
    <Answered answer={receivers} say={failureText}>
      {(all) => {
        if (id === undefined) return <ReceiverList receivers={all} />
        const receiver = all.find((one) => one.id === id)
        return (
          <>
            <div>
              <Button kind="quiet" icon={ArrowLeft} onClick={() => go(paths.receivers)}>
                {texts.back}
              </Button>
            </div>
            {receiver === undefined ? <p>{texts.gone}</p> : <ReceiverForm key={id} receiver={receiver} />}
          </>
        )
      }}
    </Answered>
  )
}

function ReceiverList({ receivers }: { readonly receivers: readonly Receiver[] }) {
  const [, go] = useLocation()
  return (
    <Section title={texts.title} lead={texts.lead}>
      {receivers.length === 0 ? <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState> : null}
      <ul className={styles.rows}>
        {receivers.map((receiver) => (
          <li key={receiver.id} className={styles.row}>
            <RowLink path={paths.receiver(receiver.id)} onGo={go}>
              {receiver.name === '' ? texts.nameless : receiver.name}
            </RowLink>
            <span className="meta">
              {[receiver.contactFunction, receiver.directPhone].filter(Boolean).join(' · ')}
            </span>
            <span className={styles.end}>
              <StateWord kind={receiver.complete ? 'done' : 'attention'}>
                {receiver.complete ? texts.complete : texts.incomplete}
              </StateWord>
            </span>
          </li>
        ))}
      </ul>
      <AddReceiver />
    </Section>
  )
}

function AddReceiver() {
  const [name, setName] = useState('')
  const add = useCommand(api.receivers.add, ['handover', 'consent'])
  const [, go] = useLocation()
  const send = async (): Promise<void> => {
    const added = await add.run({ name })
    if (added.ok) go(paths.receiver(added.value.id))
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!add.busy) void send()
  }
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate>
      <TextField
        label={texts.addName}
        example={texts.addExample}
        value={name}
        onChange={setName}
        message={add.failure === null ? null : failureText(add.failure, settingsTexts.receiverFailures)}
      />
      <Button icon={Plus} submit busy={add.busy}>
        {texts.add}
      </Button>
    </form>
  )
}
