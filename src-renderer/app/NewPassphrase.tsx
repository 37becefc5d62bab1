import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { passphraseStrength, type PassphraseStrength } from './passphrase-strength.ts'
import { passphraseTexts } from './passphrase.texts.ts'
import styles from './Passphrase.module.css'

const bars: Readonly<Record<PassphraseStrength, number>> = { empty: 0, short: 1, same: 1, good: 2, strong: 3 }

export interface NewPassphraseProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Why it was not taken. */
  readonly message?: string | null
}

/** A passphrase that is being chosen, with a plain word on how it fares. */
export function NewPassphrase({ label, value, onChange, message = null }: NewPassphraseProps) {
  const strength = passphraseStrength(value)
  return (
    <div className={styles.chosen}>
      <PassphraseField
        label={label}
        example={passphraseTexts.example}
        value={value}
        onChange={onChange}
        message={message}
      />
      <div className={classNames(styles.strength, bars[strength] > 1 && styles.strong)}>
        <div className={styles.bars} aria-hidden="true">
          {[1, 2, 3].map((bar) => (
            <span key={bar} className={classNames(styles.bar, bars[strength] >= bar && styles.filled)} />
          ))}
        </div>
        <span role="status" className="meta">
          {passphraseTexts.strength[strength]}
        </span>
      </div>
    </div>
  )
}
