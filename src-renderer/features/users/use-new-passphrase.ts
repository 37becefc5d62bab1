import { useState } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { PassphraseChooser } from '#main/features/users/users.rules.ts'
import type { TypedTwice } from '#renderer/app/PassphrasePair.tsx'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { usersTexts } from './users.texts.ts'

/** A passphrase for somebody, and the own one of whoever gives it. */
export interface GivenPassphrase extends TypedTwice {
  readonly chosenBy: PassphraseChooser
  readonly own: string
}
const empty: GivenPassphrase = { chosenBy: 'self', passphrase: '', again: '', own: '' }

const ofOwn: readonly string[] = ['wrong-passphrase', 'must-wait']
const ofNew: readonly string[] = ['passphrase-too-short', 'passphrase-is-name', 'passphrase-taken']

/** The fields of a passphrase that a keeper gives, with what is missing and what was refused beside the right one. */
export function useNewPassphrase(failure: Failure | null) {
  const [draft, setDraft] = useState(empty)
  const [tried, setTried] = useState(false)
  const complete =
    draft.passphrase !== '' &&
    draft.own !== '' &&
    (draft.chosenBy === 'other' || draft.passphrase === draft.again)
  const said = failure === null ? null : failureText(failure, usersTexts.failures)
  const isOf = (codes: readonly string[]): boolean => failure !== null && codes.includes(failure.code)
  return {
    draft,
    change: (part: Partial<GivenPassphrase>): void => setDraft({ ...draft, ...part }),
    tried,
    complete,
    /** Shows what is missing; true when nothing is. */
    check: (): boolean => {
      setTried(true)
      return complete
    },
    clear: (): void => {
      setDraft(empty)
      setTried(false)
    },
    ownMessage: isOf(ofOwn) ? said : tried && draft.own === '' ? usersTexts.passphrase.ownMissing : null,
    newMessage: isOf(ofNew) ? said : tried && draft.passphrase === '' ? usersTexts.passphrase.missing : null,
    /** What belongs to no field. */
    rest: isOf([...ofOwn, ...ofNew]) ? null : failure,
  }
}
export type NewPassphraseForm = ReturnType<typeof useNewPassphrase>
