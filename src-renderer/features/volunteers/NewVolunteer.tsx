import { UserPlus } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { volunteersTexts as texts } from './volunteers.texts.ts'
import styles from './Volunteers.module.css'

/** One field: a name and Enter, and the new volunteer is on the screen. */
export function NewVolunteer() {
  const [name, setName] = useState('')
  const add = useCommand(api.volunteers.add)
  const [, go] = useLocation()
  const send = async (): Promise<void> => {
    const added = await add.run({ name })
    if (added.ok) go(paths.volunteer(added.value.id))
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!add.busy) void send()
  }
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate>
      <TextField
        label={texts.add}
        example={texts.addExample}
        value={name}
        onChange={setName}
        message={add.failure === null ? null : messageFor(add.failure, 'name')}
      />
      <Button icon={UserPlus} submit busy={add.busy}>
        {texts.addButton}
      </Button>
    </form>
  )
}
