import { CornerDownLeft } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { caseTexts } from './case.texts.ts'
import type { SavedField } from '#renderer/forms/use-saved-field.ts'
import { useKeptText } from './use-kept-text.ts'
import { useRefusedLines } from './use-refused-lines.ts'
import styles from './QuickLine.module.css'

export interface QuickLineProps {
  readonly label: string
  readonly example: string
  /** Name of the draft inside this case: `new-income`. What is half typed is found back under it. */
  readonly draft: string
  /** Name of the typed text in the call, for the sentence beside it when it is refused. */
  readonly path: string
  readonly add: (line: string) => Promise<Result<unknown, Failure>>
  /** How the line is understood so far, shown while it is typed. */
  readonly echo?: (line: string) => ReactNode
  /** One value rather than a list of lines: leaving the field or Tab adds it too. */
  readonly addOnLeave?: boolean
}

/** One line to add to a list: Enter adds it and the next one can be typed. What is half typed survives everything. */
export function QuickLine(props: QuickLineProps) {
  const { label, example, draft, echo, addOnLeave = false } = props
  const typed = useKeptText(draft)
  const { value, onBlur, state } = typed.props
  const { message, addLine, refused, again } = useAddedLine(props, typed)
  const filled = value.trim() !== ''
  const onKey = (event: KeyboardEvent): void => {
    if (!addOnLeave || !filled || event.key !== 'Tab' || event.shiftKey) return
    event.preventDefault()
    addLine()
  }
  return (
    <div className={styles.line} onKeyDown={onKey}>
      <TextField
        {...typed.props}
        label={label}
        example={filled ? undefined : example}
        message={message ?? typed.props.message}
        savedAt={null}
        state={state === 'waiting' ? state : 'idle'}
        onEnter={addLine}
        onBlur={() => {
          onBlur?.()
          if (addOnLeave) addLine()
        }}
      />
      {filled ? (
        <div className={styles.echo}>
          <span className={styles.read}>{echo?.(value)}</span>
          <span className={styles.hint}>
            <Icon of={CornerDownLeft} size={16} /> {caseTexts.enterAdds}
          </span>
        </div>
      ) : null}
      {refused.length === 0 ? null : <RefusedLines lines={refused} onAgain={again} />}
    </div>
  )
}

function RefusedLines({
  lines,
  onAgain,
}: {
  readonly lines: readonly string[]
  readonly onAgain: (line: string) => void
}) {
  return (
    <Notice kind="attention" title={caseTexts.notAdded}>
      <ul className={styles.refused}>
        {lines.map((line) => (
          <li key={line}>
            <span>{line}</span>
            <Button kind="quiet" aria-label={caseTexts.againOf(line)} onClick={() => onAgain(line)}>
              {caseTexts.again}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Adds a line. The field is free at once for the next one. */
function useAddedLine({ add, path, draft, addOnLeave = false }: QuickLineProps, typed: SavedField) {
  const [message, setMessage] = useState<string | null>(null)
  const refused = useRefusedLines(draft)
  const { value, onChange } = typed.props
  const send = async (line: string): Promise<void> => {
    setMessage(null)
    const answer = await add(line)
    if (answer.ok) return
    setMessage(messageFor(answer.failure, path))
    // One value comes back to its field. In a list the next line is already being typed there, so it waits below.
    if (addOnLeave) onChange(line)
    else refused.keep(line)
  }
  const addLine = (): boolean => {
    const line = value.trim()
    // Nothing to add: Enter goes on to the next field, as it does everywhere.
    if (line === '') return true
    onChange('')
    void send(line)
    return false
  }
  const again = (line: string): void => {
    refused.take(line)
    void send(line)
  }
  return { message, addLine, refused: refused.lines, again }
}
