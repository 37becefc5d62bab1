import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, frameOf, type FieldFrame } from './Field.tsx'
import type { TextControl } from './TextField.tsx'
import styles from './Field.module.css'

export interface TextAreaProps
  extends FieldFrame, Omit<TextControl, 'onEnter'>, Pick<ComponentProps<'textarea'>, 'ref' | 'readOnly'> {
  readonly rows?: number | undefined
  /** Ctrl+Enter, for a line that is added to a list. */
  readonly onCtrlEnter?: (() => void) | undefined
}

/** Free text; grows with what is in it. Enter makes a new line. */
export function TextArea(props: TextAreaProps) {
  const { rows = 3, onCtrlEnter, onChange, value, onFocus, onBlur, readOnly, ref } = props
  return (
    <Field frame={frameOf(props)}>
      {(ids) => (
        <textarea
          {...ids}
          ref={ref}
          rows={rows}
          readOnly={readOnly}
          spellCheck={false}
          className={classNames(styles.control, styles.area)}
          value={value}
          onFocus={onFocus}
          onBlur={onBlur}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey || onCtrlEnter === undefined) return
            event.preventDefault()
            onCtrlEnter()
          }}
        />
      )}
    </Field>
  )
}
