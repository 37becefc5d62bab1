import { Plus, Trash2 } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { z } from 'zod'
import type { processingContract, ProcessorSheet } from '#main/features/processing/processing.contract.ts'
import { agreementStateLabels, processorKindLabels } from '#main/features/processing/processing.labels.ts'
import { processorKinds } from '#main/features/processing/processing.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { StateWord, type NoticeKind } from '#renderer/ui/Notice.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { optionsOf } from './privacy-data.ts'
import { registerTexts } from './register.texts.ts'
import styles from './Privacy.module.css'

const texts = registerTexts.processors
type Processor = z.output<typeof ProcessorSheet>
type Changes = z.input<(typeof processingContract)['amendProcessor']['input']>['changes']

/** Who works with our data, or with whom it was agreed how to work together. */
export function ProcessorsPart() {
  const processors = useAnswer(api.processing.processors, {})
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Section title={texts.title} lead={texts.lead}>
      <Answered answer={processors} say={failureText}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.soft}>{texts.none}</p>
          ) : (
            <ul className={styles.lines}>
              {rows.map((row) => (
                <li key={row.id}>
                  <Line row={row} open={row.id === open} onToggle={(on) => setOpen(on ? row.id : null)} />
                  {row.id === open ? <Editor row={row} onGone={() => setOpen(null)} /> : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Add onAdded={setOpen} />
    </Section>
  )
}

const kinds: Readonly<Record<Processor['agreement']['state'], NoticeKind>> = {
  none: 'attention',
  running: 'done',
  ending: 'attention',
  ended: 'attention',
}

interface LineProps {
  readonly row: Processor
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

function Line({ row: { name, kind, agreement, agreementUntil }, open, onToggle }: LineProps) {
  const who = name === '' ? texts.nameless : name
  return (
    <div className={styles.line}>
      <span>
        <strong>{who}</strong>
        <span className="meta">{processorKindLabels[kind]}</span>
      </span>
      <StateWord kind={kinds[agreement.state]}>
        {texts.ends(agreementStateLabels[agreement.state], formatDay(agreementUntil))}
      </StateWord>
      <Button
        aria-expanded={open}
        aria-label={open ? texts.readyOf(who) : texts.openOf(who)}
        onClick={() => onToggle(!open)}
      >
        {open ? texts.ready : texts.open}
      </Button>
    </div>
  )
}

type TextPath = Exclude<keyof Changes, 'kind'>

function useLine({ id }: Processor, path: TextPath, value: string) {
  const amend = useCommand(api.processing.amendProcessor)
  const field = useSavedField({
    value,
    path,
    save: (text) => amend.run({ id, changes: { [path]: text } }),
  })
  const reversed = amend.failure?.code === 'ends-before-start'
  return reversed ? { ...field.props, message: texts.failures['ends-before-start'] } : field.props
}

function Editor({ row, onGone }: { readonly row: Processor; readonly onGone: () => void }) {
  const amend = useCommand(api.processing.amendProcessor)
  const name = useLine(row, 'name', row.name)
  const contact = useLine(row, 'contact', row.contact)
  const what = useLine(row, 'what', row.what)
  const from = useLine(row, 'agreementDayText', formatDay(row.agreementDay))
  const until = useLine(row, 'agreementUntilText', formatDay(row.agreementUntil))
  const note = useLine(row, 'note', row.note)
  const kind = useSavedValue({
    value: row.kind,
    path: 'kind',
    save: (value) => amend.run({ id: row.id, changes: { kind: value } }),
  })
  return (
    <div className={styles.editor} data-fields>
      <FieldRow>
        <TextField label={texts.name} {...name} />
        <Select label={texts.kind} options={optionsOf(processorKinds, processorKindLabels)} {...kind.props} />
        <TextField label={texts.contact} {...contact} />
      </FieldRow>
      <TextArea label={texts.what} {...what} rows={2} />
      <FieldRow>
        <TextField label={texts.from} {...from} />
        <TextField label={texts.until} example={texts.untilExample} {...until} />
      </FieldRow>
      <TextField label={texts.note} {...note} />
      <Remove id={row.id} onGone={onGone} />
    </div>
  )
}

function Remove({ id, onGone }: { readonly id: string; readonly onGone: () => void }) {
  const remove = useCommand(api.processing.removeProcessor)
  const restore = useCommand(api.processing.restoreProcessor)
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    const reply = await remove.run({ id })
    if (!reply.ok) return
    onGone()
    toasts.show({ text: texts.removed, undo: () => void restore.run({ id }) })
  }
  return (
    <div>
      <Button kind="quiet" icon={Trash2} busy={remove.busy} onClick={() => void run()}>
        {texts.remove}
      </Button>
      <Refusal failure={remove.failure} />
    </div>
  )
}

function Add({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const [name, setName] = useState('')
  const add = useCommand(api.processing.addProcessor)
  const unread = useUnread(add.failure)
  const send = async (): Promise<void> => {
    const rest = { contact: '', what: '', agreementDayText: '', agreementUntilText: '', note: '' }
    const reply = await add.run({ kind: 'processor', name, ...rest })
    if (!reply.ok) return
    setName('')
    onAdded(reply.value.id)
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!add.busy) void send()
  }
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate>
      <TextField
        label={texts.add}
        example={texts.nameExample}
        value={name}
        onChange={setName}
        message={unread('name')}
      />
      <Button icon={Plus} submit busy={add.busy}>
        {texts.addButton}
      </Button>
      <Refusal failure={unread.rest} texts={texts.failures} />
    </form>
  )
}
