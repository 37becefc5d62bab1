import { formatCents } from '#main/core/money-format.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { useSavedValue } from '#renderer/forms/use-saved-value.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { durationWords, kilometresIn } from './hours-words.ts'
import type { HoursLine } from './volunteer-data.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Hours.module.css'

const texts = volunteerTexts.hours
const { columns } = texts
const useAmend = () => useCommand(api.volunteers.amendHours)
const unreadable: SaveReply = {
  ok: false,
  failure: { code: 'invalid-input', issues: [{ path: 'kilometres', code: 'invalid_type' }] },
}
const amountText = (cents: number): string => (cents === 0 ? '' : formatCents(cents))

export interface HoursEditorProps {
  readonly line: HoursLine
  readonly label: string
  readonly onClose: () => void
}

/** The fields of one line, each keeping itself. */
export function HoursEditor({ line, label, onClose }: HoursEditorProps) {
  return (
    <div
      ref={focusFirst}
      role="group"
      aria-label={label}
      className={styles.editor}
      data-fields
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <HoursText line={line} path="dayText" label={columns.day} value={formatDay(line.day)} />
      <HoursText
        line={line}
        path="durationText"
        label={columns.duration}
        value={durationWords(line.minutes)}
      />
      <Kilometres line={line} />
      <HoursText line={line} path="feeText" label={columns.fee} unit="€" value={amountText(line.feeCents)} />
      <HoursText
        line={line}
        path="expenseText"
        label={columns.expense}
        unit="€"
        value={amountText(line.expenseCents)}
      />
      <HoursText line={line} path="description" label={columns.description} value={line.description} />
      <Approved line={line} />
      <Button onClick={onClose} className={styles.close}>
        {volunteerTexts.done}
      </Button>
    </div>
  )
}

/** Who opens a line wants to change it: the cursor goes to its first field. */
const focusFirst = (editor: HTMLElement | null): void => editor?.querySelector('input')?.focus()

interface HoursTextProps {
  readonly line: HoursLine
  readonly path: 'dayText' | 'durationText' | 'feeText' | 'expenseText' | 'description'
  readonly label: string
  readonly value: string
  readonly unit?: string
}
function HoursText({ line: { id }, path, label, value, unit }: HoursTextProps) {
  const amend = useAmend()
  const field = useSavedField({ value, path, save: (text) => amend.run({ id, changes: { [path]: text } }) })
  return <TextField label={label} unit={unit} number={unit !== undefined} {...field.props} />
}

function Kilometres({ line: { id, kilometres } }: { readonly line: HoursLine }) {
  const amend = useAmend()
  const field = useSavedField({
    value: kilometres === 0 ? '' : String(kilometres),
    path: 'kilometres',
    save: async (text) => {
      const read = kilometresIn(text)
      return read === null ? unreadable : amend.run({ id, changes: { kilometres: read } })
    },
  })
  return <TextField label={columns.kilometres} inputMode="numeric" number {...field.props} />
}

function Approved({ line: { id, approved } }: { readonly line: HoursLine }) {
  const amend = useAmend()
  const { value, onChange } = useSavedValue({
    value: approved,
    path: 'approved',
    save: (next) => amend.run({ id, changes: { approved: next } }),
  }).props
  return <CheckBox label={texts.approvedLabel} checked={value} onChange={onChange} />
}
