import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { SettingsTabs } from '#renderer/app/SettingsTabs.tsx'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Answered } from '#renderer/ui/Answered.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckBox } from '#renderer/ui/Choice.tsx'
import { ListRow, ListTable } from '#renderer/ui/ListTable.tsx'
import { StateWord } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Screen } from '#renderer/ui/Screen.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { periodWords, roleList, stateKind, type User } from './user-data.ts'
import { usersTexts as texts } from './users.texts.ts'
import styles from './Users.module.css'

/** Everybody who works here: what they may, whether they can come in, when they last did. */
export function UsersScreen() {
  const [, go] = useLocation()
  const [all, setAll] = useState(false)
  const users = useAnswer(api.users.list, {})
  return (
    <Screen
      title={texts.title}
      lead={texts.lead}
      action={
        <Button kind="main" icon={UserPlus} onClick={() => go(paths.newUser)}>
          {texts.add}
        </Button>
      }
    >
      <SettingsTabs current={paths.users} />
      <Answered answer={users} say={failureText}>
        {(rows) => (
          <>
            <UserTable rows={all ? rows : rows.filter(({ state }) => state !== 'removed')} />
            {rows.some(({ state }) => state === 'removed') ? (
              <div>
                <CheckBox label={texts.showRemoved} checked={all} onChange={setAll} />
              </div>
            ) : null}
          </>
        )}
      </Answered>
    </Screen>
  )
}

function UserTable({ rows }: { readonly rows: readonly User[] }) {
  return (
    <ListTable caption={texts.caption} columns={Object.values(texts.columns)}>
      {rows.map((user) => (
        <Row key={user.id} user={user} />
      ))}
    </ListTable>
  )
}

function Row({ user }: { readonly user: User }) {
  const [, go] = useLocation()
  const period = periodWords(user)
  return (
    <ListRow
      name={
        <>
          <RowLink path={paths.user(user.id)} onGo={go}>
            {user.name}
          </RowLink>
          {user.isMe ? <span className="meta"> {texts.me}</span> : null}
        </>
      }
    >
      <td data-label={texts.columns.roles}>
        {roleList(user.roles)}
        {period === '' ? null : <span className={styles.under}>{period}</span>}
      </td>
      <td>
        <StateWord kind={stateKind[user.state]}>{texts.states[user.state]}</StateWord>
        <Standing user={user} />
      </td>
      <td data-label={texts.columns.seen}>
        {user.seenAt === null ? texts.never : formatInstant(user.seenAt)}
      </td>
    </ListRow>
  )
}

/** What else there is to know of somebody who can come in. */
function Standing({ user: { state, roles, deputyNow, passphraseBy } }: { readonly user: User }) {
  if (state !== 'active') return null
  return (
    <>
      {roles.includes('deputy') && !deputyNow ? <span className={styles.under}>{texts.notNow}</span> : null}
      {passphraseBy === 'other' ? <span className={styles.under}>{texts.choosesOwn}</span> : null}
    </>
  )
}
