import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { dayOf, formatDay } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { SetPassphraseDialog } from './SetPassphraseDialog.tsx'
import { stateKind, type User } from './user-data.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.entry

/** Whether somebody can come in, and with which passphrase. */
export function EntryPart({ user }: { readonly user: User }) {
  const [setting, setSetting] = useState(false)
  return (
    <Section title={texts.title}>
      <p className={styles.acts}>
        <StateWord kind={stateKind[user.state]}>{usersTexts.states[user.state]}</StateWord>
        {user.passphraseAt === null ? null : (
          <span className={styles.soft}>{texts.passphraseOf(formatDay(dayOf(user.passphraseAt)))}</span>
        )}
        {user.passphraseBy === 'other' && user.state === 'active' ? (
          <span className={styles.soft}>{usersTexts.choosesOwn}</span>
        ) : null}
      </p>
      {user.state === 'set-again' ? <p>{texts.again}</p> : null}
      {user.isMe ? <OwnWay /> : <OthersWays user={user} onSet={() => setSetting(true)} />}
      {setting ? <SetPassphraseDialog user={user} onClose={() => setSetting(false)} /> : null}
    </Section>
  )
}

function OwnWay() {
  const [, go] = useLocation()
  return (
    <div className={styles.acts}>
      <span>{texts.own}</span>
      <Button onClick={() => go(paths.ownPassphrase)}>{texts.toOwn}</Button>
    </div>
  )
}

function OthersWays({ user, onSet }: { readonly user: User; readonly onSet: () => void }) {
  const { id, state } = user
  const suspend = useCommand(api.users.suspend)
  const resume = useCommand(api.users.resume)
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    if (suspend.busy || resume.busy) return
    const away = state === 'suspended'
    const done = await (away ? resume : suspend).run({ id })
    if (done.ok) toasts.show({ text: away ? texts.resumed : texts.suspended })
  }
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={onSet}>{texts.set}</Button>
        {state === 'set-again' ? null : (
          <Button busy={suspend.busy || resume.busy} onClick={() => void run()}>
            {state === 'suspended' ? texts.resume : texts.suspend}
          </Button>
        )}
        {state === 'active' ? <span className="meta">{texts.suspendHint}</span> : null}
      </div>
      <Refusal failure={suspend.failure ?? resume.failure} texts={usersTexts.failures} />
    </>
  )
}
