import { useLocation } from 'wouter'
import type { Role } from '#main/contract/define.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { SettingsTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useSavedField } from '#renderer/forms/use-saved-field.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Checks } from '#renderer/ui/Checks.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { FieldRow, Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { useState } from 'react'
import { EntryPart } from './EntryPart.tsx'
import { RemovePart } from './RemovePart.tsx'
import { TiePart } from './TiePart.tsx'
import { roleOptions, type User } from './user-data.ts'
import { usersTexts as texts } from './users.texts.ts'

/** One user: roles, period, passphrase, and the way out. */
export function UserScreen({ id }: { readonly id: string }) {
  const [, go] = useLocation()
  const users = useAnswer(api.users.list, {})
  const user = users.value?.find((one) => one.id === id)
  return (
    <Screen title={texts.title} heading={user?.name ?? texts.title} width="settings">
      <SettingsTabs current={paths.users} />
      <nav aria-label={texts.title}>
        <RowLink path={paths.users} onGo={go}>
          {texts.back}
        </RowLink>
      </nav>
      <Answered answer={users} say={failureText}>
        {() => (user === undefined ? <Notice kind="attention">{texts.gone}</Notice> : <Parts user={user} />)}
      </Answered>
    </Screen>
  )
}

function Parts({ user }: { readonly user: User }) {
  if (user.state === 'removed') return <Notice kind="info">{texts.states.removed}</Notice>
  return (
    <>
      <Who user={user} />
      {user.roles.includes('maatje') || user.volunteer !== null ? <TiePart user={user} /> : null}
      <EntryPart user={user} />
      {user.isMe ? null : <RemovePart user={user} />}
    </>
  )
}

function Who({ user }: { readonly user: User }) {
  return (
    <Section title={texts.who}>
      <FieldRow>
        <Line user={user} path="name" label={texts.name} value={user.name} />
        <Line user={user} path="phone" label={texts.phone} value={user.phone} />
      </FieldRow>
      <RoleChecks user={user} />
      {user.roles.includes('deputy') ? (
        <FieldRow>
          <Line
            user={user}
            path="deputyFromText"
            label={texts.from}
            example={texts.periodExample}
            value={formatDay(user.deputyFrom)}
          />
          <Line
            user={user}
            path="deputyUntilText"
            label={texts.until}
            example={texts.periodExample}
            value={formatDay(user.deputyUntil)}
          />
        </FieldRow>
      ) : null}
    </Section>
  )
}

interface LineProps {
  readonly user: User
  readonly path: 'name' | 'phone' | 'deputyFromText' | 'deputyUntilText'
  readonly label: string
  readonly example?: string
  readonly value: string
}
function Line({ user: { id }, path, label, example, value }: LineProps) {
  const amend = useCommand(api.users.amend, ['unlock'])
  const field = useSavedField({
    value,
    path,
    save: (text) => amend.run({ id, changes: { [path]: text } }),
  })
  return <TextField label={label} example={example} {...field.props} />
}

/** Shown as chosen at once; what is refused falls back with the reason beside it. */
function RoleChecks({ user: { id, roles } }: { readonly user: User }) {
  const [chosen, setChosen] = useState<readonly Role[] | null>(null)
  const [empty, setEmpty] = useState(false)
  const amend = useCommand(api.users.amend, ['unlock'])
  const save = async (next: readonly Role[]): Promise<void> => {
    setEmpty(next.length === 0)
    if (next.length === 0) return
    setChosen(next)
    const saved = await amend.run({ id, changes: { roles: [...next] } })
    if (!saved.ok) setChosen(null)
  }
  return (
    <>
      <Checks
        label={texts.rolesLabel}
        options={roleOptions}
        layout="column"
        value={chosen ?? roles}
        onChange={(next) => void save(next)}
        message={empty ? texts.rolesMissing : null}
      />
      <Refusal failure={amend.failure} texts={texts.failures} />
    </>
  )
}
