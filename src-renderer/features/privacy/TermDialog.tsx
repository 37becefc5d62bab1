import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Decision } from '#renderer/forms/Decision.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Choice } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './privacy-data.ts'
import type { Term } from './retention-data.ts'
import { actionWords, categoryWords, termsTexts } from './retention.texts.ts'

const texts = termsTexts.dialog

/** What the board decided about one category. */
export function TermDialog({ term, onClose }: { readonly term: Term; readonly onClose: () => void }) {
  const [monthsText, setMonths] = useState(String(term.months))
  const [action, setAction] = useState(term.action)
  const [decided, setDecided] = useState(formatDay(term.decidedDay))
  const [note, setNote] = useState(term.note)
  const [tried, setTried] = useState(false)
  const set = useCommand(api.retention.setTerm)
  const unread = useUnread(set.failure)
  const months = /^\d{1,3}$/.test(monthsText.trim()) ? Number(monthsText) : null
  const short = set.failure?.code === 'term-too-short'
  const confirm = async (): Promise<void> => {
    setTried(true)
    if (months === null) return
    const reply = await set.run({ category: term.category, months, action, decidedDayText: decided, note })
    if (reply.ok) onClose()
  }
  return (
    <Decision
      open
      onClose={onClose}
      words={{ ...texts, title: texts.title(categoryWords[term.category]) }}
      busy={set.busy}
      failure={short ? null : unread.rest}
      failures={texts.failures}
      onConfirm={() => void confirm()}
    >
      <TextField
        label={texts.months}
        inputMode="numeric"
        value={monthsText}
        onChange={setMonths}
        message={
          tried && months === null
            ? texts.monthsUnread
            : short
              ? texts.failures['term-too-short']
              : unread('months')
        }
      />
      {term.actions.length < 2 ? null : (
        <Choice
          label={texts.action}
          layout="column"
          options={optionsOf(term.actions, actionWords)}
          value={action}
          onChange={setAction}
        />
      )}
      <TextField
        label={texts.decided}
        example={texts.decidedExample}
        value={decided}
        onChange={setDecided}
        message={unread('decidedDayText')}
      />
      <TextField label={texts.note} example={texts.noteExample} value={note} onChange={setNote} />
    </Decision>
  )
}
