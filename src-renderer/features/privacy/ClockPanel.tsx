import { useState } from 'react'
import {
  extensionReasonLabels,
  identityWayLabels,
  receivedWayLabels,
} from '#main/features/rights/rights.labels.ts'
import { extensionReasons, type ExtensionReason } from '#main/features/rights/rights.rules.ts'
import { api } from '#renderer/app/api.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice, Select } from '#renderer/ui/Choice.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { Facts, type Fact } from './Facts.tsx'
import { optionsOf, type Request } from './privacy-data.ts'
import { clockSaid } from './rights-words.ts'
import { requestTexts } from './rights.texts.ts'

const texts = requestTexts.clock

/** How long there is to answer, from when, and who it is about. */
export function ClockPanel({ request }: { readonly request: Request }) {
  const [extending, setExtending] = useState(false)
  return (
    <Section
      title={texts.title}
      actions={
        request.mayExtend && request.state === 'open' ? (
          <Button onClick={() => setExtending(true)}>{texts.extend}</Button>
        ) : undefined
      }
    >
      <Facts facts={factsOf(request)} />
      <ExtendDialog request={request} open={extending} onClose={() => setExtending(false)} />
    </Section>
  )
}

function factsOf(request: Request): readonly Fact[] {
  const { person, askedBy, receivedDay, receivedHow, dueDay, identityHow, identityDay } = request
  const clock = clockSaid(request)
  const facts: Fact[] = [
    { term: texts.state, says: <StateWord kind={clock.kind}>{clock.words}</StateWord> },
    {
      term: texts.received,
      says: texts.receivedSays(formatDay(receivedDay), receivedWayLabels[receivedHow]),
    },
    { term: texts.due, says: formatDay(dueDay) },
  ]
  const { extendedDay, extendedReason } = request
  if (extendedDay !== null && extendedReason !== null)
    facts.push({
      term: texts.extended,
      says: texts.extendedSays(formatDay(extendedDay), extensionReasonLabels[extendedReason]),
    })
  facts.push({ term: texts.person, says: person === null ? askedBy : personTexts.kinds[person.kind] })
  facts.push({
    term: texts.identity,
    says:
      identityHow === null || identityDay === null
        ? texts.identityUnknown
        : texts.identitySays(identityWayLabels[identityHow], formatDay(identityDay)),
  })
  return facts
}

interface DialogProps {
  readonly request: Request
  readonly open: boolean
  readonly onClose: () => void
}

const words = requestTexts.extend
const months = ['1', '2'] as const
const monthOptions = months.map((value) => ({ value, label: words.month(Number(value)) }))

function ExtendDialog({ request: { id }, open, onClose }: DialogProps) {
  const [count, setCount] = useState<(typeof months)[number]>('2')
  const [reason, setReason] = useState<ExtensionReason | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const extend = useCommand(api.rights.extend)
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (reason === null) return
    const reply = await extend.run({ id, months: Number(count), reason, note })
    if (!reply.ok) return
    onClose()
    toasts.show({ text: words.done })
  }
  return (
    <Decision
      open={open}
      onClose={onClose}
      words={words}
      busy={extend.busy}
      failure={extend.failure}
      failures={{ ...requestTexts.failures, ...words.failures }}
      onConfirm={() => void confirm()}
    >
      <Choice label={words.months} options={monthOptions} value={count} onChange={setCount} />
      <Select
        label={words.reason}
        placeholder={words.chooseReason}
        options={optionsOf(extensionReasons, extensionReasonLabels)}
        value={reason}
        onChange={setReason}
        message={tried && reason === null ? words.reasonMissing : null}
      />
      <TextArea label={words.note} example={words.noteExample} value={note} onChange={setNote} rows={2} />
    </Decision>
  )
}
