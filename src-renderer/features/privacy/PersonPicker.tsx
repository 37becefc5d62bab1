import { useDeferredValue, useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { personKindWords } from './codes.texts.ts'
import type { FoundPerson } from './privacy-data.ts'
import { newRequestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = newRequestTexts.who

/** `unlisted`: somebody of whom the vault has nothing; null: not chosen yet. */
export type Chosen = FoundPerson | 'unlisted' | null

export interface PersonPickerProps {
  readonly value: Chosen
  readonly onChange: (value: Chosen) => void
  /** Says beside the field what is needed. */
  readonly message: string | null
}

/** Finds somebody while you type; who is not in the vault can ask as well. */
export function PersonPicker({ value, onChange, message }: PersonPickerProps) {
  if (value === null) return <Finder onChange={onChange} message={message} />
  return (
    <div className={styles.line}>
      <span>
        <strong>{value === 'unlisted' ? texts.unlistedChosen : value.name}</strong>
        {value === 'unlisted' ? null : <span className="meta">{about(value)}</span>}
      </span>
      <Button ref={focusNow} onClick={() => onChange(null)}>
        {texts.other}
      </Button>
    </div>
  )
}

/** What was pressed is gone with the list: the cursor comes to what stands in its place. */
const focusNow = (button: HTMLElement | null): void => button?.focus()

const about = ({ person, caseNumber }: FoundPerson): string =>
  [personKindWords[person.kind], caseNumber === '' ? '' : texts.case(caseNumber)]
    .filter((word) => word !== '')
    .join(' · ')

function Finder({ onChange, message }: Omit<PersonPickerProps, 'value'>) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(api.rights.people, { text: wanted }, { when: wanted !== '', keep: true })
  const people = wanted === '' ? [] : (found.value ?? [])
  // Enter takes the only one there is; never a first one out of many.
  const onEnter = (): false => {
    const only = people.length === 1 && found.current ? people[0] : undefined
    if (only !== undefined) onChange(only)
    return false
  }
  return (
    <>
      <TextField
        ref={useFocusAtStart()}
        type="search"
        label={texts.search}
        example={texts.example}
        value={text}
        onChange={setText}
        onEnter={onEnter}
        message={message}
      />
      <p role="status" className="meta">
        {wanted === '' || found.value === undefined ? '' : texts.found(people.length)}
      </p>
      {people.length === 0 ? null : (
        <ul className={styles.choices} aria-label={texts.results}>
          {people.map((one) => (
            <li key={`${one.person.kind} ${one.person.id}`} className={styles.found}>
              <button type="button" className={styles.choose} onClick={() => onChange(one)}>
                <strong>{one.name}</strong>
                <span className="meta">{about(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button kind="quiet" onClick={() => onChange('unlisted')}>
          {texts.unlisted}
        </Button>
      </div>
    </>
  )
}
