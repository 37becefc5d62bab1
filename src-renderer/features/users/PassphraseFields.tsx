import { Generator, PassphrasePair } from '#renderer/app/PassphrasePair.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import type { NewPassphraseForm } from './use-new-passphrase.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.passphrase
const options = [
  { value: 'self', label: texts.self, hint: texts.selfHint },
  { value: 'other', label: texts.other, hint: texts.otherHint },
] as const

/** A passphrase for somebody: typed by them on this laptop, or made here to be given on paper. */
export function PassphraseFields({
  form,
  names = [],
}: {
  readonly form: NewPassphraseForm
  readonly names?: readonly string[]
}) {
  const { draft, change, tried, newMessage } = form
  return (
    <div className={styles.part}>
      <Choice
        label={texts.who}
        options={options}
        value={draft.chosenBy}
        onChange={(chosenBy) => change({ chosenBy, passphrase: '', again: '' })}
        layout="column"
        message={draft.chosenBy === 'other' && newMessage !== null ? texts.make : null}
      />
      {draft.chosenBy === 'self' ? (
        <PassphrasePair
          label={texts.label}
          value={draft}
          onChange={change}
          tried={tried}
          message={newMessage}
          names={names}
        />
      ) : (
        <Generator
          chosen={draft.passphrase}
          onMade={(passphrase) => change({ passphrase })}
          lead={texts.madeLead}
        />
      )}
    </div>
  )
}

/** The own passphrase of whoever does this. */
export function OwnField({ form }: { readonly form: NewPassphraseForm }) {
  return (
    <PassphraseField
      label={texts.own}
      value={form.draft.own}
      onChange={(own) => form.change({ own })}
      message={form.ownMessage}
    />
  )
}
