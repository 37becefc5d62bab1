import { FieldRow } from '#renderer/ui/Section.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { passphraseTexts as texts } from './passphrase.texts.ts'

/** A passphrase typed twice. */
export interface TypedTwice {
  readonly passphrase: string
  readonly again: string
}

export interface PassphrasePairProps {
  readonly label: string
  readonly value: TypedTwice
  readonly onChange: (value: TypedTwice) => void
  /** Somebody tried already: an empty form is no mistake. */
  readonly tried: boolean
  /** Why the first was not taken. */
  readonly message?: string | null
}

/** The same passphrase twice, beside each other. */
export function PassphrasePair({ label, value, onChange, tried, message = null }: PassphrasePairProps) {
  return (
    <FieldRow>
      <NewPassphrase
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        message={message}
      />
      <PassphraseField
        label={texts.again}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        message={tried && value.passphrase !== value.again ? texts.differs : null}
      />
    </FieldRow>
  )
}
