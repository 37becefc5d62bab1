import { useState } from 'react'
import { api } from '#renderer/app/api.ts'
import { useAnswer, useCommand } from '#renderer/app/use-call.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import type { User } from './user-data.ts'
import { usersTexts } from './users.texts.ts'
import styles from './Users.module.css'

const texts = usersTexts.tie

/** Which volunteer this user is, so that their matches are theirs here as well. */
export function TiePart({ user }: { readonly user: User }) {
  const may = useMay()
  const tie = useCommand(api.users.tieVolunteer, ['volunteers'])
  const run = (volunteerId: string | null): void => {
    if (!tie.busy) void tie.run({ id: user.id, volunteerId })
  }
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div className={styles.acts}>
        <p role="status">{user.volunteer === null ? texts.none : texts.now(user.volunteer.name)}</p>
        {user.volunteer === null ? null : (
          <Button kind="quiet" busy={tie.busy} onClick={() => run(null)}>
            {texts.untie}
          </Button>
        )}
      </div>
      {may.call(api.volunteers.list) ? (
        <ChooseVolunteer busy={tie.busy} onChoose={run} />
      ) : (
        <p className={styles.soft}>{texts.askCoordinator}</p>
      )}
      <Refusal failure={tie.failure} texts={usersTexts.failures} />
    </Section>
  )
}

interface ChooseProps {
  readonly busy: boolean
  readonly onChoose: (volunteerId: string) => void
}
function ChooseVolunteer({ busy, onChoose }: ChooseProps) {
  const list = useAnswer(api.volunteers.list, { text: '', show: 'current' })
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <>
      <Select
        label={texts.select}
        placeholder={texts.choose}
        options={(list.value ?? []).map(({ id, name }) => ({
          value: id,
          label: name === '' ? texts.nameless : name,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <div>
        <Button busy={busy} onClick={() => (chosen === null ? undefined : onChoose(chosen))}>
          {texts.save}
        </Button>
      </div>
    </>
  )
}
