import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '#main/contract/failures.ts'
import { api } from '#renderer/app/api.ts'
import { PassphrasePair, type TypedTwice } from '#renderer/app/PassphrasePair.tsx'
import { paths } from '#renderer/app/paths.ts'
import { secretOf } from '#renderer/app/secret.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { PassphraseField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { usersTexts } from './users.texts.ts'

const texts = usersTexts.own

export interface OwnPassphraseScreenProps {
  /** Somebody else chose the passphrase they came in with: puts off choosing one. Null: they came here by themselves. */
  readonly onLater: (() => void) | null
}

/** The passphrase of whoever is here: everybody can change their own. */
export function OwnPassphraseScreen({ onLater }: OwnPassphraseScreenProps) {
  const own = useOwnPassphrase()
  const first = onLater !== null
  return (
    <Screen
      title={first ? texts.firstTitle : texts.title}
      lead={first ? texts.firstLead : texts.lead}
      width="settings"
    >
      <form onSubmit={own.onSubmit} noValidate>
        <Section
          title={texts.section}
          actions={
            <>
              {first ? <Button onClick={onLater}>{texts.later}</Button> : null}
              <Button kind="main" submit busy={own.busy}>
                {first ? texts.firstSave : texts.save}
              </Button>
            </>
          }
        >
          <PassphraseField
            ref={useFocusAtStart()}
            label={first ? texts.given : texts.old}
            value={own.draft.old}
            onChange={(old) => own.change({ old })}
            message={own.oldMessage}
          />
          <PassphrasePair
            label={texts.label}
            value={own.draft}
            onChange={own.change}
            tried={own.tried}
            message={own.newMessage}
          />
          <div role="status">{own.busy ? texts.saving : ''}</div>
          <Refusal failure={own.rest} texts={usersTexts.failures} />
        </Section>
      </form>
    </Screen>
  )
}

interface Draft extends TypedTwice {
  readonly old: string
}
const empty: Draft = { old: '', passphrase: '', again: '' }
const ofOld: readonly string[] = ['wrong-passphrase', 'must-wait']
const ofNew: readonly string[] = ['passphrase-too-short', 'passphrase-is-name', 'passphrase-taken']

function useOwnPassphrase() {
  const [draft, setDraft] = useState(empty)
  const [tried, setTried] = useState(false)
  const toasts = useToasts()
  const [, go] = useLocation()
  const command = useCommand(api.users.changeOwn, ['unlock'])
  const send = async (): Promise<void> => {
    setTried(true)
    const { old, passphrase, again } = draft
    if (command.busy || old === '' || passphrase === '' || passphrase !== again) return
    const done = await command.run({
      oldPassphrase: secretOf(old),
      newPassphrase: secretOf(passphrase),
    })
    if (!done.ok) return
    setDraft(empty)
    setTried(false)
    toasts.show({ text: texts.done })
    go(paths.today)
  }
  const { failure } = command
  const messages = messagesOf(failure)
  return {
    draft,
    change: (part: Partial<Draft>): void => setDraft({ ...draft, ...part }),
    tried,
    busy: command.busy,
    oldMessage: messages.old ?? (tried && draft.old === '' ? texts.oldMissing : null),
    newMessage: messages.fresh ?? (tried && draft.passphrase === '' ? usersTexts.passphrase.missing : null),
    rest: messages.old === null && messages.fresh === null ? failure : null,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}

function messagesOf(failure: Failure | null): { readonly old: string | null; readonly fresh: string | null } {
  const said = failure === null ? null : failureText(failure, usersTexts.failures)
  const code = failure?.code ?? ''
  return { old: ofOld.includes(code) ? said : null, fresh: ofNew.includes(code) ? said : null }
}
