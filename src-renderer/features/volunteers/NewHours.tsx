import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { oddText } from '#renderer/forms/forms.texts.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { kilometresIn } from './hours-words.ts'
import { useVolunteer } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Hours.module.css'

const texts = volunteerTexts.hours
const { columns } = texts
const blank = {
  dayText: texts.today as string,
  durationText: '',
  kilometres: '',
  feeText: '',
  expenseText: '',
  description: '',
}
type Typed = typeof blank

export interface NewHoursProps {
  /** Proposed by a button, which then hands over the cursor; empty when nothing was proposed. */
  readonly duration: string
}

/** One line to add: Enter adds it and the cursor is back at the day for the next one. */
export function NewHours({ duration }: NewHoursProps) {
  const { id: volunteerId } = useVolunteer().volunteer
  const [typed, setTyped] = useState<Typed>({ ...blank, durationText: duration })
  const [kilometresOdd, setOdd] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const add = useCommand(api.volunteers.addHours)
  useEffect(() => {
    if (duration !== '') first.current?.focus()
  }, [duration])
  const send = async (): Promise<void> => {
    const kilometres = kilometresIn(typed.kilometres)
    setOdd(kilometres === null)
    if (kilometres === null) return
    const reply = await add.run({ volunteerId, ...typed, kilometres })
    if (!reply.ok) return
    setTyped(blank)
    first.current?.focus()
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!add.busy) void send()
  }
  const field = (path: keyof Typed) => ({
    value: typed[path],
    onChange: (text: string) => setTyped({ ...typed, [path]: text }),
    message:
      add.failure?.issues?.some((issue) => issue.path === path) === true
        ? messageFor(add.failure, path)
        : null,
  })
  return (
    <form className={styles.editor} aria-label={texts.newTitle} onSubmit={onSubmit} noValidate>
      <TextField ref={first} label={columns.day} example={texts.dayExample} {...field('dayText')} />
      <TextField label={columns.duration} example={texts.durationExample} {...field('durationText')} />
      <TextField
        label={columns.kilometres}
        inputMode="numeric"
        number
        {...field('kilometres')}
        message={kilometresOdd ? oddText : null}
      />
      <TextField label={columns.fee} unit="€" number {...field('feeText')} />
      <TextField label={columns.expense} unit="€" number {...field('expenseText')} />
      <TextField label={columns.description} {...field('description')} />
      <Button icon={Plus} submit busy={add.busy} className={styles.close}>
        {texts.add}
      </Button>
      <Refusal failure={add.failure?.code === 'invalid-input' ? null : add.failure} />
    </form>
  )
}
