import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Field, FieldFoot, frameOf, type FieldFrame } from './Field.tsx'
import { SavedMark } from './SavedMark.tsx'
import fieldStyles from './Field.module.css'
import styles from './Choice.module.css'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  /** One line under the label. */
  readonly hint?: string | undefined
}

export interface ChoiceProps<T extends string> extends FieldFrame {
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  /** `row`: beside each other, wrapping (default). `column`: under each other, for long labels or hints. `grid`: in columns of equal width. */
  readonly layout?: 'row' | 'column' | 'grid' | undefined
}

/** One of a few, all visible. Arrow keys walk, a click or space chooses. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, options, value, onChange, layout = 'row', mark, hideLabel = false } = props
  const id = useId()
  return (
    <fieldset
      className={classNames(styles.group, props.className)}
      aria-describedby={`${id}-message`}
      data-fact={mark === undefined ? undefined : ''}
    >
      <legend className={classNames(styles.legend, hideLabel && 'quiet')}>{label}</legend>
      <div className={styles.mark}>
        <SavedMark savedAt={props.savedAt ?? null} state={props.state} />
        {mark}
      </div>
      <div className={classNames(styles.options, layout !== 'row' && styles[layout])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <OptionWords label={option.label} hint={option.hint} />
          </label>
        ))}
      </div>
      <FieldFoot id={id} frame={props} />
    </fieldset>
  )
}

function OptionWords({ label, hint }: { readonly label: ReactNode; readonly hint: string | undefined }) {
  return (
    <span>
      {label}
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
    </span>
  )
}

export interface CheckBoxProps {
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
}

/** Yes or no on one line, with a target as wide as its words. */
export function CheckBox({ label, hint, checked, onChange, disabled }: CheckBoxProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <OptionWords label={label} hint={hint} />
    </label>
  )
}

export interface SelectProps<T extends string> extends FieldFrame {
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  /** First line while nothing is chosen: "kies een ontvanger". */
  readonly placeholder?: string | undefined
}

/** One of many. The browser's own list: everyone knows its keys. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, placeholder = '' } = props
  return (
    <Field frame={frameOf(props)}>
      {(ids) => (
        <select
          {...ids}
          className={fieldStyles.control}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {value === null ? <option value="">{placeholder}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
