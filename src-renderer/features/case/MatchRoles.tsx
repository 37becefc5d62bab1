import { useState } from 'react'
import { matchRoleLabels } from '#main/features/matches/matches.labels.ts'
import { matchRoles, type MatchRole } from '#main/features/matches/matches.rules.ts'
import { api } from '#renderer/app/api.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { useUnread } from '#renderer/forms/use-unread.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { optionsOf } from './case-options.ts'
import type { Match } from './case-data.ts'
import { Fold } from '#renderer/ui/Fold.tsx'
import { useMatchCommand } from './match-data.ts'
import { matchTexts } from './match.texts.ts'
import { Fields } from './Panel.tsx'
import { maatjeParts } from './request-data.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useRemoval } from './use-removal.ts'
import styles from './Match.module.css'

const texts = matchTexts.roles
const roleOptions = optionsOf(matchRoles, matchRoleLabels)
const removal = { also: maatjeParts }

/** What the volunteer means to the resident, from when; newest last. */
export function MatchRoles({ match: { id, roles } }: { readonly match: Match }) {
  const remove = useRemoval(api.matches.removeRole, api.matches.restoreRole, removal)
  const inOrder = roles.toSorted((a, b) => a.fromDay.localeCompare(b.fromDay))
  const now = inOrder.at(-1)
  return (
    <Fold title={texts.title} says={now === undefined ? texts.none : matchRoleLabels[now.role]}>
      <p className="meta">{texts.lead}</p>
      <ul className={styles.lines}>
        {inOrder.map((role) => {
          const what = texts.from(matchRoleLabels[role.role], formatDay(role.fromDay))
          return (
            <li key={role.id} className={styles.line}>
              <span>
                {what}
                {role.note === '' ? null : <span className={styles.soft}>{role.note}</span>}
              </span>
              <RemoveButton what={what} onRemove={() => remove(role.id, what)} />
            </li>
          )
        })}
      </ul>
      <NewRole matchId={id} />
    </Fold>
  )
}

function NewRole({ matchId }: { readonly matchId: string }) {
  const [role, setRole] = useState<MatchRole | null>(null)
  const [tried, setTried] = useState(false)
  const day = useKeptText('new-role.fromDayText', matchTexts.today)
  const note = useKeptText('new-role.note')
  const add = useMatchCommand(api.matches.addRole)
  const unread = useUnread(add.failure)
  const put = async (): Promise<void> => {
    setTried(true)
    if (role === null) return
    const reply = await add.run({ matchId, role, fromDayText: day.props.value, note: note.props.value })
    if (!reply.ok) return
    setRole(null)
    setTried(false)
    note.setText('')
    day.setText(matchTexts.today)
  }
  return (
    <>
      <Fields>
        <Select
          label={texts.role}
          placeholder={texts.choose}
          options={roleOptions}
          value={role}
          onChange={setRole}
          message={tried && role === null ? texts.missing : null}
        />
        <TextField {...texts.day} {...day.props} message={unread('fromDayText')} />
        <TextField {...texts.note} {...note.props} />
      </Fields>
      <div className={styles.next}>
        <Button busy={add.busy} onClick={() => void put()}>
          {texts.action}
        </Button>
      </div>
      <Refusal failure={unread.rest} />
    </>
  )
}
