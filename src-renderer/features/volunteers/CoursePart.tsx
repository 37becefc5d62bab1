import { FilePlus2, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { personTexts } from '#renderer/app/person.texts.ts'
import { SeenList } from '#renderer/app/SeenList.tsx'
import { seenTexts } from '#renderer/app/seen.texts.ts'
import { useMay } from '#renderer/app/use-may.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Fold } from '#renderer/ui/Fold.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { formatInstant } from '#renderer/ui/time.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { restOnVolunteers, useVolunteer } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

/** Every step so far, and a way out for who was added by mistake. */
export function CoursePart() {
  const { steps } = useVolunteer()
  const texts = volunteerTexts.steps
  return (
    <>
      <Section title={texts.title}>
        {steps.length === 0 ? <p className={styles.soft}>{texts.empty}</p> : null}
        <ol className={styles.steps}>
          {steps.map(({ at, by, status, reason }) => (
            <li key={`${at} ${status}`} className={styles.stepLine}>
              <strong>{volunteerStatusLabels[status]}</strong>
              <span className={styles.soft}>{texts.line(formatInstant(at), by)}</span>
              {reason === '' ? null : <span>{reason}</span>}
            </li>
          ))}
        </ol>
      </Section>
      <Rights />
      <Seen />
      <Removal />
    </>
  )
}

/** What somebody may ask about their own data. */
function Rights() {
  const { volunteer } = useVolunteer()
  const [, go] = useLocation()
  const may = useMay()
  if (!may.call(api.rights.add)) return null
  return (
    <div>
      <Button icon={FilePlus2} onClick={() => go(paths.newRightOf('volunteer', volunteer.id))}>
        {personTexts.noteRequest}
      </Button>
    </div>
  )
}

function Seen() {
  const { volunteer } = useVolunteer()
  const may = useMay()
  if (!may.call(api.accessLog.ofVolunteer)) return null
  return (
    <Fold title={seenTexts.title} late>
      <SeenList call={api.accessLog.ofVolunteer} of={{ volunteerId: volunteer.id }} />
    </Fold>
  )
}

function Removal() {
  const { volunteer, name } = useVolunteer()
  const [, go] = useLocation()
  const toasts = useToasts()
  const remove = useCommand(api.volunteers.remove, restOnVolunteers)
  const restore = useCommand(api.volunteers.restore, restOnVolunteers)
  const texts = volunteerTexts.removal
  const run = async (): Promise<void> => {
    const reply = await remove.run({ id: volunteer.id })
    if (!reply.ok) return
    const undo = (): void => void restore.run({ id: volunteer.id })
    toasts.show({ text: volunteerTexts.removed(name === '' ? volunteerTexts.nameless : name), undo })
    go(paths.volunteers)
  }
  return (
    <Section title={texts.title} lead={texts.lead} look="bare">
      <div>
        <Button icon={Trash2} busy={remove.busy} onClick={() => void run()}>
          {texts.action}
        </Button>
      </div>
      <Refusal failure={remove.failure} texts={texts.failures} />
    </Section>
  )
}
