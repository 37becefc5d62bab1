import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { kitTexts } from './kit.texts.ts'
import type { FieldState } from './field-state.ts'
import { SavedMark } from './SavedMark.tsx'
import styles from './Field.module.css'

/** What every field can show around its control. Fields made by `useSavedField` fill the last three. */
export interface FieldFrame {
  readonly label: string
  /** Example in grey under the field: "bijvoorbeeld 2.431,18". */
  readonly example?: string | undefined
  /** Says in B1 how to mend what was typed. */
  readonly message?: string | null | undefined
  readonly savedAt?: string | null | undefined
  readonly state?: FieldState | undefined
  /** Usually a `MarkButton`; Alt+M opens it from anywhere in the field. */
  readonly mark?: ReactNode | undefined
  /** Keeps the label for screen readers only, where the heading above already says it. */
  readonly hideLabel?: boolean | undefined
  readonly className?: string | undefined
}

/** The frame's part of a field's properties. */
export function frameOf({
  label,
  example,
  message,
  savedAt,
  state,
  mark,
  hideLabel,
  className,
}: FieldFrame): FieldFrame {
  return { label, example, message, savedAt, state, mark, hideLabel, className }
}

export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly frame: FieldFrame
  /** Small things under the control, beside the example. */
  readonly below?: ReactNode
  readonly children: (ids: ControlIds) => ReactNode
}

/** Label above, control, example and message under it. Every control of the kit is built on this. */
export function Field({ frame, below, children }: FieldProps) {
  const id = useId()
  const { label, example, message = null, mark, hideLabel = false, savedAt = null, state } = frame
  const describedBy = [example === undefined ? '' : `${id}-example`, message === null ? '' : `${id}-message`]
  return (
    <div
      className={classNames(styles.field, frame.className)}
      data-fact={mark === undefined ? undefined : ''}
    >
      <div className={styles.top}>
        <label className={classNames(styles.label, hideLabel && 'quiet')} htmlFor={id}>
          {label}
        </label>
        <SavedMark savedAt={savedAt} state={state} />
        {mark}
      </div>
      {children({
        id,
        'aria-describedby': describedBy.join(' ').trim() || undefined,
        'aria-invalid': message === null ? undefined : true,
      })}
      <FieldFoot id={id} frame={frame} below={below} />
    </div>
  )
}

interface FieldFootProps {
  readonly id: string
  readonly frame: FieldFrame
  readonly below?: ReactNode
}

/** Example and message. The status element is always there, so that what appears in it is announced. */
export function FieldFoot({ id, frame: { example, message = null, state }, below = null }: FieldFootProps) {
  return (
    <>
      {example === undefined && below === null ? null : (
        <div className={styles.foot}>
          <span id={`${id}-example`} className="meta">
            {example}
          </span>
          {below}
        </div>
      )}
      <div id={`${id}-message`} role="status" className={message === null ? styles.silent : styles.message}>
        {message}
        {message !== null && state === 'refused' ? <span className="meta"> {kitTexts.notRead}</span> : null}
      </div>
    </>
  )
}
