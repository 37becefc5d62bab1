import { useState } from 'react'
import { useLocation } from 'wouter'
import { matchStateLabels } from '#main/features/matches/matches.labels.ts'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { volunteerStatuses, type VolunteerStatus } from '#main/features/volunteers/volunteers.rules.ts'
import { api } from '#renderer/app/api.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { Refusal } from '#renderer/forms/Refusal.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Choice.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { RowLink } from '#renderer/ui/RowLink.tsx'
import { Section } from '#renderer/ui/Section.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { restOnVolunteers, useVolunteer } from './use-volunteer.ts'
import { optionsOf } from './VolunteerFields.tsx'
import { volunteerTexts } from './volunteer.texts.ts'
import styles from './Volunteer.module.css'

const texts = volunteerTexts.status

/** Where the volunteer stands, and one step further: always somebody's decision, with a reason. */
export function StatusPanel() {
  const { status, statusReason } = useVolunteer().volunteer
  const step = useStep()
  const others = volunteerStatuses.filter((one) => one !== status || one === 'paused')
  return (
    <Section
      title={texts.title}
      actions={
        <Button busy={step.busy} onClick={step.note}>
          {texts.action}
        </Button>
      }
    >
      <p>
        <strong>{texts.now(volunteerStatusLabels[status])}</strong>
        {statusReason === '' ? null : <span className={styles.soft}> {texts.reason(statusReason)}</span>}
      </p>
      <Select
        label={texts.next}
        placeholder={volunteerTexts.choose}
        options={optionsOf(others, volunteerStatusLabels)}
        value={step.next}
        onChange={step.setNext}
        message={step.statusMessage}
      />
      {step.next === 'paused' ? (
        <TextField
          label={texts.until}
          example={texts.untilExample}
          value={step.until}
          onChange={step.setUntil}
          message={step.untilMessage}
        />
      ) : null}
      <TextField label={texts.why} example={texts.whyExample} value={step.reason} onChange={step.setReason} />
      {going.includes(step.next) ? <OpenMatches /> : null}
      <Refusal failure={step.refusal} />
    </Section>
  )
}

function useStep() {
  const { id } = useVolunteer().volunteer
  const [next, setNext] = useState<VolunteerStatus | null>(null)
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  const { run, busy, failure, forget } = useCommand(api.volunteers.setStatus, restOnVolunteers)
  const note = async (): Promise<void> => {
    setMissing(next === null)
    if (next === null) return
    const pausedUntilText = next === 'paused' ? until : ''
    const reply = await run({ id, status: next, reason, pausedUntilText })
    if (!reply.ok) return
    setNext(null)
    setReason('')
    setUntil('')
  }
  return {
    next,
    setNext: (status: VolunteerStatus): void => {
      setMissing(false)
      forget()
      setNext(status)
    },
    reason,
    setReason,
    until,
    setUntil,
    busy,
    // What belongs to one field stands beside it.
    refusal: failure?.code === 'invalid-input' || failure?.code === 'open-matches' ? null : failure,
    statusMessage: missing ? texts.statusMissing : failure?.code === 'open-matches' ? texts.stillOpen : null,
    untilMessage: failure?.code === 'invalid-input' ? messageFor(failure, 'pausedUntilText') : null,
    note: () => void note(),
  }
}

const going: readonly (VolunteerStatus | null)[] = ['left', 'declined']

/** Nobody leaves a resident behind: what is open comes first, here and elsewhere. */
function OpenMatches() {
  const [, go] = useLocation()
  const { matches, volunteer } = useVolunteer()
  const open = matches.filter(({ state }) => state !== 'ended')
  const outside = volunteer.otherMatches
  if (open.length + outside === 0) return null
  return (
    <Notice kind="attention" title={texts.openTitle(open.length + outside)}>
      <p>{texts.open}</p>
      <ul className={styles.links}>
        {open.map((match) => (
          <li key={match.matchId}>
            <RowLink path={paths.casePart(match.caseId, 'maatje')} onGo={go}>
              {match.residentName === '' ? volunteerTexts.matches.nameless : match.residentName}
            </RowLink>{' '}
            ({matchStateLabels[match.state]})
          </li>
        ))}
        {outside === 0 ? null : (
          <li>
            <RowLink path={paths.volunteer(volunteer.id, 'koppelingen')} onGo={go}>
              {texts.outside(outside)}
            </RowLink>
          </li>
        )}
      </ul>
    </Notice>
  )
}
