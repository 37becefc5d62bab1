import type { StrengthLevel } from '#main/features/users/passphrase-strength.rules.ts'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { passphraseTexts as texts } from './passphrase.texts.ts'
import { useStrength } from './use-strength.ts'
import styles from './Passphrase.module.css'

const bars: Readonly<Record<StrengthLevel, number>> = { empty: 0, weak: 1, fair: 2, good: 3, strong: 4 }

export interface NewPassphraseProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Why it was not taken. */
  readonly message?: string | null
  /** Names on the same form, which somebody could guess. */
  readonly names?: readonly string[] | undefined
}

/** A passphrase that is being chosen, with a plain word on how it fares and what would help. */
export function NewPassphrase({ label, value, onChange, message = null, names }: NewPassphraseProps) {
  const { level, advice } = useStrength(value, names)
  const first = advice[0]
  return (
    <div className={styles.chosen}>
      <PassphraseField
        label={label}
        example={texts.example}
        value={value}
        onChange={onChange}
        message={message}
      />
      <div className={classNames(styles.strength, bars[level] > 2 && styles.strong)}>
        <div className={styles.bars} aria-hidden="true">
          {[1, 2, 3, 4].map((bar) => (
            <span key={bar} className={classNames(styles.bar, bars[level] >= bar && styles.filled)} />
          ))}
        </div>
        <span role="status" className="meta">
          {[texts.levels[level], first === undefined ? '' : texts.advice[first]].join(' ').trim()}
        </span>
      </div>
    </div>
  )
}
