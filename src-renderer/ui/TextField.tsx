import { useState, type ComponentProps, type KeyboardEvent } from 'react'
import { classNames } from './class-names.ts'
import { Field, frameOf, type ControlIds, type FieldFrame } from './Field.tsx'
import { focusNextField } from './focus-next.ts'
import { kitTexts } from './kit.texts.ts'
import styles from './Field.module.css'

/** What a text control needs; `useSavedField` returns exactly this, with the frame's message and time, as `props`. */
export interface TextControl {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onFocus?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
  /** Enter was pressed; the cursor goes on by itself. Return false to keep it here (a line that is added to a list). */
  readonly onEnter?: (() => boolean | void) | undefined
}

type NativeProps = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'readOnly' | 'ref' | 'disabled'
>

export interface TextFieldProps extends FieldFrame, TextControl, NativeProps {
  readonly type?: 'text' | 'password' | 'search' | 'tel' | 'email' | undefined
  /** Inside the field, before the text: "€". */
  readonly unit?: string | undefined
  /** After the field: "minuten". */
  readonly unitAfter?: string | undefined
  /** Numbers stand flush right with tabular figures. */
  readonly number?: boolean | undefined
  /** Shows "weet ik niet" and listens to Alt+W. */
  readonly onUnknown?: (() => void) | undefined
}

/** One line of text. Enter goes to the next field (inside a `<form>` it sends the form). */
export function TextField(props: TextFieldProps) {
  const { unit, unitAfter, onUnknown } = props
  return (
    <Field
      frame={frameOf(props)}
      below={onUnknown === undefined ? null : <UnknownButton onUnknown={onUnknown} />}
    >
      {(ids) => (
        <div className={styles.line}>
          {unit === undefined ? null : <span className={styles.unitBefore}>{unit}</span>}
          <LineInput {...props} ids={ids} />
          {unitAfter === undefined ? null : <span className={styles.unitAfter}>{unitAfter}</span>}
        </div>
      )}
    </Field>
  )
}

function LineInput(props: TextFieldProps & { readonly ids: ControlIds }) {
  const { unit, number, onChange, onEnter, onUnknown, ids, ref, inputMode, maxLength, placeholder } = props
  return (
    <input
      {...ids}
      ref={ref}
      type={props.type ?? 'text'}
      value={props.value}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={inputMode}
      maxLength={maxLength}
      placeholder={placeholder}
      readOnly={props.readOnly}
      disabled={props.disabled}
      spellCheck={false}
      className={classNames(
        styles.control,
        number === true && styles.number,
        unit !== undefined && styles.afterUnit,
      )}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => onFieldKey(event, onEnter, onUnknown)}
    />
  )
}

/** A passphrase: hidden until asked, never completed or spell-checked. */
export function PassphraseField(
  props: Omit<TextFieldProps, 'type' | 'unit' | 'unitAfter' | 'number' | 'onUnknown'>,
) {
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.passphrase}>
      <TextField {...props} type={shown ? 'text' : 'password'} />
      <button type="button" className={styles.reveal} aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? kitTexts.hide : kitTexts.show}
        <span className="quiet"> {props.label}</span>
      </button>
    </div>
  )
}

export function UnknownButton({ onUnknown }: { readonly onUnknown: () => void }) {
  return (
    <button
      type="button"
      className={styles.unknown}
      aria-keyshortcuts="Alt+W"
      title={kitTexts.unknownKey}
      onClick={onUnknown}
    >
      {kitTexts.unknown}
    </button>
  )
}

function onFieldKey(
  event: KeyboardEvent<HTMLInputElement>,
  onEnter: TextControl['onEnter'],
  onUnknown: (() => void) | undefined,
): void {
  if (event.altKey && event.key.toLowerCase() === 'w' && onUnknown !== undefined) {
    event.preventDefault()
    onUnknown()
    return
  }
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const stays = onEnter?.() === false
  const inForm = event.currentTarget.closest('form') !== null
  if (stays || !inForm) event.preventDefault()
  if (!stays && !inForm) focusNextField(event.currentTarget)
}
