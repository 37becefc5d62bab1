import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import type { Role } from '#main/contract/define.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { secretOf } from '#renderer/app/secret.ts'
import { SettingsTabs } from '#renderer/app/SettingsTabs.tsx'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Checks } from '#renderer/ui/Checks.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { useFocusAtStart } from '#renderer/ui/use-focus-at-start.ts'
import { OwnField, PassphraseFields } from './PassphraseFields.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'
import { roleOptions } from './user-data.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.fresh

interface Draft {
  readonly name: string
  readonly phone: string
  readonly roles: readonly Role[]
}
type Add = ReturnType<typeof useNewUser>

/** Somebody new: who, which roles, and a first passphrase. */
export function NewUserScreen() {
  const add = useNewUser()
  const [, go] = useLocation()
  return (
    <Screen title={texts.title} lead={texts.lead} width="settings">
      <SettingsTabs current={paths.users} />
      <nav aria-label={usersTexts.title}>
        <RowLink path={paths.users} onGo={go}>
          {usersTexts.back}
        </RowLink>
      </nav>
      <form className={styles.form} onSubmit={add.onSubmit} noValidate>
        <WhoPart add={add} />
        <Section title={texts.passphraseTitle}>
          <PassphraseFields form={add.passphrase} names={[add.draft.name]} />
        </Section>
        <Section
          title={texts.confirmTitle}
          actions={
            <Button kind="main" submit busy={add.busy}>
              {texts.submit}
            </Button>
          }
        >
          <OwnField form={add.passphrase} />
          <Refusal failure={add.passphrase.rest} texts={usersTexts.failures} />
        </Section>
      </form>
    </Screen>
  )
}

function WhoPart({ add: { draft, change, tried } }: { readonly add: Add }) {
  return (
    <Section title={usersTexts.who}>
      <FieldRow>
        <TextField
          ref={useFocusAtStart()}
          label={usersTexts.name}
          example={usersTexts.nameExample}
          value={draft.name}
          onChange={(name) => change({ name })}
          message={tried && draft.name.trim() === '' ? usersTexts.nameMissing : null}
        />
        <TextField
          label={usersTexts.phone}
          type="tel"
          value={draft.phone}
          onChange={(phone) => change({ phone })}
        />
      </FieldRow>
      <Checks
        label={usersTexts.rolesLabel}
        options={roleOptions}
        layout="column"
        value={draft.roles}
        onChange={(roles) => change({ roles })}
        message={tried && draft.roles.length === 0 ? usersTexts.rolesMissing : null}
      />
    </Section>
  )
}

function useNewUser() {
  const [draft, setDraft] = useState<Draft>({ name: '', phone: '', roles: [] })
  const add = useCommand(api.users.add)
  const passphrase = useNewPassphrase(add.failure)
  const toasts = useToasts()
  const [, go] = useLocation()
  const send = async (): Promise<void> => {
    const ready = passphrase.check() && draft.name.trim() !== '' && draft.roles.length > 0
    if (add.busy || !ready) return
    const { chosenBy, own, passphrase: chosen } = passphrase.draft
    const added = await add.run({
      ...draft,
      roles: [...draft.roles],
      ownPassphrase: secretOf(own),
      newPassphrase: secretOf(chosen),
      chosenBy,
    })
    if (!added.ok) return
    passphrase.clear()
    toasts.show({ text: texts.done(draft.name) })
    go(paths.user(added.value.id))
  }
  return {
    draft,
    change: (part: Partial<Draft>): void => setDraft({ ...draft, ...part }),
    tried: passphrase.tried,
    passphrase,
    busy: add.busy,
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault()
      void send()
    },
  }
}
