import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { paths, volunteerParts, type VolunteerPart } from '#renderer/app/paths.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { AbilityPart } from './AbilityPart.tsx'
import { ContactPart } from './ContactPart.tsx'
import { CoursePart } from './CoursePart.tsx'
import { HoursPart } from './HoursPart.tsx'
import { MatchesPart } from './MatchesPart.tsx'
import { TermsPart } from './TermsPart.tsx'
import { VolunteerProvider } from './use-volunteer.ts'
import { VolunteerHeader } from './VolunteerHeader.tsx'
import { volunteerTexts as texts } from './volunteer.texts.ts'
import { WhenPart } from './WhenPart.tsx'
import styles from './Volunteer.module.css'

export interface VolunteerScreenProps {
  readonly id: string
  readonly part: VolunteerPart
}

/** One volunteer: who and how things stand on top, the rest in parts of one subject each. */
export function VolunteerScreen({ id, part }: VolunteerScreenProps) {
  const [, go] = useLocation()
  const { value, failure } = useAnswer(api.volunteers.read, { volunteerId: id })
  usePartKeys(id, part, go)
  if (value === undefined)
    return failure === null ? (
      <div className={styles.screen} aria-busy="true" aria-label={texts.loading} />
    ) : (
      <div className={styles.screen}>
        <Notice kind="attention" actions={<Button onClick={() => go(paths.volunteers)}>{texts.back}</Button>}>
          {failure.code === 'not-found' ? texts.notFound : failureText(failure)}
        </Notice>
      </div>
    )
  const tabs = volunteerParts.map((one) => ({
    path: paths.volunteer(id, one),
    label: texts.partLabels[one],
  }))
  return (
    <VolunteerProvider value={value}>
      <div className={styles.screen}>
        <VolunteerHeader />
        <Tabs label={texts.parts} tabs={tabs} current={paths.volunteer(id, part)} onGo={go} />
        <div className={styles.part}>
          <Part part={part} />
        </div>
      </div>
    </VolunteerProvider>
  )
}

function Part({ part }: { readonly part: VolunteerPart }) {
  switch (part) {
    case 'contact':
      return <ContactPart />
    case 'vog':
      return <TermsPart />
    case 'kan':
      return <AbilityPart />
    case 'wanneer':
      return <WhenPart />
    case 'koppelingen':
      return <MatchesPart />
    case 'uren':
      return <HoursPart />
    case 'verloop':
      return <CoursePart />
  }
}

/** Alt+PageDown and Alt+PageUp walk through the parts, as in a case. */
function usePartKeys(id: string, part: VolunteerPart, go: (path: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return
      event.preventDefault()
      const to = volunteerParts[volunteerParts.indexOf(part) + (event.key === 'PageDown' ? 1 : -1)]
      if (to !== undefined) go(paths.volunteer(id, to))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [id, part, go])
}
