import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { FieldRow } from '#renderer/ui/Section.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { api } from './api.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { passphraseTexts as texts } from './passphrase.texts.ts'
import { useCommand } from './use-call.ts'
import styles from './Passphrase.module.css'

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
  readonly names?: readonly string[]
}

/** The same passphrase twice, beside each other; the application can think of one. */
export function PassphrasePair(props: PassphrasePairProps) {
  const { label, value, onChange, tried, message = null, names } = props
  return (
    <div className={styles.pair}>
      <FieldRow>
        <NewPassphrase
          label={label}
          value={value.passphrase}
          onChange={(passphrase) => onChange({ ...value, passphrase })}
          message={message}
          names={names}
        />
        <PassphraseField
          label={texts.again}
          value={value.again}
          onChange={(again) => onChange({ ...value, again })}
          message={tried && value.passphrase !== value.again ? texts.differs : null}
        />
      </FieldRow>
      <Generator
        chosen={value.passphrase}
        onMade={(passphrase) => onChange({ passphrase, again: '' })}
        lead={texts.made}
      />
    </div>
  )
}

export interface GeneratorProps {
  /** What stands in the field now: the words stay in sight as long as they are what was chosen. */
  readonly chosen: string
  readonly onMade: (passphrase: string) => void
  readonly lead: string
}

/** Six words picked by the application, in large type to copy by hand. */
export function Generator({ chosen, onMade, lead }: GeneratorProps) {
  const [words, setWords] = useState<string | null>(null)
  const make = useCommand(api.users.generate)
  const run = async (): Promise<void> => {
    const reply = await make.run({})
    if (!reply.ok) return
    const made = reply.value.words.join(' ')
    setWords(made)
    onMade(made)
  }
  const shown = words !== null && words === chosen
  return (
    <div className={styles.generator}>
      <div>
        <Button icon={Sparkles} busy={make.busy} onClick={() => void run()}>
          {shown ? texts.makeOther : texts.make}
        </Button>
      </div>
      <div role="status" className={styles.made}>
        {shown ? (
          <>
            <strong>{texts.madeTitle}</strong>
            <output className={styles.words} aria-label={texts.words}>
              {words}
            </output>
            <p className="meta">{lead}</p>
          </>
        ) : null}
      </div>
    </div>
  )
}
