import { CornerDownLeft } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { caseTexts } from './case.texts.ts'
import { useKeptText } from './use-kept-text.ts'
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
  readonly hideLabel?: boolean
}

/** One line to add to a list: Enter adds it and the next one can be typed. What is half typed survives everything. */
export function QuickLine({
  label,
  example,
  draft,
  path,
  add,
  echo,
  addOnLeave = false,
  hideLabel = false,
}: QuickLineProps) {
  const typed = useKeptText(draft)
  const { value, onChange, onBlur, state } = typed.props
  const { refused, addLine } = useAddedLine(add, path, value, onChange)
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
        hideLabel={hideLabel}
        example={filled ? undefined : example}
        message={refused ?? typed.props.message}
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
    </div>
  )
}

/** Adds a line. The field is free at once; a line that was refused comes back to it, unless a new one is being typed. */
function useAddedLine(
  add: (line: string) => Promise<Result<unknown, Failure>>,
  path: string,
  text: string,
  setText: (text: string) => void,
): { readonly refused: string | null; readonly addLine: () => boolean } {
  const [refused, setRefused] = useState<string | null>(null)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })
  const addLine = (): boolean => {
    const line = text.trim()
    // Nothing to add: Enter goes on to the next field, as it does everywhere.
    if (line === '') return true
    setRefused(null)
    setText('')
    void add(line).then((answer) => {
      if (answer.ok) return
      const why = messageFor(answer.failure, path)
      const free = latest.current === ''
      if (free) setText(line)
      setRefused(free ? why : caseTexts.notAdded(line, why))
    })
    return false
  }
  return { refused, addLine }
}
