import { api } from '#renderer/app/api.ts'
import { aboutOf, nameOf, PersonPicker, type FoundPerson } from '#renderer/app/PersonPicker.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { newRequestTexts } from './rights.texts.ts'
import styles from './Privacy.module.css'

const texts = newRequestTexts.who

/** `unlisted`: somebody of whom the vault has nothing; null: not chosen yet. */
export type Chosen = FoundPerson | 'unlisted' | null

export interface WhoPartProps {
  readonly value: Chosen
  /** Chosen on this screen, and not brought along. */
  readonly picked: boolean
  readonly onChange: (value: Chosen) => void
  /** Says beside the field what is needed. */
  readonly message: string | null
}

/** Whom a request is about; who is not in the vault can ask as well. */
export function WhoPart({ value, picked, onChange, message }: WhoPartProps) {
  if (value === null)
    return (
      <>
        <PersonPicker
          label={texts.search}
          example={texts.example}
          people={api.rights.people}
          onPick={onChange}
          message={message}
        />
        <div>
          <Button kind="quiet" onClick={() => onChange('unlisted')}>
            {texts.unlisted}
          </Button>
        </div>
      </>
    )
  return (
    <div className={styles.line}>
      <span>
        <strong>{value === 'unlisted' ? texts.unlistedChosen : nameOf(value)}</strong>
        {value === 'unlisted' ? null : <span className="meta">{aboutOf(value)}</span>}
      </span>
      <Button ref={picked ? focusNow : undefined} onClick={() => onChange(null)}>
        {texts.other}
      </Button>
    </div>
  )
}

/** What was pressed is gone with the list: the cursor comes to what stands in its place. */
const focusNow = (button: HTMLElement | null): void => button?.focus()
