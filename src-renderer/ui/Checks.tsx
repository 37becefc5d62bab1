import { classNames } from './class-names.ts'
import { CheckBox, type Option } from './Choice.tsx'
import type { FieldFrame } from './Field.tsx'
import { SavedMark } from './SavedMark.tsx'
import styles from './Checks.module.css'

export interface ChecksProps<T extends string> extends Pick<
  FieldFrame,
  'label' | 'hideLabel' | 'message' | 'savedAt' | 'state'
> {
  readonly options: readonly Option<T>[]
  readonly value: readonly T[]
  readonly onChange: (value: readonly T[]) => void
  /** `row`: beside each other, wrapping (default). `column`: under each other, for hints. */
  readonly layout?: 'row' | 'column'
}

/** Any of a list. The order of the list is kept, whatever was ticked first. */
export function Checks<T extends string>(props: ChecksProps<T>) {
  const { label, hideLabel = false, options, value, onChange, message = null, layout = 'row' } = props
  const toggle = (option: T, on: boolean): void =>
    onChange(options.map((one) => one.value).filter((one) => (one === option ? on : value.includes(one))))
  return (
    <fieldset className={styles.checks}>
      <legend className={hideLabel ? 'quiet' : styles.legend}>{label}</legend>
      <span className={styles.mark}>
        <SavedMark savedAt={props.savedAt ?? null} state={props.state} />
      </span>
      <div className={classNames(styles.boxes, layout === 'column' && styles.column)}>
        {options.map((option) => (
          <CheckBox
            key={option.value}
            label={option.label}
            hint={option.hint}
            checked={value.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          />
        ))}
      </div>
      <div role="status">{message}</div>
    </fieldset>
  )
}
