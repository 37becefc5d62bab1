import { useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '#main/contract/failures.ts'
import type { BundlePerson } from '#main/features/bundles/bundles.contract.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { EmptyState } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import type { Call } from './api.ts'
import { personTexts as texts } from './person.texts.ts'
import { useAnswer } from './use-call.ts'
import styles from './PersonPicker.module.css'

export type FoundPerson = BundlePerson

/** Either leads to a screen of the person, or hands the person to the form around it. */
type Way =
  | { readonly pathOf: (one: FoundPerson) => string; readonly onPick?: undefined }
  | { readonly pathOf?: undefined; readonly onPick: (one: FoundPerson) => void }

export type PersonPickerProps = Way & {
  readonly label: string
  readonly example?: string | undefined
  /** Says beside the field what is needed. */
  readonly message?: string | null | undefined
  /** Who is looked through; what it answers without text stands there from the start. */
  readonly people: Call<{ text: string }, readonly FoundPerson[], Failure>
}

/** Somebody of whom something is kept, found while you type. */
export function PersonPicker({ label, example = texts.example, message, people, ...way }: PersonPickerProps) {
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(people, { text: wanted }, { keep: true })
  const pick = (one: FoundPerson): void => (way.pathOf === undefined ? way.onPick(one) : go(way.pathOf(one)))
  // Enter takes the only one there is, also while the list still catches up; never a first one out of many.
  const onEnter = (): false => {
    if (text.trim() !== '') void takeOnly(people, text.trim(), pick)
    return false
  }
  return (
    <div className={styles.picker}>
      <TextField
        ref={useFocusAtStart()}
        label={label}
        example={example}
        value={text}
        onChange={setText}
        onEnter={onEnter}
        message={message ?? null}
      />
      <Answered answer={found} say={failureText}>
        {(rows) => <Found rows={rows} wanted={wanted} pathOf={way.pathOf} onPick={pick} />}
      </Answered>
    </div>
  )
}

async function takeOnly(
  people: PersonPickerProps['people'],
  text: string,
  pick: (one: FoundPerson) => void,
): Promise<void> {
  const reply = await people({ text })
  const only = reply.ok && reply.value.length === 1 ? reply.value[0] : undefined
  if (only !== undefined) pick(only)
}

interface FoundProps {
  readonly rows: readonly FoundPerson[]
  readonly wanted: string
  readonly pathOf: ((one: FoundPerson) => string) | undefined
  readonly onPick: (one: FoundPerson) => void
}
function Found({ rows, wanted, pathOf, onPick }: FoundProps) {
  const latest = rows.length === 0 ? '' : texts.latest
  return (
    <>
      <p role="status" className="meta">
        {wanted === '' ? latest : rows.length === 0 ? '' : texts.found(rows.length)}
      </p>
      {rows.length === 0 && wanted !== '' ? (
        <div role="status">
          <EmptyState title={texts.none(wanted)}>{texts.noneLead}</EmptyState>
        </div>
      ) : null}
      {rows.length === 0 ? null : (
        <ul className={styles.people} aria-label={texts.results}>
          {rows.map((one) => (
            <li key={`${one.kind} ${one.id}`} className={styles.person}>
              {pathOf === undefined ? (
                <button type="button" className={styles.link} onClick={() => onPick(one)}>
                  {nameOf(one)}
                </button>
              ) : (
                <RowLink path={pathOf(one)} onGo={() => onPick(one)} className={styles.link}>
                  {nameOf(one)}
                </RowLink>
              )}
              <span className="meta">{aboutOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A name to show, also of who has none yet. */
export const nameOf = ({ name }: FoundPerson): string => (name === '' ? texts.nameless : name)
/** What tells two of the same name apart. */
export const aboutOf = ({ kind, sub }: FoundPerson): string =>
  [texts.kinds[kind], sub].filter((word) => word !== '').join(' · ')
