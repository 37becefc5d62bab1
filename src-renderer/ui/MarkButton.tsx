import { FileText, Lock, MessageCircle, Share2, ShieldCheck, UserX, type LucideIcon } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import { factSources, sharings, type FactMark, type FactSource, type Sharing } from '#main/core/fact.ts'
import { Button } from './Button.tsx'
import { Choice, Select } from './Choice.tsx'
import { Icon } from './Icon.tsx'
import { kitTexts, sharingLabels, sourceLabels } from './kit.texts.ts'
import { Popover } from './Popover.tsx'
import styles from './MarkButton.module.css'

const sourcePictures: Readonly<Record<FactSource, LucideIcon>> = {
  told: MessageCircle,
  'document-seen': FileText,
  confirmed: ShieldCheck,
}
const sharingPictures: Readonly<Record<Sharing, LucideIcon>> = {
  may: Share2,
  'without-names': UserX,
  'not-to': Lock,
  never: Lock,
}

/** What can be changed in a mark; fits `MarkChanges` of the contract. */
export interface MarkChange {
  readonly source?: FactSource
  readonly sharing?: Sharing
  readonly notToReceiverId?: string | null
}

export interface MarkButtonProps {
  /** Which fact, in words: "het telefoonnummer". */
  readonly fact: string
  readonly mark: FactMark
  readonly receivers: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (change: MarkChange) => void
}

/**
 * Source and sharing of one fact: a small button that says both in pictures and words, and opens the choices.
 * Alt+M opens it from anywhere inside the nearest element with `data-fact` (every field with a `mark` is one).
 */
export function MarkButton(props: MarkButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={kitTexts.mark.open(props.fact)}
      trigger={<MarkTrigger fact={props.fact} mark={props.mark} />}
    >
      <MarkForm {...props} />
      <div className={styles.ready}>
        <Button kind="main" onClick={() => setOpen(false)}>
          {kitTexts.mark.ready}
        </Button>
      </div>
    </Popover>
  )
}

interface TriggerProps extends ComponentProps<'button'> {
  readonly fact: string
  readonly mark: FactMark
}
function MarkTrigger({ fact, mark, ...rest }: TriggerProps) {
  const state = `${sourceLabels[mark.source]}, ${sharingLabels[mark.sharing]}`
  return (
    <button
      {...rest}
      type="button"
      className={styles.mark}
      data-mark-button
      data-sharing={mark.sharing}
      aria-keyshortcuts="Alt+M"
      aria-label={`${kitTexts.mark.open(fact)}: ${state}`}
      title={`${state} (${kitTexts.mark.key})`}
    >
      <Icon of={sourcePictures[mark.source]} size={16} />
      <Icon of={sharingPictures[mark.sharing]} size={16} />
      {mark.sharing === 'may' ? null : <span>{sharingLabels[mark.sharing]}</span>}
    </button>
  )
}

function MarkForm({ mark, receivers, onChange }: MarkButtonProps) {
  return (
    <>
      <h3>{kitTexts.mark.title}</h3>
      <Choice
        label={kitTexts.mark.sourceLegend}
        options={factSources.map((value) => ({ value, label: sourceLabels[value] }))}
        value={mark.source}
        onChange={(source) => onChange({ source })}
        layout="column"
      />
      <Choice
        label={kitTexts.mark.sharingLegend}
        options={sharings.map((value) => ({ value, label: sharingLabels[value] }))}
        value={mark.sharing}
        onChange={(sharing) =>
          onChange(sharing === 'not-to' ? { sharing } : { sharing, notToReceiverId: null })
        }
        layout="column"
      />
      {mark.sharing === 'not-to' ? <NotTo mark={mark} receivers={receivers} onChange={onChange} /> : null}
    </>
  )
}

function NotTo({ mark, receivers, onChange }: Pick<MarkButtonProps, 'mark' | 'receivers' | 'onChange'>) {
  if (receivers.length === 0) return <p>{kitTexts.mark.noReceivers}</p>
  return (
    <Select
      label={kitTexts.mark.receiver}
      placeholder={kitTexts.mark.chooseReceiver}
      options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
      value={mark.notToReceiverId}
      onChange={(notToReceiverId) => onChange({ sharing: 'not-to', notToReceiverId })}
    />
  )
}

/** Opens the mark of the fact that has the cursor. The frame binds this to Alt+M for every screen. */
export function openMarkAtFocus(): boolean {
  const fact = document.activeElement?.closest('[data-fact]')
  const button = fact?.querySelector<HTMLElement>('[data-mark-button]') ?? null
  button?.click()
  return button !== null
}
