import { CheckBox, Choice, type Option } from '#renderer/ui/Choice.tsx'
import type { FieldFrame } from '#renderer/ui/Field.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useVolunteerLine, useVolunteerValue, type TextPath } from './use-volunteer.ts'
import type { VolunteerChanges } from './volunteer-data.ts'
import styles from './Volunteer.module.css'

type Words = Omit<FieldFrame, 'message' | 'savedAt' | 'state' | 'mark'>

export interface LineProps extends Words {
  readonly path: TextPath
  readonly value: string
  readonly long?: boolean
}

/** One typed fact. */
export function Line({ path, value, long = false, ...words }: LineProps) {
  const { props } = useVolunteerLine(path, value)
  return long ? <TextArea {...words} {...props} rows={2} /> : <TextField {...words} {...props} />
}

export interface OneOfProps<T extends string> extends Words {
  readonly path: string
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly changes: (value: T) => VolunteerChanges
}

/** One of a few. */
export function OneOf<T extends string>({ path, value, changes, ...rest }: OneOfProps<T>) {
  return <Choice {...rest} {...useVolunteerValue(path, value, changes)} />
}

export interface ChecksProps<T extends string> {
  /** Named by the section around it, so read aloud only. */
  readonly label: string
  readonly hideLabel?: boolean
  readonly path: string
  readonly options: readonly Option<T>[]
  readonly value: readonly T[]
  readonly changes: (value: T[]) => VolunteerChanges
}

/** Any of a list. The order of the list is kept, whatever was ticked first. */
export function Checks<T extends string>(props: ChecksProps<T>) {
  const { label, hideLabel = false, path, options, value, changes } = props
  const chosen = useVolunteerValue<readonly T[]>(path, value, (next) => changes([...next]))
  const toggle = (option: T, on: boolean): void =>
    chosen.onChange(
      options.map((one) => one.value).filter((one) => (one === option ? on : chosen.value.includes(one))),
    )
  return (
    <fieldset className={styles.checks}>
      <legend className={hideLabel ? 'quiet' : styles.legend}>{label}</legend>
      <div className={styles.boxes}>
        {options.map((option) => (
          <CheckBox
            key={option.value}
            label={option.label}
            checked={chosen.value.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          />
        ))}
      </div>
      <div role="status" className={styles.message}>
        {chosen.message}
      </div>
    </fieldset>
  )
}

/** Options of a closed list, in its order. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly Option<T>[] => values.map((value) => ({ value, label: labels[value] }))
